import { judgeAlterOther } from "./rules/alter-other.ts";
import { judgeAlterTable } from "./rules/alter-table.ts";
import { judgeCopy, judgeDelete, judgeInsert, judgeTruncate, judgeUpdate } from "./rules/change-rows.ts";
import { judgeCreateIndex } from "./rules/create-index.ts";
import { judgeCreateOther, judgeTemporary } from "./rules/create-other.ts";
import { judgeCreateTable } from "./rules/create-table.ts";
import { judgeDrop } from "./rules/drop.ts";
import { judgeRenameTables } from "./rules/rename-table.ts";
import { judgeSession } from "./rules/session.ts";
import { type Judged, type Surroundings, unknown, worstOf } from "./judged.ts";
import type { SqlToken } from "./sql/sql-token.ts";
import { NotUnderstood, StatementReader } from "./sql/statement-reader.ts";

/** One judgement, with the tokens that it is about. */
export type JudgedPart = Judged & {
  readonly tokens: readonly SqlToken[];
  /** Counted from 1, in the text that was judged. */
  readonly line: number;
};

type Family = {
  readonly begins: readonly string[];
  readonly judge: (reader: StatementReader, surroundings: Surroundings) => Judged | readonly Judged[] | null;
};

/** The families of statements by their first words; each rule reads what follows to the end. */
const FAMILIES: readonly Family[] = [
  { begins: ["CREATE"], judge: judgeCreate },
  { begins: ["ALTER"], judge: judgeAlterOther },
  { begins: ["DROP"], judge: judgeDrop },
  { begins: ["RENAME TABLE"], judge: judgeRenameTables },
  { begins: ["INSERT"], judge: (reader, surroundings) => judgeInsert(reader, false, surroundings) },
  { begins: ["REPLACE"], judge: (reader, surroundings) => judgeInsert(reader, true, surroundings) },
  { begins: ["UPDATE"], judge: judgeUpdate },
  { begins: ["DELETE"], judge: judgeDelete },
  { begins: ["TRUNCATE"], judge: judgeTruncate },
  { begins: ["COPY"], judge: judgeCopy },
];

/** What one statement means for the previous code. What is not read to its last token is `unknown`. */
export function judgeStatement(tokens: readonly SqlToken[], surroundings: Surroundings): readonly JudgedPart[] {
  const reader = new StatementReader(tokens, surroundings.dialect);
  const whole = { tokens, line: reader.line };
  try {
    const judged = judgeWith(reader, surroundings);
    if (judged === null) return [{ ...unknown("this kind of statement is not known"), ...whole }];
    if (!reader.done) throw reader.notUnderstood();
    return judged.map((each) => ({ ...whole, ...each }));
  } catch (error) {
    if (error instanceof NotUnderstood) return [{ ...unknown(`it could not be read: ${error.message}`), ...whole }];
    throw error;
  }
}

// An ALTER TABLE of more actions is judged as one.
const MOST_ACTIONS = 200;

type Draft = Judged & Partial<JudgedPart>;

function judgeWith(reader: StatementReader, surroundings: Surroundings): readonly Draft[] | null {
  if (reader.takes("ALTER TABLE")) {
    const actions = judgeAlterTable(reader, surroundings);
    const [first, ...more] = actions.map(({ judged }) => judged);
    if (first !== undefined && (more.length === 0 || more.length > MOST_ACTIONS)) return [worstOf(first, more)];
    return actions.map(({ head, from, to, judged }) => {
      const own = reader.between(from, to);
      return { ...judged, tokens: [...reader.between(0, head), ...own], line: own[0]?.line ?? reader.line };
    });
  }
  const family = FAMILIES.find(({ begins }) => reader.takes(...begins));
  const judged = family === undefined ? judgeSession(reader, surroundings) : family.judge(reader, surroundings);
  if (judged === null) return null;
  return isList(judged) ? judged : [judged];
}

function judgeCreate(reader: StatementReader, surroundings: Surroundings): Judged | null {
  const replaces = reader.takes("OR REPLACE");
  reader.takes("GLOBAL", "LOCAL");
  const temporary = reader.takes("TEMPORARY", "TEMP");
  reader.takes("UNLOGGED");
  if (reader.takes("TABLE")) return replaces ? null : judgeCreateTable(reader, surroundings, temporary);
  if (temporary) return judgeTemporary(reader);
  const unique = reader.takes("UNIQUE");
  if (reader.takes("INDEX")) return judgeCreateIndex(reader, surroundings, unique);
  if (reader.takes("FULLTEXT INDEX", "SPATIAL INDEX")) return judgeCreateIndex(reader, surroundings, false);
  return unique ? null : judgeCreateOther(reader, replaces, surroundings);
}

function isList(judged: Judged | readonly Judged[]): judged is readonly Judged[] {
  return Array.isArray(judged);
}
