/** A selector of PromQL, such as `http_requests_total{code=~"5.."}`. */
type Selector = { readonly name: string; readonly matchers: readonly Matcher[] };
type Matcher = { readonly label: string; readonly text: string };

const SELECTOR = /^\s*([A-Za-z_:][\w:]*)\s*(?:\{(.*)\}\s*)?$/s;
const MATCHER = /\s*([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)\s*(?:,\s*|$)/sy;

/**
 * A selector of those series of `whole` that have the labels by which `part` is picked out of them; null where `part` is
 * not picked out of `whole` by labels alone. Where such series are there, `part` would be counted if it happened: that it
 * is not there means that it never did. A label that no series has is a slip, of which nothing follows.
 */
export function seriesThatCouldBe(part: string, whole: string): string | null {
  const picked = selectorOf(part);
  const all = selectorOf(whole);
  if (picked === null || all === null || picked.name !== all.name) return null;
  const shared = new Set(all.matchers.map(({ text }) => text));
  const extra = picked.matchers.filter(({ text }) => !shared.has(text));
  if (extra.length === 0 || picked.matchers.length - extra.length < shared.size) return null;
  const labels = [...new Set(extra.map(({ label }) => label))];
  return `${all.name}{${[...shared, ...labels.map((label) => `${label}!=""`)].join(",")}}`;
}

/** Reads a selector that is a name with matchers; null for any other query. */
export function selectorOf(text: string): Selector | null {
  const read = SELECTOR.exec(text);
  if (read === null) return null;
  const [, name = "", inner = ""] = read;
  const matchers: Matcher[] = [];
  const end = inner.trimEnd().length;
  MATCHER.lastIndex = 0;
  while (MATCHER.lastIndex < end) {
    const matcher = MATCHER.exec(inner);
    if (matcher === null) return null;
    const [, label = "", operator = "", value = ""] = matcher;
    matchers.push({ label, text: `${label}${operator}${value}` });
  }
  return { name, matchers };
}
