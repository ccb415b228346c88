import { compatible, type Judged, needsDowngrade, none, type Surroundings, unknown } from "../judged.ts";
import { readColumn } from "../schema/read-column.ts";
import { unknownCall, writingWord } from "../sql/expression.ts";
import type { StatementReader } from "../sql/statement-reader.ts";
import { keepColumn } from "./add-column.ts";
import { keepRule } from "./add-rule.ts";
import { readTableRule, seesTableRule } from "./table-rule.ts";

/** `CREATE TABLE …`, after TABLE. */
export function judgeCreateTable(reader: StatementReader, { schema }: Surroundings, temporary: boolean): Judged {
  const unlessThere = reader.takes("IF NOT EXISTS");
  const name = reader.name();
  if (temporary) {
    reader.rest();
    return none("a table of this session alone");
  }
  if (unlessThere && schema.table(name) !== null) {
    reader.rest();
    return compatible("the table is there already; a difference in shape stays");
  }
  // What may have been there before isn't taken for new, unless all before was understood and does not name it.
  const certain = !unlessThere || schema.whole || schema.former(name) !== null;
  const table = { name, made: schema.made && certain, columns: new Map(), rules: new Map() };
  schema.put({ ...table, whole: certain });
  const judged = readRest(reader, name, { schema });
  return judged ?? compatible("a new table: the previous code does not know it");
}

function readRest(reader: StatementReader, name: string, { schema }: Pick<Surroundings, "schema">): Judged | null {
  const partial = (): void => {
    const table = schema.table(name);
    if (table !== null) schema.put({ ...table, whole: false });
  };
  if (reader.takes("PARTITION OF")) {
    partial();
    reader.rest();
    return compatible("a new partition takes new rows");
  }
  if (reader.sees("(")) readBody(reader, name, { schema }, partial);
  if (reader.takes("INHERITS")) {
    reader.group();
    partial();
    return needsDowngrade("the previous code sees the new table's rows in the one that it inherits from");
  }
  reader.until("AS", "SELECT");
  if (!reader.takes("AS") && !reader.sees("SELECT")) return null;
  partial();
  const query = reader.rest();
  const call = unknownCall(query, reader);
  const write = writingWord(query);
  return call === null && write === null ? null : unknown(`what \`${call ?? write}\` in its query does is not known`);
}

/** The columns and rules in a table's brackets. */
function readBody(
  reader: StatementReader,
  name: string,
  surroundings: Pick<Surroundings, "schema">,
  partial: () => void,
): void {
  const inside = reader.within(reader.group());
  const made = surroundings.schema.table(name)?.made === true;
  do {
    if (inside.takes("LIKE")) {
      inside.until(",");
      partial();
    } else if (seesTableRule(inside)) keepRule(readTableRule(inside), name, surroundings);
    else keepColumn(readColumn(inside), name, surroundings, made);
  } while (inside.takes(","));
  if (!inside.done) throw inside.notUnderstood();
}
