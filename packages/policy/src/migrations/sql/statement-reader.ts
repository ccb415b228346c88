import type { Dialect } from "./dialect.ts";
import { isSeen, type SqlToken } from "./sql-token.ts";

/** A statement that its rule could not read to the end; caught where statements are judged. */
export class NotUnderstood extends Error {}

/** Goes through what the database sees of one statement. What a rule does not expect is thrown as `NotUnderstood`. */
export class StatementReader {
  readonly dialect: Dialect;
  private readonly tokens: readonly SqlToken[];
  private at = 0;

  constructor(tokens: readonly SqlToken[], dialect: Dialect) {
    const seen = tokens.filter(isSeen);
    this.tokens = seen.at(-1)?.kind === "end" ? seen.slice(0, -1) : seen;
    this.dialect = dialect;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  get next(): SqlToken | null {
    return this.tokens[this.at] ?? null;
  }

  /** The line of the next token, or of the last. */
  get line(): number {
    return (this.next ?? this.tokens.at(-1))?.line ?? 1;
  }

  mark(): number {
    return this.at;
  }

  /** Goes back to a mark. */
  from(mark: number): this {
    this.at = mark;
    return this;
  }

  /** What was read since a mark. */
  since(mark: number): readonly SqlToken[] {
    return this.tokens.slice(mark, this.at);
  }

  /** Whether these words or signs follow, in one of the spellings given: `"IF NOT EXISTS"`. */
  sees(...spellings: readonly string[]): boolean {
    return spellings.some((spelling) => this.follows(spelling.split(" ")));
  }

  /** Steps over the first spelling that follows, if any. */
  takes(...spellings: readonly string[]): boolean {
    const found = spellings.find((spelling) => this.follows(spelling.split(" ")));
    if (found !== undefined) this.at += found.split(" ").length;
    return found !== undefined;
  }

  expects(...spellings: readonly string[]): void {
    if (!this.takes(...spellings)) throw this.notUnderstood();
  }

  /** A name with its qualifiers, folded as the database does, such as `public.accounts`; what is not plain is quoted. */
  name(): string {
    const parts = [this.namePart()];
    while (this.takes(".")) parts.push(this.namePart());
    return parts.join(".");
  }

  names(): readonly string[] {
    const names = [this.name()];
    while (this.takes(",")) names.push(this.name());
    return names;
  }

  string(): string {
    return this.token((token) => token.kind === "string").value;
  }

  number(): number {
    return Number(this.token((token) => token.kind === "number" && /^\d+$/.test(token.text)).text);
  }

  word(): string {
    return this.token((token) => token.kind === "word").value;
  }

  /** Any one token but a bracket. */
  any(): SqlToken {
    return this.token((token) => !/^[()]$/.test(token.text));
  }

  /** What a pair of brackets holds. */
  group(): readonly SqlToken[] {
    this.expects("(");
    const start = this.at;
    for (let depth = 1; depth > 0; this.at += 1) {
      const { next } = this;
      if (next === null) throw this.notUnderstood();
      if (isSymbol(next, "(")) depth += 1;
      if (isSymbol(next, ")")) depth -= 1;
    }
    return this.tokens.slice(start, this.at - 1);
  }

  between(from: number, to: number): readonly SqlToken[] {
    return this.tokens.slice(from, to);
  }

  /** All until one of these words or signs at this depth of brackets, or the end. */
  until(...stops: readonly string[]): readonly SqlToken[] {
    const start = this.at;
    while (!this.done && !this.sees(...stops) && !this.sees(")")) {
      if (this.sees("(")) this.group();
      else this.at += 1;
    }
    return this.since(start);
  }

  rest(): readonly SqlToken[] {
    const start = this.at;
    this.at = this.tokens.length;
    return this.since(start);
  }

  /** A reader of a part, such as the inside of brackets. */
  within(tokens: readonly SqlToken[]): StatementReader {
    return new StatementReader(tokens, this.dialect);
  }

  notUnderstood(): NotUnderstood {
    const { next } = this;
    return new NotUnderstood(next === null ? "it ends too early" : `\`${shown(next)}\` was not expected there`);
  }

  private follows(words: readonly string[]): boolean {
    return words.every((word, index) => {
      const token = this.tokens[this.at + index];
      return token !== undefined && (token.kind === "word" || token.kind === "symbol") && token.value === word;
    });
  }

  private token(fits: (token: SqlToken) => boolean): SqlToken {
    const { next } = this;
    if (next === null || !fits(next)) throw this.notUnderstood();
    this.at += 1;
    return next;
  }

  private namePart(): string {
    const token = this.token(({ kind }) => kind === "word" || kind === "quoted");
    return folded(token, this.dialect);
  }
}

export function isSymbol({ kind, text }: SqlToken, symbol: string): boolean {
  return kind === "symbol" && text === symbol;
}

/** A name as the database compares it: PostgreSQL keeps capitals in quotes alone, SQLite nowhere, MySQL may keep all. */
export function folded(token: SqlToken, dialect: Dialect): string {
  if (dialect === "mysql") return plain(token.kind === "word" ? token.text : token.value);
  const name = token.kind === "word" ? token.text : token.value;
  if (dialect === "sqlite" || token.kind === "word")
    return plain(name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()));
  return plain(token.value);
}

// A dot inside quotes is no qualifier.
function plain(name: string): string {
  return name.includes(".") ? JSON.stringify(name) : name;
}

const MOST_SHOWN = 40;

function shown({ text }: SqlToken): string {
  return text.slice(0, MOST_SHOWN).replaceAll("`", "'").replaceAll(/\s+/g, " ");
}
