import type { Dialect } from "./dialect.ts";
import { isSeen, type SqlToken } from "./sql-token.ts";

/** `nothing`: the database never gets it, and it does no harm. */
type Hidden = { readonly kind: "nothing" } | { readonly kind: "unknown"; readonly reason: string };

// A line that psql reads itself. One line may hold several commands, and backquotes run a program.
const HARMLESS_COMMAND = /^\\(?:q?echo|warn|timing|pset|encoding|restrict|unrestrict|set ON_ERROR_STOP)\b[^\\`]*$/;

/** Why the text of a statement is not what the database gets, or null where it is. */
export function hiddenMeaning(tokens: readonly SqlToken[], dialect: Dialect): Hidden | null {
  const seen = tokens.filter(isSeen);
  const has = (kind: SqlToken["kind"]): boolean => seen.some((token) => token.kind === kind);
  if (tokens.some(({ text }) => text.includes("\0"))) return unknown("a NUL in it may end it there");
  if (has("unfinished")) return unknown("a string, a comment or a quoted name in it has no end");
  if (has("executable")) return unknown("MySQL runs what stands in that comment");
  if (has("command")) {
    const harmless = dialect === "mysql" || HARMLESS_COMMAND.test(seen[0]?.text ?? "");
    return seen.length === 1 && harmless ? { kind: "nothing" } : unknown("psql runs that line itself");
  }
  if (tokens.some(({ text }) => text.includes("${"))) return unknown("a placeholder in it is only filled when it runs");
  if (tokens.some(({ text }, at) => text === "$" && tokens[at + 1]?.text === "{")) {
    return unknown("a placeholder in it is only filled when it runs");
  }
  if (dialect === "mysql" && seen.some(({ kind, text }) => kind === "symbol" && text === "\\")) {
    return unknown("MySQL's client reads what follows the backslash itself");
  }
  if (dialect === "postgresql" && tokens.some((token, at) => isVariable(token, tokens[at + 1]))) {
    return unknown("psql fills a variable in it when it runs");
  }
  return null;
}

function isVariable(token: SqlToken, following: SqlToken | undefined): boolean {
  if (token.kind !== "symbol" || token.text !== ":") return false;
  return following?.kind === "word" || following?.kind === "string" || following?.kind === "quoted";
}

function unknown(reason: string): Hidden {
  return { kind: "unknown", reason };
}
