import { compatible, type Judged, MADE_HERE, needsDowngrade, none, type Surroundings } from "../judged.ts";
import type { StatementReader } from "../sql/statement-reader.ts";

type NewThing = {
  readonly kind: string;
  readonly says: string;
};

// A new thing under a name that nobody used: the previous code does not ask for it.
const NEW_THINGS: readonly NewThing[] = [
  { kind: "SEQUENCE", says: "a new sequence" },
  { kind: "TYPE", says: "a new type" },
  { kind: "DOMAIN", says: "a new type" },
  { kind: "EXTENSION", says: "new functions and operators alone" },
  { kind: "COLLATION", says: "a new collation" },
  { kind: "ROLE", says: "a new role" },
  { kind: "USER", says: "a new role" },
  { kind: "DATABASE", says: "a new database" },
  { kind: "STATISTICS", says: "only the planner sees it" },
  { kind: "PUBLICATION", says: "only replicas see it" },
  { kind: "TEXT SEARCH CONFIGURATION", says: "new settings of text search" },
  { kind: "TEXT SEARCH DICTIONARY", says: "new settings of text search" },
  { kind: "SERVER", says: "a new foreign server" },
];

// What acts on statements of the previous code, too.
const ACTS_ON_OTHERS = ["EVENT TRIGGER", "CONSTRAINT TRIGGER", "TRIGGER", "RULE", "POLICY"];

/** CREATE of anything but tables and indexes, after CREATE and its `OR REPLACE`; null where it is none that is known. */
export function judgeCreateOther(
  reader: StatementReader,
  replaces: boolean,
  surroundings: Surroundings,
): Judged | null {
  const thing = NEW_THINGS.find(({ kind }) => reader.takes(kind));
  if (thing !== undefined && !replaces) {
    reader.takes("IF NOT EXISTS");
    surroundings.schema.putOther(thing.kind, reader.name());
    reader.rest();
    return compatible(`${thing.says}: the previous code does not know it`);
  }
  if (thing !== undefined) return null;
  if (reader.takes("SCHEMA")) return judgeCreateSchema(reader, surroundings);
  if (reader.takes(...ACTS_ON_OTHERS)) return judgeActsOnOthers(reader, surroundings);
  if (reader.takes("MATERIALIZED VIEW", "VIEW", "RECURSIVE VIEW")) return judgeView(reader, replaces, surroundings);
  if (reader.takes("FUNCTION", "PROCEDURE", "AGGREGATE")) return judgeRoutine(reader, replaces, surroundings);
  return null;
}

function judgeCreateSchema(reader: StatementReader, { schema }: Surroundings): Judged {
  reader.takes("IF NOT EXISTS");
  if (!reader.sees("AUTHORIZATION")) schema.putOther("SCHEMA", reader.name());
  if (reader.takes("AUTHORIZATION")) reader.name();
  return compatible("a new schema: the previous code does not know it");
}

function judgeActsOnOthers(reader: StatementReader, { schema }: Surroundings): Judged {
  reader.takes("IF NOT EXISTS");
  const name = reader.name();
  reader.until("ON");
  reader.takes("ON");
  const table = reader.done ? null : reader.name();
  reader.rest();
  if (table !== null && schema.table(table)?.made === true) return compatible(MADE_HERE);
  schema.putOther("TRIGGER", name);
  return needsDowngrade("it acts on what the previous code reads and writes, too");
}

function judgeView(reader: StatementReader, replaces: boolean, { schema, brought }: Surroundings): Judged {
  const unlessThere = reader.takes("IF NOT EXISTS");
  const name = reader.name();
  const known = schema.other("VIEW", name);
  const isNew = known === null ? !replaces || (schema.whole && schema.made) : known.made;
  if (!unlessThere) schema.putOther("VIEW", name);
  if (known !== null && !known.made) schema.keepOld("VIEW", name);
  reader.until("AS");
  reader.expects("AS");
  const query = reader.rest();
  // A plain view of one table can be written to as the table could.
  const words = query.map(({ text }) => text.toUpperCase()).join(" ");
  const plain = /^SELECT (?:\*|[^()*]+?) FROM [^\s,()]+(?: \. [^\s,()]+)*$/.test(words);
  if (plain && !/ AS | DISTINCT /.test(words) && reader.dialect !== "sqlite") brought.add(`view ${name}`);
  return isNew
    ? compatible("a new view: the previous code does not know it")
    : needsDowngrade("the view means something else to the previous code");
}

function judgeRoutine(reader: StatementReader, replaces: boolean, { schema }: Surroundings): Judged {
  reader.takes("IF NOT EXISTS");
  const name = reader.name();
  const known = schema.other("FUNCTION", name);
  const isNew = known === null ? !replaces || (schema.whole && schema.made) : known.made;
  const body = reader.rest();
  // A body between BEGIN and END is not looked into: what stands in it may not be its own.
  if (body.some(({ kind, text }) => kind === "end" || text === ";")) throw reader.notUnderstood();
  if (isNew) schema.putOther("FUNCTION", name);
  return isNew
    ? compatible("a new function: the previous code does not call it")
    : needsDowngrade("the function does something else under the previous code");
}

/** A temporary thing lives in the migration's own session. */
export function judgeTemporary(reader: StatementReader): Judged {
  reader.rest();
  return none("a thing of this session alone");
}
