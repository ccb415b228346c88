import type { Dialect } from "@signalbox/policy/migrations/sql/dialect";
import type { PythonCall, PythonValue } from "./python-value.ts";

/** A call that could not be turned into SQL; caught where calls are read. */
export class NotUnderstood extends Error {}

const PLAIN: Readonly<Record<string, string>> = {
  BIGINTEGER: "bigint",
  BOOLEAN: "boolean",
  BYTEA: "bytea",
  CLOB: "text",
  DATE: "date",
  FLOAT: "double precision",
  INTEGER: "integer",
  INTERVAL: "interval",
  JSON: "json",
  JSONB: "jsonb",
  LARGEBINARY: "bytea",
  SMALLINTEGER: "smallint",
  TEXT: "text",
  TIME: "time",
  UNICODETEXT: "text",
};
const SIZED: Readonly<Record<string, string>> = {
  CHAR: "char",
  DECIMAL: "numeric",
  NUMERIC: "numeric",
  STRING: "varchar",
  UNICODE: "varchar",
  VARCHAR: "varchar",
};
const SAME_IN_SQL =
  /^(?:BIGINT|INT|SMALLINT|TINYINT|MEDIUMINT|REAL|UUID|CITEXT|INET|TSVECTOR|DOUBLE_PRECISION|MEDIUMTEXT|LONGTEXT|BLOB)$/;

export function quoted(name: string, dialect: Dialect): string {
  const quote = dialect === "mysql" ? "`" : '"';
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}

export function textOf(value: PythonValue | undefined): string {
  if (value?.kind === "string") return value.text;
  // `op.f("ix_name")` says that the name is meant as it stands.
  const [first, ...more] = value?.kind === "call" && /^\w+\.f$/.test(value.name) ? value.positional : [];
  if (first?.kind === "string" && more.length === 0) return first.text;
  throw new NotUnderstood("a name is only known when it runs");
}

/** `sa.text("…")` or a string: SQL as it stands. */
export function sqlOf(value: PythonValue | undefined): string {
  if (value?.kind === "string") return value.text;
  const [first, ...more] = value?.kind === "call" && /^(?:\w+\.)?text$/.test(value.name) ? value.positional : [];
  if (first?.kind === "string" && more.length === 0 && value?.kind === "call" && value.named.size === 0)
    return first.text;
  throw new NotUnderstood("its SQL is only known when it runs");
}

export function isTrue(value: PythonValue | undefined): boolean {
  if (value === undefined) return false;
  if (value.kind !== "constant") throw new NotUnderstood("a setting is only known when it runs");
  return value.is === true;
}

function literal(text: string, dialect: Dialect): string {
  return `'${(dialect === "mysql" ? text.replaceAll("\\", "\\\\") : text).replaceAll("'", "''")}'`;
}

/** SQLAlchemy's name of a type as SQL; what is a repository's own keeps its name, in quotes. */
export function typeSql(value: PythonValue | undefined, dialect: Dialect): string {
  if (value?.kind !== "call" && value?.kind !== "name") throw new NotUnderstood("a type is only known when it runs");
  const call: PythonCall =
    value.kind === "call" ? value : { kind: "call", name: value.name, positional: [], named: new Map() };
  const name = call.name.split(".").at(-1)?.toUpperCase() ?? "";
  const plain = PLAIN[name];
  if (plain !== undefined) return plain;
  if (SAME_IN_SQL.test(name)) return name.replace("_", " ");
  const sized = SIZED[name];
  if (sized !== undefined) return `${sized}${sizesOf(call)}`;
  if (/^(?:DATETIME|TIMESTAMP)$/.test(name)) {
    if (dialect === "mysql") return "datetime";
    return isTrue(call.named.get("timezone")) ? "timestamp with time zone" : "timestamp";
  }
  if (name === "ARRAY") return `${typeSql(call.positional[0], dialect)}[]`;
  if (name === "ENUM") return enumSql(call, dialect);
  return quoted(`${call.name}${sizesOf(call, false)}`, dialect);
}

