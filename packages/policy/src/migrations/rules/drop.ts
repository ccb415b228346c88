import {
  compatible,
  dataLoss,
  irreversible,
  type Judged,
  MADE_HERE,
  needsDowngrade,
  none,
  type Surroundings,
  worstOf,
} from "../judged.ts";
import type { StatementReader } from "../sql/statement-reader.ts";
import { judgeRuleGone } from "./unique-rule.ts";

type Dropped = {
  readonly kind: string;
  readonly judged: Judged;
};

const ASKED_FOR = "the previous code may ask for it; it can be made again from its definition";

/** What DROP takes away, and what can be had back. */
const DROPPED: readonly Dropped[] = [
  { kind: "MATERIALIZED VIEW", judged: needsDowngrade(ASKED_FOR) },
  { kind: "VIEW", judged: needsDowngrade(ASKED_FOR) },
  { kind: "SEQUENCE", judged: dataLoss("the last number given is gone: a new sequence would give numbers twice") },
  { kind: "TYPE", judged: needsDowngrade(ASKED_FOR) },
  { kind: "DOMAIN", judged: needsDowngrade(ASKED_FOR) },
  { kind: "FUNCTION", judged: needsDowngrade(ASKED_FOR) },
  { kind: "PROCEDURE", judged: needsDowngrade(ASKED_FOR) },
  { kind: "ROUTINE", judged: needsDowngrade(ASKED_FOR) },
  { kind: "AGGREGATE", judged: needsDowngrade(ASKED_FOR) },
  { kind: "EVENT TRIGGER", judged: needsDowngrade("the previous code may rely on what it does") },
  { kind: "TRIGGER", judged: needsDowngrade("the previous code may rely on what it does") },
  { kind: "RULE", judged: needsDowngrade("the previous code may rely on what it does") },
  { kind: "POLICY", judged: needsDowngrade("the previous code sees other rows than before") },
  { kind: "EVENT", judged: needsDowngrade("the previous code may rely on what it does") },
  {
    kind: "SCHEMA",
    judged: needsDowngrade("the previous code may ask for it; only an empty schema is dropped without CASCADE"),
  },
  { kind: "EXTENSION", judged: needsDowngrade("the previous code may call what it brought") },
  { kind: "ROLE", judged: needsDowngrade("the previous code may log in as it") },
  { kind: "USER", judged: needsDowngrade("the previous code may log in as it") },
  { kind: "STATISTICS", judged: none("only the planner sees it") },
  { kind: "PUBLICATION", judged: needsDowngrade("replicas and listeners no longer get the changes") },
];

/** `DROP …`, after DROP; null where it is none that is known. */
export function judgeDrop(reader: StatementReader, surroundings: Surroundings): Judged | null {
  if (reader.takes("DATABASE") || (reader.dialect === "mysql" && reader.takes("SCHEMA"))) {
    reader.rest();
    return irreversible("all that the database holds is gone");
  }
  if (reader.takes("OWNED BY")) {
    reader.rest();
    return irreversible("it drops what is not named");
  }
  const temporary = reader.takes("TEMPORARY");
  if (reader.takes("TABLE")) {
    const judged = judgeDropTables(reader, surroundings);
    return temporary ? none("a table of this session alone") : judged;
  }
  if (reader.takes("INDEX")) return judgeDropIndex(reader, surroundings);
  const dropped = DROPPED.find(({ kind }) => reader.takes(kind));
  return dropped === undefined ? null : judgeDropOthers(reader, dropped, surroundings);
}

function judgeDropTables(reader: StatementReader, { schema, rebuilds }: Surroundings): Judged {
  reader.takes("IF EXISTS");
  const names = reader.names();
  const cascades = reader.takes("CASCADE");
  reader.takes("RESTRICT");
  const judged = names.map((name) => {
    const table = schema.table(name);
    schema.remove(name);
    if (table?.made === true) return compatible(MADE_HERE);
    if (cascades) return irreversible("CASCADE drops what is not named");
    const rebuild = rebuilds.get(name);
    if (rebuild === undefined) return dataLoss(`the rows of \`${name}\` are gone, and the previous code asks for them`);
    const { copied } = rebuild;
    const left = [...(table?.columns.keys() ?? [])].find((column) => copied !== null && !copied.includes(column));
    return left === undefined
      ? none("its rows are copied, and the new table takes its name")
      : dataLoss(`the values of \`${left}\` are not copied as they are`);
  });
  return worstOf(none("nothing is dropped"), judged);
}

function judgeDropIndex(reader: StatementReader, { schema }: Surroundings): Judged {
  reader.takes("CONCURRENTLY");
  reader.takes("IF EXISTS");
  const names = reader.names();
  const table = reader.takes("ON") ? reader.name() : null;
  const cascades = reader.takes("CASCADE");
  reader.takes("RESTRICT");
  while (reader.takes("ALGORITHM", "LOCK")) {
    reader.takes("=");
    reader.any();
  }
  const judged = names.map((name) => {
    const known = indexOf(name, table, schema);
    if (known !== null) schema.removeRule(known.table, known.rule.name);
    if (known?.table.made === true) return compatible(MADE_HERE);
    if (cascades) return irreversible("CASCADE drops what is not named");
    const gone = judgeRuleGone(known?.rule ?? null, name);
    return gone.class === "compatible" && gone.reason !== MADE_HERE
      ? compatible("a plain index changes speed alone")
      : gone;
  });
  return worstOf(none("nothing is dropped"), judged);
}

/** An index by its name, which is its table's schema's. */
function indexOf(name: string, table: string | null, schema: Surroundings["schema"]): ReturnType<typeof schema.rule> {
  const at = name.lastIndexOf(".");
  const known = schema.rule(name.slice(at + 1), table);
  if (known === null || at === -1) return known;
  const qualifier = known.table.name.includes(".") ? known.table.name.split(".").slice(0, -1).join(".") : "public";
  return qualifier === name.slice(0, at) ? known : null;
}

function judgeDropOthers(reader: StatementReader, { kind, judged }: Dropped, { schema }: Surroundings): Judged {
  reader.takes("IF EXISTS");
  const made: boolean[] = [];
  do {
    const name = reader.name();
    const oneOfSeveral = reader.sees("(") && reader.group().length >= 0 && !schema.whole;
    made.push(schema.removeOther(groupOf(kind), name)?.made === true && !oneOfSeveral);
    if (!reader.takes("ON")) continue;
    const table = reader.name();
    const trigger = kind === "TRIGGER" && schema.removeOther(kind, `${name} on ${table}`)?.made === true;
    made.push(trigger || schema.table(table)?.made === true);
    made.splice(-2, 1);
  } while (reader.takes(","));
  const cascades = reader.takes("CASCADE");
  reader.takes("RESTRICT");
  if (made.every(Boolean)) return compatible(MADE_HERE);
  return cascades ? irreversible("CASCADE drops what is not named") : judged;
}

function groupOf(kind: string): string {
  if (kind.endsWith("VIEW")) return "VIEW";
  return /^(?:PROCEDURE|ROUTINE|AGGREGATE)$/.test(kind) ? "FUNCTION" : kind;
}
