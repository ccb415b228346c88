import type { Dialect } from "./dialect.ts";
import { isSeen, type SqlToken } from "./sql-token.ts";
import { tokenizeSql } from "./tokenize-sql.ts";

/** One statement: all its tokens with its end, spaces and comments too. */
export type SqlStatement = { readonly tokens: readonly SqlToken[] };

// `END IF` and the like close what was never counted as opened.
const CLOSES_ANOTHER = new Set(["IF", "LOOP", "WHILE", "REPEAT", "FOR"]);
const WORDS_BEFORE_ROUTINE = 12;

/**
 * Cuts SQL into its statements; loses nothing: their tokens, joined, are the text. A body between BEGIN and END, as in a trigger of
 * SQLite, belongs to its statement.
 */
export function splitStatements(text: string, dialect: Dialect): readonly SqlStatement[] {
  const statements: SqlStatement[] = [];
  let tokens: SqlToken[] = [];
  let blocks = new Blocks(dialect);
  for (const token of tokenizeSql(text, dialect)) {
    tokens.push(token);
    if (isSeen(token)) blocks.next(token);
    const ends = token.kind === "command" || token.kind === "data" || (token.kind === "end" && !blocks.open);
    if (!ends) continue;
    statements.push({ tokens });
    tokens = [];
    blocks = new Blocks(dialect);
  }
  if (tokens.length > 0) statements.push({ tokens });
  return statements;
}

/** The BEGIN and CASE of a routine's body that still wait for their END. */
class Blocks {
  private depth = 0;
  private count = 0;
  private creates = false;
  private routine = false;
  private before: SqlToken | null = null;
  private readonly dialect: Dialect;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  get open(): boolean {
    return this.depth > 0;
  }

  next(token: SqlToken): void {
    const afterEnd = this.routine && isWord(this.before, "END");
    this.count += 1;
    if (this.count === 1) this.creates = isWord(token, "CREATE");
    else if (this.creates && this.count <= WORDS_BEFORE_ROUTINE) this.routine ||= beginsRoutine(token, this.dialect);
    if (afterEnd && !CLOSES_ANOTHER.has(token.value)) this.depth = Math.max(0, this.depth - 1);
    if (this.routine && (isWord(token, "BEGIN") || (isWord(token, "CASE") && !afterEnd))) this.depth += 1;
    this.before = token;
  }
}

function isWord(token: SqlToken | null, word: string): boolean {
  return token?.kind === "word" && token.value === word;
}

// PostgreSQL's triggers call a function: none has a body of its own.
function beginsRoutine({ kind, value }: SqlToken, dialect: Dialect): boolean {
  if (kind !== "word") return false;
  return /^(?:FUNCTION|PROCEDURE)$/.test(value) || (dialect !== "postgresql" && /^(?:TRIGGER|EVENT)$/.test(value));
}
