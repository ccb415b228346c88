import {
  compatible,
  dataLoss,
  irreversible,
  type Judged,
  MADE_HERE,
  needsDowngrade,
  type Surroundings,
} from "../judged.ts";
import type { StatementReader } from "../sql/statement-reader.ts";
import { judgeRuleGone } from "./unique-rule.ts";

/** `ALTER TABLE name DROP …`, after DROP. */
export function judgeDropFromTable(reader: StatementReader, tableName: string, { schema }: Surroundings): Judged {
  const inMadeTable = schema.table(tableName)?.made === true;
  if (reader.dialect === "mysql" && reader.takes("PRIMARY KEY")) {
    return inMadeTable ? compatible(MADE_HERE) : needsDowngrade("the previous code's upserts need the key");
  }
  if (reader.takes("PARTITION")) {
    reader.names();
    return dataLoss("the rows of the partition are gone");
  }
  const mysqlRule = reader.dialect === "mysql" && reader.takes("FOREIGN KEY", "INDEX", "KEY", "CHECK");
  if (mysqlRule || reader.takes("CONSTRAINT")) {
    reader.takes("IF EXISTS");
    const name = reader.name();
    if (reader.takes("CASCADE"))
      return inMadeTable ? compatible(MADE_HERE) : irreversible("CASCADE drops what is not named");
    reader.takes("RESTRICT");
    const known = schema.rule(name, tableName);
    if (known !== null) schema.removeRule(known.table, name);
    return inMadeTable ? compatible(MADE_HERE) : judgeRuleGone(known?.rule ?? null, name);
  }
  reader.takes("COLUMN");
  reader.takes("IF EXISTS");
  const name = reader.name();
  const column = schema.column(tableName, name);
  schema.removeColumn(tableName, name);
  const cascades = reader.takes("CASCADE");
  reader.takes("RESTRICT");
  if (inMadeTable || column?.made === true) return compatible(MADE_HERE);
  return cascades
    ? irreversible("CASCADE drops what is not named")
    : dataLoss(`the values of \`${name}\` are gone, and the previous code asks for it`);
}
