import type { Rebuild } from "../judged.ts";
import type { Dialect } from "../sql/dialect.ts";
import type { SqlToken } from "../sql/sql-token.ts";
import { folded, isSymbol, NotUnderstood, StatementReader } from "../sql/statement-reader.ts";

type Copy = Rebuild & { readonly from: string; readonly to: string; dropped: boolean };

/**
 * The tables that a migration rebuilds: SQLite changes a table by filling a new one from it, dropping it, and renaming the new one
 * (lang_altertable.html, section 7).
 */
export function tableRebuilds(
  statements: readonly (readonly SqlToken[])[],
  dialect: Dialect,
): ReadonlyMap<string, Rebuild> {
  let copies: Copy[] = [];
  const rebuilds = new Map<string, Rebuild>();
  for (const tokens of statements) {
    const reader = new StatementReader(tokens, dialect);
    const step = reader.sees("INSERT", "DROP TABLE", "ALTER TABLE") ? readStep(reader) : null;
    if (step === null) {
      if (!reader.sees("CREATE")) copies = copies.filter(({ to }) => !names(tokens, to, dialect));
      continue;
    }
    if (step.kind === "copy") copies.push({ ...step.copy, dropped: false });
    for (const copy of copies) {
      if (step.kind === "drop" && step.name === copy.from) copy.dropped = true;
      if (step.kind === "rename" && copy.dropped && step.from === copy.to && step.to === copy.from)
        rebuilds.set(copy.from, copy);
    }
  }
  return rebuilds;
}

// Whatever else is done to the copy may take rows from it again.
function names(tokens: readonly SqlToken[], table: string, dialect: Dialect): boolean {
  const last = table.split(".").at(-1);
  return tokens.some((token) => (token.kind === "word" || token.kind === "quoted") && folded(token, dialect) === last);
}

type Step =
  | { readonly kind: "copy"; readonly copy: Omit<Copy, "dropped"> }
  | { readonly kind: "drop"; readonly name: string }
  | { readonly kind: "rename"; readonly from: string; readonly to: string };

function readStep(reader: StatementReader): Step | null {
  try {
    if (reader.takes("DROP TABLE")) {
      reader.takes("IF EXISTS");
      return { kind: "drop", name: reader.name() };
    }
    if (reader.takes("INSERT INTO")) return readCopy(reader);
    reader.expects("ALTER TABLE");
    const from = reader.name();
    return reader.takes("RENAME TO") ? { kind: "rename", from, to: reader.name() } : null;
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

/** `INSERT INTO new (a, b) SELECT a, b FROM old`, of all its rows. */
function readCopy(reader: StatementReader): Step | null {
  const to = reader.name();
  const columns = reader.sees("(") ? split(reader.group()).map((item) => nameOf(item, reader.dialect)) : null;
  reader.expects("SELECT");
  const values = split(reader.until("FROM")).map((item) => nameOf(item, reader.dialect));
  reader.expects("FROM");
  const from = reader.name();
  if (!reader.done) return null;
  if (columns === null)
    return values.length === 1 && values[0] === "*" ? { kind: "copy", copy: { from, to, copied: null } } : null;
  const copied = columns.flatMap((column, at) => (column !== null && values[at] === column ? [column] : []));
  return columns.length === values.length ? { kind: "copy", copy: { from, to, copied } } : null;
}

function split(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const items: SqlToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSymbol(token, "(")) depth += 1;
    if (isSymbol(token, ")")) depth -= 1;
    if (depth === 0 && isSymbol(token, ",")) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

/** A column that stands alone, or `*`; null for an expression. */
function nameOf([token, ...more]: readonly SqlToken[], dialect: Dialect): string | null {
  if (token === undefined || more.length > 0) return null;
  if (token.kind === "word" || token.kind === "quoted") return folded(token, dialect);
  return isSymbol(token, "*") ? "*" : null;
}
