import { compatible, type Judged, MADE_HERE, needsDowngrade, type Surroundings, worst } from "../judged.ts";
import type { ColumnDefinition } from "../schema/read-column.ts";
import type { SqlToken } from "../sql/sql-token.ts";
import type { Dialect } from "../sql/dialect.ts";
import { folded } from "../sql/statement-reader.ts";

// Words of a check that let an empty value through: comparing with nothing is no violation.
const LETS_EMPTY_THROUGH = new Set([
  "AND",
  "OR",
  "IN",
  "BETWEEN",
  "LIKE",
  "ILIKE",
  "TRUE",
  "FALSE",
  "LENGTH",
  "CHAR_LENGTH",
]);

/** A new column: the previous code's INSERTs don't name it. */
export function judgeAddedColumn(
  definition: ColumnDefinition,
  tableName: string,
  { schema, dialect }: Surroundings,
  options: { readonly unlessThere: boolean } = { unlessThere: false },
): Judged {
  const table = schema.table(tableName);
  const known = table?.columns.get(definition.name);
  if (options.unlessThere && known !== undefined) return compatible("the column is there already");
  // A column that may have been there before isn't taken for a new one.
  const made = schema.made && (!options.unlessThere || table?.whole === true);
  keepColumn(definition, tableName, { schema }, made);
  return table?.made === true ? compatible(MADE_HERE) : judgeOnOldTable(definition, dialect);
}

/** Notes a column and the rules that it brings. */
export function keepColumn(
  { name, type, required, filling, ...rest }: ColumnDefinition,
  tableName: string,
  { schema }: Pick<Surroundings, "schema">,
  made: boolean,
): void {
  schema.putColumn(tableName, { name, type, required, filling, made });
  const table = tableName.split(".").at(-1) ?? tableName;
  const put = (kind: "unique" | "primary" | "foreign" | "check", ruleName: string): void => {
    schema.putRule(tableName, { name: ruleName, kind, columns: [name], made });
  };
  if (rest.unique) put("unique", `${table}_${name}_key`);
  if (rest.primary) put("primary", `${table}_pkey`);
  if (rest.refersTo !== null) put("foreign", `${table}_${name}_fkey`);
  if (rest.checks.length > 0) put("check", `${table}_${name}_check`);
}

function judgeOnOldTable(
  { name, required, filling, unique, primary, checks, mayFail }: ColumnDefinition,
  dialect: Dialect,
): Judged {
  const filled: Judged =
    required && filling === "nothing"
      ? needsDowngrade(`the previous code fails to write rows: \`${name}\` is required and has no default`)
      : compatible(
          filling === "nothing"
            ? "an optional column: the previous code's named INSERTs go on"
            : "the column fills itself where the previous code does not name it",
        );
  const apart: Judged =
    (unique || primary) && filling !== "distinct" && (required || filling !== "nothing")
      ? needsDowngrade(`the previous code's rows would all hold the same \`${name}\`, which must be unique`)
      : compatible("rows without a value do not collide");
  const checked: Judged = checks.every((check) => letsEmptyThrough(check, name, dialect))
    ? filled
    : needsDowngrade("the new rule binds the rows that the previous code writes");
  const computed: Judged = mayFail
    ? needsDowngrade("its expression may fail on rows that the previous code writes")
    : filled;
  return worst(filled, apart, checked, computed);
}

function letsEmptyThrough(check: readonly SqlToken[], column: string, dialect: Dialect): boolean {
  return check.every((token) => {
    if (token.kind === "quoted") return folded(token, dialect) === column;
    if (token.kind !== "word") return token.kind !== "unfinished";
    return folded(token, dialect) === column || LETS_EMPTY_THROUGH.has(token.value);
  });
}
