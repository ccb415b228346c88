import type { StatementReader } from "../sql/statement-reader.ts";
import type { ColumnType } from "./column-type.ts";

const SAME: ReadonlyMap<string, string> = new Map([
  ["int", "integer"],
  ["int4", "integer"],
  ["serial", "integer"],
  ["serial4", "integer"],
  ["int8", "bigint"],
  ["bigserial", "bigint"],
  ["serial8", "bigint"],
  ["int2", "smallint"],
  ["smallserial", "smallint"],
  ["serial2", "smallint"],
  ["decimal", "numeric"],
  ["dec", "numeric"],
  ["bool", "boolean"],
  ["character", "char"],
  ["bpchar", "char"],
  ["nchar", "char"],
  ["nvarchar", "varchar"],
  ["float4", "real"],
  ["float8", "double"],
  ["double precision", "double"],
  ["character varying", "varchar"],
  ["char varying", "varchar"],
  ["national character varying", "varchar"],
  ["national character", "char"],
  ["bit varying", "varbit"],
]);

const SERIAL = /^(?:small|big)?serial[248]?$/;
const LONGER = [
  "NATIONAL CHARACTER VARYING",
  "NATIONAL CHARACTER",
  "CHARACTER VARYING",
  "CHAR VARYING",
  "DOUBLE PRECISION",
  "BIT VARYING",
];

export type ReadType = {
  readonly type: ColumnType;
  /** A `serial`, which brings its own numbers. */
  readonly serial: boolean;
};

/** A column's type as it stands in a definition, with its sizes, labels and attributes. */
export function readType(reader: StatementReader): ReadType {
  const written = typeName(reader);
  const labels: string[] = [];
  let sizes = reader.sees("(") ? sizesOf(reader, labels) : [];
  let name = SAME.get(written) ?? written;
  if (name === "timestamp" || name === "time") {
    if (reader.takes("WITH TIME ZONE")) name = `${name}tz`;
    else reader.takes("WITHOUT TIME ZONE");
    if (reader.sees("(")) sizes = sizesOf(reader, labels);
  }
  if (name === "interval") while (reader.takes("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO")) sizes = [];
  if (name === "char" && sizes.length === 0) sizes = [1];
  if (name === "numeric" && sizes.length === 1) sizes = [...sizes, 0];
  // MySQL's `int(11)` says how wide it is shown, not how much it holds.
  if (/int$|^integer$/.test(name)) sizes = [];
  let unsigned = false;
  while (reader.dialect === "mysql" && reader.sees("UNSIGNED", "SIGNED", "ZEROFILL")) {
    unsigned = reader.word() !== "SIGNED" || unsigned;
  }
  return { type: { name, sizes, labels, unsigned, array: readArray(reader) }, serial: SERIAL.test(written) };
}

function typeName(reader: StatementReader): string {
  const longer = LONGER.find((words) => reader.takes(words));
  if (longer !== undefined) return longer.toLowerCase();
  const token = reader.next;
  const name = reader.name();
  const plain = name.replace(/^pg_catalog\./, "");
  // A type in quotes keeps its capitals: it is one of the repository's own.
  return token?.kind === "word" ? plain.toLowerCase() : name;
}

function sizesOf(reader: StatementReader, labels: string[]): number[] {
  const inside = reader.within(reader.group());
  const sizes: number[] = [];
  while (!inside.done) {
    if (inside.next?.kind === "string") labels.push(inside.string());
    else if (inside.next?.kind === "number") sizes.push(inside.number());
    else inside.any();
    if (!inside.done) inside.expects(",");
  }
  return sizes;
}

function readArray(reader: StatementReader): boolean {
  let array = reader.dialect === "postgresql" && reader.takes("ARRAY");
  while (reader.dialect === "postgresql" && reader.takes("[")) {
    if (reader.next?.kind === "number") reader.number();
    reader.expects("]");
    array = true;
  }
  return array;
}