function sizesOf({ positional, named }: PythonCall, strict = true): string {
  const values = [...positional, ...["length", "precision", "scale"].flatMap((name) => named.get(name) ?? [])];
  const sizes = values.flatMap((value) => (value.kind === "number" ? [value.text] : []));
  if (strict && sizes.length !== values.filter(({ kind }) => kind !== "constant").length) {
    throw new NotUnderstood("a type's size is only known when it runs");
  }
  return sizes.length === 0 ? "" : `(${sizes.join(",")})`;
}

function enumSql({ positional, named }: PythonCall, dialect: Dialect): string {
  const labels = positional.map((label) => literal(textOf(label), dialect));
  if (dialect === "mysql" && labels.length > 0) return `ENUM(${labels.join(",")})`;
  return quoted(textOf(named.get("name")), dialect);
}

const COLUMN_KEYS = [
  "nullable",
  "server_default",
  "primary_key",
  "unique",
  "index",
  "autoincrement",
  "comment",
  "default",
  "key",
  "info",
];

/** `sa.Column(…)` as SQL defines a column. */
export function columnSql(value: PythonValue | undefined, dialect: Dialect): string {
  if (value?.kind !== "call" || !/^(?:\w+\.)?Column$/.test(value.name))
    throw new NotUnderstood("a column is only known when it runs");
  const { positional, named } = value;
  const strange = [...named.keys()].find((key) => !COLUMN_KEYS.includes(key) && key !== "type_" && key !== "name");
  if (strange !== undefined) throw new NotUnderstood(`\`${strange}\` of a column is not known`);
  const [name, type, ...more] = [
    ...positional.slice(0, 1),
    named.get("type_") ?? positional[1],
    ...positional.slice(named.has("type_") ? 1 : 2),
  ];
  const primary = isTrue(named.get("primary_key"));
  const nullable = named.has("nullable") ? isTrue(named.get("nullable")) : !primary;
  const numbered = primary && more.length === 0 && /^(?:\w+\.)*(?:Big|Small)?Integer$/i.test(nameOf(type));
  return [
    quoted(textOf(name), dialect),
    typeSql(type, dialect),
    ...more.map((each) => attributeSql(each, dialect)),
    defaultSql(named.get("server_default"), dialect),
    numbered && dialect !== "sqlite" ? "GENERATED BY DEFAULT AS IDENTITY" : "",
    nullable ? "" : "NOT NULL",
    primary ? "PRIMARY KEY" : "",
    isTrue(named.get("unique")) ? "UNIQUE" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function nameOf(value: PythonValue | undefined): string {
  return value?.kind === "call" || value?.kind === "name" ? value.name : "";
}

function attributeSql(value: PythonValue | undefined, dialect: Dialect): string {
  const name = nameOf(value).split(".").at(-1) ?? "";
  if (value?.kind !== "call") throw new NotUnderstood("a part of a column is only known when it runs");
  if (name === "ForeignKey")
    return `REFERENCES ${quoted(textOf(value.positional[0]).split(".").slice(0, -1).join("."), dialect)}`;
  if (name === "Identity") {
    return isTrue(value.named.get("always")) ? "GENERATED ALWAYS AS IDENTITY" : "GENERATED BY DEFAULT AS IDENTITY";
  }
  if (name === "Computed") return `GENERATED ALWAYS AS (${sqlOf(value.positional[0])}) STORED`;
  if (name === "CheckConstraint") return `CHECK (${sqlOf(value.positional[0])})`;
  throw new NotUnderstood(`\`${name}\` of a column is not known`);
}

/** Empty where there is none. */
export function defaultSql(value: PythonValue | undefined, dialect: Dialect): string {
  if (value === undefined || (value.kind === "constant" && value.is === null)) return "";
  if (value.kind === "string") return `DEFAULT ${literal(value.text, dialect)}`;
  const name = nameOf(value);
  if (value.kind === "call" && value.positional.length === 0) {
    const called = /^(?:(?:\w+\.)?func)\.(\w+)$/.exec(name)?.[1];
    if (called !== undefined) return `DEFAULT ${called}()`;
    const is = /^(?:\w+\.)?(true|false)$/.exec(name)?.[1];
    if (is !== undefined) return `DEFAULT ${is}`;
  }
  return `DEFAULT ${sqlOf(value)}`;
}
