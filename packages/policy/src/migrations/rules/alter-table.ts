import {
  compatible,
  dataLoss,
  irreversible,
  type Judged,
  MADE_HERE,
  needsDowngrade,
  type Surroundings,
  unknown,
} from "../judged.ts";
import { readColumn } from "../schema/read-column.ts";
import type { StatementReader } from "../sql/statement-reader.ts";
import { judgeAddedColumn } from "./add-column.ts";
import { judgeAddedRule } from "./add-rule.ts";
import { judgeAlterColumn, judgeRedefined } from "./alter-column.ts";
import { judgeDropFromTable } from "./drop-from-table.ts";
import { judgeRenamedTable } from "./rename-table.ts";
import { readTableRule, seesTableRule } from "./table-rule.ts";
import { judgeTableSetting } from "./table-setting.ts";

/** One action of an ALTER TABLE, with where it and the statement's own beginning stand. */
export type Action = { readonly head: number; readonly from: number; readonly to: number; readonly judged: Judged };

/** `ALTER TABLE name action, action`: each action is judged by itself, in order. */
export function judgeAlterTable(reader: StatementReader, surroundings: Surroundings): readonly Action[] {
  reader.takes("IF EXISTS");
  reader.takes("ONLY");
  const table = reader.name();
  reader.takes("*");
  const head = reader.mark();
  const actions: Action[] = [];
  do {
    const from = reader.mark();
    if (readsHow(reader)) continue;
    for (const judged of judgeAction(reader, table, surroundings))
      actions.push({ head, from, to: reader.mark(), judged });
  } while (reader.takes(","));
  return actions;
}

/** MySQL's word on how the statement runs, which is no action. */
function readsHow(reader: StatementReader): boolean {
  if (reader.dialect !== "mysql" || !reader.takes("ALGORITHM", "LOCK")) return false;
  reader.takes("=");
  reader.word();
  return true;
}

function judgeAction(reader: StatementReader, table: string, surroundings: Surroundings): readonly Judged[] {
  if (reader.takes("ADD PARTITION")) {
    reader.until(",");
    return [compatible("a new partition takes new rows")];
  }
  if (reader.takes("ADD")) return judgeAdd(reader, table, surroundings);
  if (reader.takes("DROP")) return [judgeDropFromTable(reader, table, surroundings)];
  if (reader.takes("RENAME")) return [judgeRename(reader, table, surroundings)];
  if (reader.takes("ALTER INDEX")) {
    reader.name();
    reader.expects("VISIBLE", "INVISIBLE");
    return [compatible("an index changes speed alone")];
  }
  if (reader.takes("ALTER CONSTRAINT")) {
    reader.name();
    reader.until(",");
    return [needsDowngrade("a rule is checked at another time than the previous code expects")];
  }
  if (reader.takes("ALTER")) {
    reader.takes("COLUMN");
    return [judgeAlterColumn(reader, table, reader.name(), surroundings)];
  }
  if (reader.takes("MODIFY")) {
    reader.takes("COLUMN");
    const mark = reader.mark();
    const name = reader.name();
    return [judgeRedefined(reader.from(mark), table, name, surroundings)];
  }
  if (reader.takes("CHANGE")) {
    reader.takes("COLUMN");
    return [judgeRedefined(reader, table, reader.name(), surroundings)];
  }
  return [judgeOther(reader, table, surroundings)];
}

function judgeAdd(reader: StatementReader, table: string, surroundings: Surroundings): readonly Judged[] {
  if (seesTableRule(reader)) return [judgeAddedRule(readTableRule(reader), table, surroundings)];
  reader.takes("COLUMN");
  const unlessThere = reader.takes("IF NOT EXISTS");
  if (!reader.sees("(")) return [judgeAddedColumn(readColumn(reader), table, surroundings, { unlessThere })];
  const inside = reader.within(reader.group());
  const judged: Judged[] = [];
  do judged.push(judgeAddedColumn(readColumn(inside), table, surroundings, { unlessThere }));
  while (inside.takes(","));
  if (!inside.done) throw inside.notUnderstood();
  return judged;
}

function judgeRename(reader: StatementReader, table: string, surroundings: Surroundings): Judged {
  const { schema } = surroundings;
  if (reader.takes("CONSTRAINT", "INDEX", "KEY")) {
    const known = schema.rule(reader.name(), table);
    reader.expects("TO");
    const name = reader.name();
    if (known !== null) {
      schema.removeRule(known.table, known.rule.name);
      schema.putRule(table, { ...known.rule, name });
    }
    return compatible("code rarely names a constraint or an index");
  }
  if (reader.takes("TO", "AS")) return judgeRenamedTable(table, reader.name(), surroundings);
  reader.takes("COLUMN");
  const from = reader.name();
  // MySQL alone renames a table without TO.
  if (reader.done && reader.dialect === "mysql") return judgeRenamedTable(table, from, surroundings);
  reader.expects("TO");
  const to = reader.name();
  const column = schema.column(table, from);
  if (column !== null) {
    schema.removeColumn(table, from);
    schema.putColumn(table, { ...column, name: to });
  }
  if (column?.made === true || schema.table(table)?.made === true) return compatible(MADE_HERE);
  return needsDowngrade(`\`${from}\` is gone: the previous code asks for it`);
}

function judgeOther(reader: StatementReader, table: string, surroundings: Surroundings): Judged {
  if (reader.takes("DETACH PARTITION")) {
    reader.name();
    reader.takes("CONCURRENTLY", "FINALIZE");
    return needsDowngrade("the previous code no longer sees the rows of that partition");
  }
  if (reader.takes("ATTACH PARTITION")) {
    reader.name();
    reader.until(",");
    return compatible("the previous code sees more rows");
  }
  if (reader.takes("TRUNCATE PARTITION", "DISCARD", "IMPORT")) {
    reader.until(",");
    return irreversible("rows are removed");
  }
  if (reader.takes("CONVERT TO CHARACTER SET", "CONVERT TO CHARSET")) {
    const set = reader.name().toLowerCase();
    if (reader.takes("COLLATE")) reader.name();
    return set === "utf8mb4"
      ? compatible("utf8mb4 holds the characters of every other set")
      : dataLoss(`characters that \`${set}\` does not have are lost`);
  }
  if (surroundings.schema.table(table)?.made === true) {
    reader.until(",");
    return compatible(MADE_HERE);
  }
  return judgeTableSetting(reader) ?? unknown("this action is not known");
}
