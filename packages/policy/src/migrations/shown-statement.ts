import { isSeen, type SqlToken } from "./sql/sql-token.ts";

const MOST_SHOWN = 200;

/** Some of a statement's tokens, as they stand in it, on one line of at most 200 characters; passwords are left out. */
export function shownSql(statement: readonly SqlToken[], about: readonly SqlToken[]): string {
  const masked = statement.some(({ kind, value }) => kind === "word" && /^(?:PASSWORD|IDENTIFIED)$/.test(value));
  const apart = new Set(statement.filter((token, at) => at > 0 && !isSeen(statement[at - 1] ?? token)));
  const words = about
    .filter((token) => isSeen(token) && token.kind !== "end")
    .map((token) => `${apart.has(token) ? " " : ""}${masked && token.kind === "string" ? "'…'" : token.text}`);
  return shownText(words.join(""));
}

/** Text from outside on one line of at most 200 characters. */
export function shownText(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
  // A character of two halves isn't cut between them.
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
