import { compatible, type Judged, MADE_HERE, needsDowngrade, none, type Surroundings } from "../judged.ts";
import type { StatementReader } from "../sql/statement-reader.ts";
import { judgeReckoned } from "./change-rows.ts";

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
    const unlessThere = reader.takes("IF NOT EXISTS");
    surroundings.schema.putOther(thing.kind, reader.name(), { unlessThere });
    reader.rest();
    return compatible(`${thing.says}: the previous code does not know it`);
  }
  if (thing !== undefined) return null;
  if (reader.takes("SCHEMA")) return judgeCreateSchema(reader, surroundings);
  if (reader.takes(...ACTS_ON_OTHERS)) return judgeActsOnOthers(reader, surroundings);
  if (reader.takes("MATERIALIZED VIEW")) return judgeView(reader, replaces, true, surroundings);
  if (reader.takes("VIEW", "RECURSIVE VIEW")) return judgeView(reader, replaces, false, surroundings);
  if (reader.takes("FUNCTION", "PROCEDURE", "AGGREGATE")) return judgeRoutine(reader, replaces, surroundings);
  return null;
}

function judgeCreateSchema(reader: StatementReader, { schema }: Surroundings): Judged {
  const unlessThere = reader.takes("IF NOT EXISTS");
  if (!reader.sees("AUTHORIZATION")) schema.putOther("SCHEMA", reader.name(), { unlessThere });
  if (reader.takes("AUTHORIZATION")) reader.name();
  return compatible("a new schema: the previous code does not know it");
}

function judgeActsOnOthers(reader: StatementReader, { schema }: Surroundings): Judged {
  reader.takes("IF NOT EXISTS");
  const name = reader.name();
  reader.until("ON");
  reader.takes("ON");
  const table = reader.done ? null : reader.name();
  const body = reader.rest();
  // A body that ends before its END may have swallowed what comes after it.
  if (body.some(({ kind }) => kind === "end") && body.at(-1)?.value !== "END") throw reader.notUnderstood();
  if (table !== null && schema.table(table)?.made === true) return compatible(MADE_HERE);
  schema.putOther("TRIGGER", `${name} on ${table}`);
  return needsDowngrade("it acts on what the previous code reads and writes, too");
}

function judgeView(
  reader: StatementReader,
  replaces: boolean,
  materialized: boolean,
  { schema, brought }: Surroundings,
): Judged {
  const unlessThere = reader.takes("IF NOT EXISTS");
  const name = reader.name();
  const known = schema.other("VIEW", name);
  const isNew = known === null ? !replaces || (schema.whole && schema.made) : known.made;
  if (!unlessThere) schema.putOther("VIEW", name);
  if (known !== null && !known.made) schema.keepOld("VIEW", name);
  reader.until("AS");
  reader.expects("AS");
  const query = reader.rest();
  if (materialized) return judgeReckoned(query, reader, compatible("a new view: the previous code does not know it"));
  // A view of all of one table can be written to as the table could; SQLite's can't.
  const inside = reader.within(query);
  if (reader.dialect !== "sqlite" && inside.takes("SELECT * FROM")) {
    const table = inside.name();
    if (inside.done) brought.add(`view ${name} of ${table}`);
  }
  return isNew
    ? compatible("a new view: the previous code does not know it")
    : needsDowngrade("the view means something else to the previous code");
}

function judgeRoutine(reader: StatementReader, replaces: boolean, { schema }: Surroundings): Judged {
  reader.takes("IF NOT EXISTS");
  const name = reader.name();
  const known = schema.other("FUNCTION", name);
  // Several functions may have one name: another may be the old one.
  const unused = known === null || known.made;
  const isNew = unused && (!replaces || (schema.whole && schema.made));
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
