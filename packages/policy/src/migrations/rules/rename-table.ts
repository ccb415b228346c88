import { compatible, type Judged, MADE_HERE, needsDowngrade, type Surroundings } from "../judged.ts";
import type { StatementReader } from "../sql/statement-reader.ts";
import { compareShapes } from "./compare-shapes.ts";

/** A table gets another name; one that this release made may take the place of an old one. */
export function judgeRenamedTable(from: string, to: string, { schema, dialect }: Surroundings): Judged {
  const qualifier = from.includes(".") && !to.includes(".") ? `${from.slice(0, from.lastIndexOf("."))}.` : "";
  const name = `${qualifier}${to}`;
  const table = schema.table(from);
  const former = schema.former(name);
  schema.remove(from);
  if (table === null) return needsDowngrade(`\`${from}\` is gone: the previous code asks for it`);
  const takesPlace = table.made && former !== null;
  const columns = new Map(
    [...table.columns].map(([key, column]) => [key, { ...column, made: column.made && !former?.columns.has(key) }]),
  );
  const rules = new Map([...table.rules].map(([key, rule]) => [key, { ...rule, made: false }]));
  schema.put(takesPlace ? { ...table, name, made: false, columns, rules } : { ...table, name });
  if (takesPlace) return compareShapes(former, table, dialect);
  if (table.made) return compatible(MADE_HERE);
  return {
    ...needsDowngrade(`\`${from}\` is gone: the previous code asks for it`),
    unless: [`view ${from} of ${name}`],
  };
}

/** MySQL's `RENAME TABLE a TO b, c TO d`. */
export function judgeRenameTables(reader: StatementReader, surroundings: Surroundings): readonly Judged[] {
  const judged: Judged[] = [];
  do {
    const from = reader.name();
    reader.expects("TO");
    judged.push(judgeRenamedTable(from, reader.name(), surroundings));
  } while (reader.takes(","));
  return judged;
}
