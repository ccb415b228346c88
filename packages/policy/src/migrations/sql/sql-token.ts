/** `executable`: a MySQL comment that MySQL runs. `command`: a line that psql or mysql reads itself. `data`: the rows below a COPY. */
export type SqlTokenKind =
  | "space"
  | "comment"
  | "executable"
  | "word"
  | "quoted"
  | "string"
  | "number"
  | "symbol"
  | "end"
  | "command"
  | "data"
  | "unfinished";

export type SqlToken = {
  readonly kind: SqlTokenKind;
  /** The bytes as they stand: the tokens of a text, joined, are the text. */
  readonly text: string;
  /** A word in capitals; a quoted name or a string without its quotes; otherwise the text. */
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
};

/** Whether the database sees it at all. */
export function isSeen({ kind }: SqlToken): boolean {
  return kind !== "space" && kind !== "comment";
}
