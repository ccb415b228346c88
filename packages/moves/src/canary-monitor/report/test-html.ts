/** An element as a strict reader finds it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The names of the elements around it, the nearest last. */
  readonly within: readonly string[];
};

const VOID = new Set(["meta", "br"]);
const TAG = /^<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z][\w:-]*(?:="[^"<>]*")?)*)(\/?)>$/;

/**
 * Reads HTML that is also well-formed: every element closed, every attribute in double quotes, no `<`, `>` or `&` that is not
 * written as it must be. Throws where it is not. The content of `style` is text.
 */
export function readStrictHtml(html: string): readonly Element[] {
  const elements: { name: string; attributes: Record<string, string>; text: string; within: readonly string[] }[] = [];
  const open: (typeof elements)[number][] = [];
  const body = html.replace(/^<!doctype html>\n/, "").replace(/<style>[^<]*<\/style>/, "<style></style>");
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!token.startsWith("<")) {
      if (token.includes(">") || /&(?!#\d+;)/.test(token)) throw new Error(`not escaped: ${token}`);
      for (const one of open) one.text += decoded(token);
      continue;
    }
    const [, closes, name = "", attributes = "", selfClosed] = TAG.exec(token) ?? [];
    if (name === "") throw new Error(`no tag: ${token}`);
    if (closes === "/") {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name ?? ""}>`);
      continue;
    }
    const found: Record<string, string> = {};
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([\w:-]+)(?:="([^"]*)")?/g)) {
      if (key in found || /&(?!#\d+;)/.test(value)) throw new Error(`attribute ${key} of ${token}`);
      found[key] = decoded(value);
    }
    const element = { name, attributes: found, text: "", within: open.map((one) => one.name) };
    elements.push(element);
    if (selfClosed !== "/" && !VOID.has(name)) open.push(element);
  }
  if (open.length > 0) throw new Error(`left open: ${open.map(({ name }) => name).join(" ")}`);
  return elements;
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
