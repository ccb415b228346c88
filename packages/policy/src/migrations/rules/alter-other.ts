import { compatible, dataLoss, type Judged, MADE_HERE, needsDowngrade, none, type Surroundings } from "../judged.ts";
import type { StatementReader } from "../sql/statement-reader.ts";

const KINDS = [
  "MATERIALIZED VIEW",
  "VIEW",
  "SCHEMA",
  "FUNCTION",
  "PROCEDURE",
  "DOMAIN",
  "TRIGGER",
  "POLICY",
  "EXTENSION",
  "COLLATION",
];

/** ALTER of anything but a table, after ALTER; null where it is none that is known. */
export function judgeAlterOther(reader: StatementReader, surroundings: Surroundings): Judged | null {
  if (reader.takes("TYPE")) return judgeAlterType(reader, surroundings);
  if (reader.takes("INDEX")) return judgeAlterIndex(reader);
  if (reader.takes("SEQUENCE")) return judgeAlterSequence(reader, surroundings);
  if (reader.takes("DEFAULT PRIVILEGES")) {
    reader.rest();
    return compatible("only what is made later is touched");
  }
  const kind = KINDS.find((words) => reader.takes(words));
  if (kind === undefined) return null;
  reader.takes("IF EXISTS");
  const name = reader.name();
  if (reader.sees("(")) reader.group();
  if (kind === "EXTENSION") {
    reader.expects("SET SCHEMA");
    reader.name();
    return needsDowngrade("its functions are no longer where the previous code looks for them");
  }
  const { schema } = surroundings;
  const made =
    kind !== "PROCEDURE" &&
    kind !== "FUNCTION" &&
    schema.other(kind.endsWith("VIEW") ? "VIEW" : kind, name)?.made === true;
  return judgeAltered(reader, made);
}

function judgeAltered(reader: StatementReader, made: boolean): Judged | null {
  if (reader.takes("ON")) reader.name();
  if (made) {
    reader.rest();
    return compatible(MADE_HERE);
  }
  if (reader.takes("RENAME CONSTRAINT", "DROP CONSTRAINT", "VALIDATE CONSTRAINT", "DROP NOT NULL")) {
    reader.rest();
    return compatible("fewer rules bind the previous code");
  }
  if (reader.takes("RENAME", "SET SCHEMA", "OWNER TO")) {
    reader.rest();
    return needsDowngrade("the previous code asks for it as it was");
  }
  if (!reader.takes("ADD", "SET", "ALTER", "DROP", "USING", "WITH CHECK", "TO")) return null;
  reader.rest();
  return needsDowngrade("it binds the previous code, or means something else to it");
}

function judgeAlterType(reader: StatementReader, { schema }: Surroundings): Judged {
  const made = schema.other("TYPE", reader.name())?.made === true;
  if (reader.takes("ADD VALUE")) {
    reader.takes("IF NOT EXISTS");
    reader.string();
    if (reader.takes("BEFORE", "AFTER")) reader.string();
    return compatible("the previous code may read a label that it does not know; it cannot be taken away again");
  }
  if (made) {
    reader.rest();
    return compatible(MADE_HERE);
  }
  if (reader.takes("RENAME VALUE")) {
    const label = reader.string();
    reader.expects("TO");
    reader.string();
    return needsDowngrade(`\`${label}\` is no label any more`);
  }
  if (reader.takes("DROP ATTRIBUTE")) {
    reader.rest();
    return dataLoss("the values of the attribute are gone");
  }
  reader.expects("RENAME", "SET SCHEMA", "OWNER TO", "ADD ATTRIBUTE");
  reader.rest();
  return needsDowngrade("the previous code asks for the type as it was");
}

function judgeAlterIndex(reader: StatementReader): Judged {
  reader.takes("IF EXISTS");
  reader.name();
  if (reader.takes("RENAME TO", "ATTACH PARTITION", "SET TABLESPACE")) {
    reader.name();
    return compatible("an index changes speed alone");
  }
  if (reader.takes("ALTER")) {
    reader.takes("COLUMN");
    reader.number();
    reader.expects("SET STATISTICS");
    reader.number();
    return none("only the planner sees it");
  }
  reader.expects("SET", "RESET");
  reader.group();
  return none("only how it is stored");
}

function judgeAlterSequence(reader: StatementReader, { schema }: Surroundings): Judged {
  reader.takes("IF EXISTS");
  const made = schema.other("SEQUENCE", reader.name())?.made === true;
  if (reader.takes("OWNED BY")) {
    reader.name();
    return none("it is only dropped together with its column");
  }
  if (made) {
    reader.rest();
    return compatible(MADE_HERE);
  }
  if (reader.takes("AS BIGINT", "AS INT8", "NO MAXVALUE"))
    return compatible("it may give numbers beyond the previous code's range");
  if (reader.takes("CACHE")) {
    reader.number();
    return none("only speed");
  }
  if (reader.takes("RESTART")) {
    reader.rest();
    return dataLoss("the last number given is overwritten: numbers may be given twice");
  }
  reader.expects("RENAME TO", "SET SCHEMA", "OWNER TO", "INCREMENT", "MAXVALUE", "MINVALUE");
  reader.rest();
  return needsDowngrade("the previous code asks for it as it was");
}
