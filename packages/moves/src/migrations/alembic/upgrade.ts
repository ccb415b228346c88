import type { MigrationPart } from "@signalbox/policy/migrations/judge-migrations";
import type { Dialect } from "@signalbox/policy/migrations/sql/dialect";
import { NotUnderstood, sqlOf } from "./column-sql.ts";
import { ofTable, operationSql } from "./operations.ts";
import type { PythonLine } from "./python-lines.ts";
import { type PythonCall, type PythonValue, pythonValue } from "./python-value.ts";

type Batch = { readonly indent: number; readonly table: PythonValue; readonly schema: PythonValue | undefined };

type Reading = {
  readonly dialect: Dialect;
  readonly parts: MigrationPart[];
  /** What `with op.batch_alter_table(…) as name` calls the table's own operations. */
  readonly batches: Map<string, Batch>;
  /** Names of `op.get_bind()`. */
  readonly connections: Set<string>;
};

/** What the lines of `upgrade()` run, in order, as SQL; each line that isn't understood is a part of its own. */
export function upgradeParts(body: readonly PythonLine[], dialect: Dialect): readonly MigrationPart[] {
  const reading: Reading = { dialect, parts: [], batches: new Map(), connections: new Set() };
  let unreadBelow: number | null = null;
  for (const line of body) {
    if (unreadBelow !== null && line.indent > unreadBelow) continue;
    unreadBelow = null;
    try {
      readLine(line, reading);
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      unreadBelow = line.indent;
      reading.parts.push({
        kind: "unread",
        line: line.line,
        shown: line.text,
        reason: `it could not be read: ${error.message}`,
      });
    }
  }
  return reading.parts;
}

function readLine(line: PythonLine, reading: Reading): void {
  const { tokens } = line;
  const [first, second] = tokens;
  if (first?.kind === "string" && tokens.length === 1) return;
  if (first?.kind === "name" && first.text === "pass" && tokens.length === 1) return;
  if (first?.kind === "name" && first.text === "with") return readWith(line, reading);
  if (second?.kind === "sign" && second.text === "=" && first?.kind === "name") {
    const value = pythonValue(tokens.slice(2));
    if (!isCallOf(value, "op.get_bind") || first.text === "op")
      throw new NotUnderstood("what it makes is only known when it runs");
    reading.connections.add(first.text);
    return;
  }
  const value = pythonValue(tokens);
  if (value.kind !== "call") throw new NotUnderstood("what it does is only known when it runs");
  for (const sql of sqlOfCall(value, line, reading)) {
    reading.parts.push({ kind: "sql", line: line.line, sql, shown: line.text });
  }
}

function sqlOfCall(call: PythonCall, line: PythonLine, { dialect, batches, connections }: Reading): readonly string[] {
  const [object = "", method = "", ...deeper] = call.name.split(".");
  if (deeper.length > 0) throw new NotUnderstood("what it calls is not known");
  if (object === "op") return operationSql(call, dialect);
  const batch = batches.get(object);
  if (batch !== undefined && line.indent > batch.indent)
    return operationSql(ofTable(call, batch.table, batch.schema), dialect);
  if (connections.has(object) && method === "execute" && call.positional.length === 1 && call.named.size === 0) {
    return [sqlOf(call.positional[0])];
  }
  throw new NotUnderstood("what it calls is not known");
}

/** `with op.batch_alter_table("name") as batch_op:` and `with op.get_context().autocommit_block():`. */
function readWith({ tokens, indent }: PythonLine, { batches }: Reading): void {
  const text = tokens.map(({ kind, text: bytes }) => (kind === "string" ? "'…'" : bytes)).join(" ");
  if (text === "with op . get_context ( ) . autocommit_block ( ) :") return;
  const as = tokens.findIndex(({ kind, text: bytes }) => kind === "name" && bytes === "as");
  const [name, colon, ...more] = tokens.slice(as + 1);
  const value = pythonValue(tokens.slice(1, as));
  const opens = as !== -1 && name?.kind === "name" && colon?.text === ":" && more.length === 0;
  if (!opens || !isCallOf(value, "op.batch_alter_table"))
    throw new NotUnderstood("what stands in the block is not known");
  const [table] = value.positional;
  const known = ["schema", "recreate", "naming_convention", "table_name"];
  if ([...value.named.keys()].some((key) => !known.includes(key)) || value.positional.length > 1) {
    throw new NotUnderstood("how the table is changed is not known");
  }
  const named = table ?? value.named.get("table_name");
  if (named === undefined || name === undefined) throw new NotUnderstood("the table is not known");
  batches.set(name.text, { indent, table: named, schema: value.named.get("schema") });
}

function isCallOf(value: PythonValue, name: string): value is PythonCall {
  return value.kind === "call" && value.name === name;
}
