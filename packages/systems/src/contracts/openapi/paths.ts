const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** The methods that a path item may hold, in lower case. */
export function isMethod(key: string): boolean {
  return METHODS.some((method) => method === key);
}

/** The path without the names of its parameters: `/customers/{}`. */
export function bare(path: string): string {
  return path.replaceAll(/\{[^{}]{0,200}\}/g, "{}");
}

/** The names of a path's parameters, in their order. */
export function parametersIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]{0,200})\}/g)].map(([, name]) => name ?? "");
}

/** The path part of a server's address, without a `/` at its end. */
export function basePathOf(url: string): string {
  return url
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "")
    .replace(/^\/\/[^/]*/, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "");
}

/** `application/json; charset=utf-8` is `application/json`. */
export function mediaType(text: string): string {
  return (text.split(";")[0] ?? "").trim().toLowerCase();
}
