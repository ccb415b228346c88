/** What earlier steps of a check captured, by name: texts from outside. */
export type Captured = ReadonlyMap<string, string>;

/** A text with its placeholders filled, or why it may not be sent so; the words hold nothing that was captured. */
export type Filled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly says: string };

/** `{name}`, by the names that `capture` may have. */
export const PLACEHOLDER = /\{([a-z][a-z0-9-]{0,63})\}/g;

/** The names that a text has places for. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
}

/** Fills a text that nobody reads but us: what was captured stands in it as it is. */
export function fillText(text: string, captured: Captured): Filled<string> {
  const missing = namesIn(text).find((name) => !captured.has(name));
  if (missing !== undefined) return uncaptured(missing);
  return { ok: true, value: replaceNames(text, (name) => captured.get(name) ?? "") };
}

export function replaceNames(text: string, by: (name: string) => string): string {
  return text.replaceAll(PLACEHOLDER, (_, name: string) => by(name));
}

export function uncaptured(name: string): { readonly ok: false; readonly says: string } {
  return { ok: false, says: `no earlier step captures \`{${name}}\`` };
}
