import { compatible, type Judged, needsDowngrade, none } from "../judged.ts";
import type { StatementReader } from "../sql/statement-reader.ts";

type Setting = {
  readonly begins: readonly string[];
  /** What follows: nothing, a name, or brackets. */
  readonly takes: "nothing" | "name" | "brackets";
  readonly judged: Judged;
};

const STORED = none("only how rows are stored");
const SIGHT = needsDowngrade("the previous code sees other rows than before");

/** What ALTER TABLE can set, by its words. */
const SETTINGS: readonly Setting[] = [
  {
    begins: ["VALIDATE CONSTRAINT"],
    takes: "name",
    judged: none("the constraint bound new rows before; only old rows are looked at"),
  },
  {
    begins: ["SET LOGGED", "SET UNLOGGED", "SET WITHOUT CLUSTER", "SET WITHOUT OIDS"],
    takes: "nothing",
    judged: STORED,
  },
  {
    begins: ["SET TABLESPACE", "SET ACCESS METHOD", "CLUSTER ON", "ENGINE", "ROW_FORMAT"],
    takes: "name",
    judged: STORED,
  },
  { begins: ["AUTO_INCREMENT", "COMMENT", "KEY_BLOCK_SIZE", "STATS_PERSISTENT"], takes: "name", judged: STORED },
  { begins: ["REPLICA IDENTITY USING INDEX"], takes: "name", judged: none("only replicas see it") },
  { begins: ["REPLICA IDENTITY"], takes: "name", judged: none("only replicas see it") },
  { begins: ["DISABLE KEYS", "ENABLE KEYS"], takes: "nothing", judged: none("only speed") },
  { begins: ["ENABLE ROW LEVEL SECURITY", "FORCE ROW LEVEL SECURITY"], takes: "nothing", judged: SIGHT },
  { begins: ["DISABLE ROW LEVEL SECURITY", "NO FORCE ROW LEVEL SECURITY"], takes: "nothing", judged: SIGHT },
  {
    begins: [
      "ENABLE TRIGGER",
      "ENABLE ALWAYS TRIGGER",
      "ENABLE REPLICA TRIGGER",
      "DISABLE TRIGGER",
      "ENABLE RULE",
      "DISABLE RULE",
    ],
    takes: "name",
    judged: needsDowngrade("triggers and rules act on the previous code, too"),
  },
  {
    begins: ["SET SCHEMA"],
    takes: "name",
    judged: needsDowngrade("the table is no longer where the previous code looks for it"),
  },
  { begins: ["OWNER TO"], takes: "name", judged: needsDowngrade("the previous code may lose its rights on the table") },
  { begins: ["NO INHERIT", "INHERIT"], takes: "name", judged: SIGHT },
  {
    begins: ["DEFAULT CHARACTER SET", "DEFAULT CHARSET", "CHARACTER SET", "CHARSET", "DEFAULT COLLATE", "COLLATE"],
    takes: "name",
    judged: compatible("only columns made later are of that set"),
  },
  { begins: ["FORCE"], takes: "nothing", judged: STORED },
  { begins: ["SET", "RESET"], takes: "brackets", judged: none("only how rows are stored") },
];

/** A setting of the whole table, or null where it is none that is known. */
export function judgeTableSetting(reader: StatementReader): Judged | null {
  const setting = SETTINGS.find(({ begins }) => reader.takes(...begins));
  if (setting === undefined) return null;
  if (setting.takes === "brackets") reader.group();
  if (setting.takes === "name") {
    reader.takes("=");
    reader.any();
    while (reader.takes(".")) reader.name();
  }
  return setting.judged;
}
