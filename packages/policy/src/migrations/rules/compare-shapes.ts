import { compatible, dataLoss, type Judged, needsDowngrade, none, unknown, worst } from "../judged.ts";
import type { Column, Table } from "../schema/schema.ts";
import type { Dialect } from "../sql/dialect.ts";
import { judgeTypeChange } from "./type-change.ts";

/** What the previous code finds where a new table takes an old one's place: what it lost, and what binds it newly. */
export function compareShapes(former: Table, table: Table, dialect: Dialect): Judged {
  if (!former.whole || !table.whole) return unknown("the columns of the table before are not known");
  const kept = [...former.columns.values()].map((column) => judgeKept(column, table.columns.get(column.name), dialect));
  const added = [...table.columns.values()]
    .filter(({ name }) => !former.columns.has(name))
    .map(({ name, required, filling }) =>
      required && filling === "nothing"
        ? needsDowngrade(`the previous code fails to write rows: \`${name}\` is required and has no default`)
        : compatible(`\`${name}\` is added`),
    );
  return worst(
    compatible("the table is rebuilt with all that the previous code knows"),
    ...kept,
    ...added,
    judgeRules(former, table),
  );
}

function judgeKept(before: Column, after: Column | undefined, dialect: Dialect): Judged {
  const { name } = before;
  if (after === undefined) return dataLoss(`the rebuilt table has no \`${name}\``);
  const required =
    after.required && !before.required
      ? needsDowngrade(`the previous code may still write rows without \`${name}\``)
      : none("no more is required");
  const filled =
    before.filling !== "nothing" && after.filling === "nothing"
      ? needsDowngrade(`the previous code's INSERTs rely on the default of \`${name}\``)
      : none("defaults stay");
  if (before.type === null && after.type === null) return worst(required, filled);
  const retyped = judgeTypeChange(name, before.type, after.type, null, dialect);
  return worst(retyped, required, filled);
}

function judgeRules(former: Table, table: Table): Judged {
  const binding = ({ rules }: Table): readonly string[] =>
    [...rules.values()]
      .filter(({ kind }) => kind !== "plain")
      .map(({ kind, columns }) => `${kind} ${columns.join(",")}`);
  const before = new Set(binding(former));
  const newly = binding(table).filter((rule) => !before.has(rule));
  if (newly.length > 0) return needsDowngrade("the rebuilt table has a rule that the former had not");
  const after = new Set(binding(table));
  const lost = [...before].filter((rule) => /^(?:unique|primary) /.test(rule) && !after.has(rule));
  if (lost.length === 0) return none("its rules stay");
  return {
    ...needsDowngrade("the previous code's upserts need a unique rule that the rebuilt table lacks"),
    unless: lost.map((rule) => `${rule} of ${former.name}`),
  };
}
