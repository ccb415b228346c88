import type { Dialect } from "@signalbox/policy/migrations/sql/dialect";
import { columnSql, defaultSql, NotUnderstood, quoted, sqlOf, textOf, typeSql } from "./column-sql.ts";
import { OperationArguments } from "./operation-arguments.ts";
import type { PythonCall, PythonValue } from "./python-value.ts";

type Operation = {
  /** Its positional arguments. */
  readonly takes: readonly string[];
  /** Named arguments besides, that matter. */
  readonly knows?: readonly string[];
  readonly sql: (given: OperationArguments) => readonly string[];
};

/** Alembic's operations as the SQL that they run (alembic 1.19, `alembic.op`). */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  add_column: {
    takes: ["table_name", "column"],
    knows: ["if_not_exists", "insert_before", "insert_after"],
    sql: (given) => [
      `ALTER TABLE ${given.table()} ADD COLUMN ${given.is("if_not_exists") ? "IF NOT EXISTS " : ""}${columnSql(given.value("column") ?? undefined, given.dialect)}`,
    ],
  },
  drop_column: {
    takes: ["table_name", "column_name"],
    knows: ["if_exists"],
    sql: (given) => [`ALTER TABLE ${given.table()} DROP COLUMN ${given.name("column_name")}`],
  },
  alter_column: {
    takes: ["table_name", "column_name"],
    knows: ["nullable", "server_default", "new_column_name", "type_", "postgresql_using", "autoincrement"],
    sql: alterColumn,
  },
  create_table: { takes: ["table_name", "..."], knows: ["if_not_exists", "prefixes"], sql: createTable },
  drop_table: { takes: ["table_name"], knows: ["if_exists"], sql: (given) => [`DROP TABLE ${given.table()}`] },
  rename_table: {
    takes: ["old_table_name", "new_table_name"],
    sql: (given) => [`ALTER TABLE ${given.table("old_table_name")} RENAME TO ${given.name("new_table_name")}`],
  },
  create_index: {
    takes: ["index_name", "table_name", "columns"],
    knows: [
      "unique",
      "if_not_exists",
      "postgresql_where",
      "postgresql_concurrently",
      "postgresql_nulls_not_distinct",
      "quote",
    ],
    sql: createIndex,
  },
  drop_index: {
    takes: ["index_name", "table_name"],
    knows: ["if_exists", "postgresql_concurrently"],
    sql: (given) => [
      `DROP INDEX ${given.name("index_name")}${given.dialect === "mysql" && given.value("table_name") !== null ? ` ON ${given.table()}` : ""}`,
    ],
  },
  create_unique_constraint: {
    takes: ["constraint_name", "table_name", "columns"],
    knows: ["deferrable", "initially", "postgresql_nulls_not_distinct"],
    sql: (given) => {
      const nulls = given.has("postgresql_nulls_not_distinct") ? "NULLS NOT DISTINCT " : "";
      return [addRule(given, `UNIQUE ${nulls}${given.names("columns")}`)];
    },
  },
  create_primary_key: {
    takes: ["constraint_name", "table_name", "columns"],
    sql: (given) => [addRule(given, `PRIMARY KEY ${given.names("columns")}`)],
  },
  create_check_constraint: {
    takes: ["constraint_name", "table_name", "condition"],
    sql: (given) => [addRule(given, `CHECK (${sqlOf(given.value("condition") ?? undefined)})`)],
  },
  create_foreign_key: {
    takes: ["constraint_name", "source_table", "referent_table", "local_cols", "remote_cols"],
    knows: [
      "ondelete",
      "onupdate",
      "deferrable",
      "initially",
      "match",
      "source_schema",
      "referent_schema",
      "use_alter",
    ],
    sql: (given) => {
      const refers = `REFERENCES ${given.table("referent_table", "referent_schema")} ${given.names("remote_cols")}`;
      return [
        addRule(
          given,
          `FOREIGN KEY ${given.names("local_cols")} ${refers}`,
          given.table("source_table", "source_schema"),
        ),
      ];
    },
  },
  drop_constraint: {
    takes: ["constraint_name", "table_name", "type_"],
    knows: ["if_exists"],
    sql: (given) => [`ALTER TABLE ${given.table()} DROP CONSTRAINT ${given.name("constraint_name")}`],
  },
  create_table_comment: { takes: ["table_name", "comment"], knows: ["existing_comment"], sql: comment },
  drop_table_comment: { takes: ["table_name"], sql: comment },
  execute: {
    takes: ["sqltext"],
    sql: (given) => [sqlOf(given.value("sqltext") ?? undefined)],
  },
};

// Where `batch_op` leaves the table out, it comes first, or after the name of what is made.
const SECOND =
  /^(?:create_(?:index|unique_constraint|primary_key|check_constraint|foreign_key)|drop_(?:index|constraint))$/;

/** The SQL of a call such as `op.add_column(…)`. Throws `NotUnderstood`. */
export function operationSql(call: PythonCall, dialect: Dialect): readonly string[] {
  const name = call.name.split(".").at(-1) ?? "";
  const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (operation === undefined) throw new NotUnderstood(`\`${name}\` is not known`);
  const given = new OperationArguments(call, operation.takes, dialect);
  given.allowsOnly(...operation.takes, ...(operation.knows ?? []));
  return operation.sql(given);
}

