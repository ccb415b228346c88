/** A text of PromQL in its parts: `code` is what is neither quoted nor a comment. */
export type PromqlPart = { readonly kind: "code" | "quoted" | "comment"; readonly text: string };

// A quote that is never closed, or a backslash at the end, goes on to the end: the metrics system refuses it.
const PART =
  /(?<quoted>"(?:[^"\\]|\\[^])*(?:"|\\?$)|'(?:[^'\\]|\\[^])*(?:'|\\?$)|`[^`]*(?:`|$))|(?<comment>#[^\n]*)|[^"'`#]+/g;

/** A name that something is to be put in for: `$name`, `${name}` or Grafana's `${name:format}`, as it is written. */
export type Placeholder = { readonly written: string; readonly name: string };

/** The parts of a query, in their order: together they are the query. */
export function promqlParts(query: string): readonly PromqlPart[] {
  return [...query.matchAll(PART)].map(({ 0: text, groups }) => {
    const kind = groups?.["quoted"] !== undefined ? "quoted" : groups?.["comment"] !== undefined ? "comment" : "code";
    return { kind, text };
  });
}

/** A query without what is quoted, which is `""` in it, and without its comments. */
export function promqlCode(query: string): string {
  const parts = promqlParts(query);
  return parts.map(({ kind, text }) => (kind === "code" ? text : kind === "quoted" ? '""' : " ")).join("");
}

/** The functions that a query calls, in lower case: names before a parenthesis, wherever one may break the line. */
export function functionsCalled(query: string): readonly string[] {
  // What is quoted or a comment stands between a name and its parenthesis at most.
  const calls = promqlCode(query).matchAll(/(?<![\w:.])([A-Za-z_][\w:]*)\s*\(/g);
  return [...calls].map(([, name = ""]) => name.toLowerCase());
}

/**
 * The placeholders of a query. A `$` that ends a regular expression, is
 * escaped, or stands for a group of the query's own regular expression (`label_replace`) is none.
 */
export function placeholdersIn(query: string): readonly Placeholder[] {
  const groups = new Set([...query.matchAll(/\(\?P?<(\w+)>/g)].map(([, name]) => name));
  return promqlParts(query)
    .filter(({ kind }) => kind !== "comment")
    .flatMap(({ text }) => [...text.matchAll(/(?<!\\)\$(?:\{([A-Za-z_]\w*)(?::\w+)?\}|([A-Za-z_]\w*))/g)])
    .map(([written, braced, plain = ""]) => ({ written, name: braced ?? plain }))
    .filter(({ name }) => !groups.has(name));
}
