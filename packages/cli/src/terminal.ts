/** Where a command talks: a document for machines on stdout, talk for people on stderr or stdout. */
export type Terminal = { out(text: string): void; talk(text: string): void };

/** Text from outside, fit for a terminal: control characters and direction marks are shown, not obeyed. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (character) => {
    if (character === "\n" || character === "\t") return character;
    return `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;
  });
}

/** Text from outside in one line: what it holds cannot pass for a line of ours. */
export function printableLine(text: string): string {
  return printable(text.replaceAll(/\s*[\r\n\t\u2028\u2029]\s*/g, " ").trim());
}