/** A call of `batch_op` as the same call of `op`. */
export function ofTable(call: PythonCall, table: PythonValue, schema: PythonValue | undefined): PythonCall {
  const name = call.name.split(".").at(-1) ?? "";
  const at = SECOND.test(name) ? 1 : 0;
  const positional = [...call.positional.slice(0, at), table, ...call.positional.slice(at)];
  // A name given by keyword leaves no place before the table.
  if (call.positional.length < at)
    throw new NotUnderstood("the name of what it changes is given in a way that is not known");
  const key = name === "create_foreign_key" ? "source_schema" : "schema";
  const named = schema === undefined ? call.named : new Map(call.named).set(key, schema);
  return { ...call, positional, named };
}

function alterColumn(given: OperationArguments): readonly string[] {
  const column = given.name("column_name");
  const alter = `ALTER TABLE ${given.table()} ALTER COLUMN ${column}`;
  const statements: string[] = [];
  const type = given.value("type_");
  if (type !== null) {
    const using = given.value("postgresql_using");
    statements.push(`${alter} TYPE ${typeSql(type, given.dialect)}${using === null ? "" : ` USING ${textOf(using)}`}`);
  }
  const unsaid = given.value("server_default");
  if (given.has("server_default") && !(unsaid?.kind === "constant" && unsaid.is === false)) {
    const sql = defaultSql(unsaid ?? undefined, given.dialect);
    statements.push(sql === "" ? `${alter} DROP DEFAULT` : `${alter} SET ${sql}`);
  }
  if (given.value("nullable") !== null) statements.push(`${alter} ${given.is("nullable") ? "DROP" : "SET"} NOT NULL`);
  if (given.value("new_column_name") !== null) {
    statements.push(`ALTER TABLE ${given.table()} RENAME COLUMN ${column} TO ${given.name("new_column_name")}`);
  }
  return statements;
}

function createTable(given: OperationArguments): readonly string[] {
  const { dialect } = given;
  const table = given.table();
  const parts = given.rest().map((part) => tablePart(part, dialect));
  const indexes = given.rest().flatMap((part) => {
    const [name] = part.kind === "call" ? part.positional : [];
    const indexed = part.kind === "call" && part.named.get("index");
    if (indexed === false || indexed === undefined) return [];
    return [`CREATE INDEX ON ${table} (${quoted(textOf(name), dialect)})`];
  });
  return [
    `CREATE TABLE ${given.is("if_not_exists") ? "IF NOT EXISTS " : ""}${table} (${parts.join(", ")})`,
    ...indexes,
  ];
}

function tablePart(part: PythonValue, dialect: Dialect): string {
  const name = part.kind === "call" ? (part.name.split(".").at(-1) ?? "") : "";
  if (part.kind !== "call") throw new NotUnderstood("a part of the table is only known when it runs");
  if (name === "Column") return columnSql(part, dialect);
  const columns = (values: readonly PythonValue[]): string =>
    `(${values.map((value) => quoted(textOf(value), dialect)).join(", ")})`;
  const constraint = part.named.get("name");
  const named =
    constraint === undefined || constraint.kind === "constant"
      ? ""
      : `CONSTRAINT ${quoted(textOf(constraint), dialect)} `;
  const [first, second] = part.positional;
  if (name === "PrimaryKeyConstraint") return `${named}PRIMARY KEY ${columns(part.positional)}`;
  if (name === "UniqueConstraint") return `${named}UNIQUE ${columns(part.positional)}`;
  if (name === "CheckConstraint") return `${named}CHECK (${sqlOf(first)})`;
  if (name === "ForeignKeyConstraint" && first?.kind === "list" && second?.kind === "list") {
    const refers = textOf(second.items[0]).split(".").slice(0, -1).join(".");
    return `${named}FOREIGN KEY ${columns(first.items)} REFERENCES ${quoted(refers, dialect)}`;
  }
  throw new NotUnderstood(`\`${name}\` in a table is not known`);
}

function createIndex(given: OperationArguments): readonly string[] {
  const columns = given.value("columns");
  if (columns?.kind !== "list") throw new NotUnderstood("the columns are only known when it runs");
  const indexed = columns.items.map((item) =>
    item.kind === "call" && item.name.endsWith("text") ? `(${sqlOf(item)})` : quoted(textOf(item), given.dialect),
  );
  const where = given.value("postgresql_where");
  return [
    [
      `CREATE ${given.is("unique") ? "UNIQUE " : ""}INDEX`,
      given.is("postgresql_concurrently") ? "CONCURRENTLY" : "",
      given.is("if_not_exists") ? "IF NOT EXISTS" : "",
      given.value("index_name") === null ? "" : given.name("index_name"),
      `ON ${given.table()} (${indexed.join(", ")})`,
      given.has("postgresql_nulls_not_distinct") ? "NULLS NOT DISTINCT" : "",
      where === null ? "" : `WHERE ${sqlOf(where)}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  ];
}

function addRule(given: OperationArguments, rule: string, table = given.table()): string {
  const named = given.value("constraint_name") === null ? "" : `CONSTRAINT ${given.name("constraint_name")} `;
  return `ALTER TABLE ${table} ADD ${named}${rule}`;
}

function comment(given: OperationArguments): readonly string[] {
  return [`COMMENT ON TABLE ${given.table()} IS ''`];
}
