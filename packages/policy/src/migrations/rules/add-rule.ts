import { compatible, type Judged, MADE_HERE, needsDowngrade, none, type Surroundings, worst } from "../judged.ts";
import type { Table } from "../schema/schema.ts";
import type { TableRule } from "./table-rule.ts";
import { judgeUnique } from "./unique-rule.ts";

const ENDINGS = {
  unique: "key",
  primary: "pkey",
  check: "check",
  foreign: "fkey",
  exclusion: "excl",
  plain: "idx",
} as const;

/** A constraint that is added to a table: it binds the previous code at once, `NOT VALID` or not. */
export function judgeAddedRule(rule: TableRule, tableName: string, { schema }: Surroundings): Judged {
  const table = schema.table(tableName);
  const judged = table?.made === true ? compatible(MADE_HERE) : judgeOnOldTable(rule, table);
  keepRule(rule, tableName, { schema });
  return judged;
}

/** Notes a rule under the name that PostgreSQL gives to one without. */
export function keepRule(rule: TableRule, tableName: string, { schema }: Pick<Surroundings, "schema">): void {
  const table = tableName.split(".").at(-1) ?? tableName;
  const columns = rule.kind === "primary" ? [] : rule.columns;
  const name = rule.name ?? [table, ...columns, ENDINGS[rule.kind]].join("_");
  const fromIndex = rule.index === null ? null : schema.rule(rule.index, tableName);
  schema.putRule(tableName, {
    name,
    kind: rule.kind,
    columns: fromIndex?.rule.columns ?? rule.columns,
    made: schema.made && fromIndex?.rule.made !== false,
  });
  if (rule.kind !== "primary") return;
  for (const column of rule.columns) {
    const known = schema.column(tableName, column);
    if (known !== null) schema.putColumn(tableName, { ...known, required: true });
  }
}

function judgeOnOldTable(rule: TableRule, table: Table | null): Judged {
  switch (rule.kind) {
    case "plain":
      return compatible("a plain index changes speed alone");
    case "check":
    case "exclusion":
      return needsDowngrade("the new rule binds the rows that the previous code writes");
    case "foreign":
      return judgeReference(rule.columns, table);
    case "unique":
      return rule.index === null
        ? judgeUnique(table, rule.columns)
        : compatible("the unique index enforced it already");
    case "primary":
      return worst(
        rule.index === null ? judgeUnique(table, rule.columns) : none("the unique index enforced it already"),
        judgeRequired(rule.columns, table),
      );
  }
}

function judgeReference(columns: readonly string[], table: Table | null): Judged {
  const free = columns.find((name) => {
    const column = table?.columns.get(name);
    return column?.made === true && column.filling === "nothing" && !column.required;
  });
  return free === undefined
    ? needsDowngrade("the previous code fails where it writes a row that refers to none")
    : compatible(`the previous code leaves \`${free}\` empty`);
}

// A primary key's columns are required from then on.
function judgeRequired(columns: readonly string[], table: Table | null): Judged {
  const required = columns.length > 0 && columns.every((name) => table?.columns.get(name)?.required === true);
  return required
    ? none("its columns are required already")
    : needsDowngrade("its columns become required, and the previous code may leave them empty");
}
