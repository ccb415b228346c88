import { compatible, type Judged, needsDowngrade, none, type Surroundings } from "../judged.ts";
import type { StatementReader } from "../sql/statement-reader.ts";
import { judgeReckoned } from "./change-rows.ts";

type Remark = {
  readonly begins: readonly string[];
  readonly judged: Judged;
};

/** Statements that leave the schema and the rows as they are, whatever follows their first words. */
const REMARKS: readonly Remark[] = [
  { begins: ["COMMENT ON"], judged: none("a comment in the catalogue: no statement sees it") },
  {
    begins: ["ANALYZE", "ANALYSE", "VACUUM", "REINDEX", "CHECKPOINT", "CLUSTER", "OPTIMIZE TABLE"],
    judged: none("upkeep: only speed"),
  },
  { begins: ["LOCK", "UNLOCK TABLES"], judged: none("a lock of the migration itself") },
  { begins: ["SAVEPOINT", "RELEASE"], judged: none("the migration's own transaction") },
  { begins: ["REFRESH MATERIALIZED VIEW"], judged: none("the same query again") },
  { begins: ["GRANT"], judged: compatible("more rights") },
  { begins: ["REVOKE"], judged: needsDowngrade("the previous code may need the rights") },
];

const TRANSACTION = ["BEGIN", "START TRANSACTION", "COMMIT", "END"];
const TRANSACTION_WORDS = [
  "TRANSACTION",
  "WORK",
  "IMMEDIATE",
  "DEFERRED",
  "EXCLUSIVE",
  "ISOLATION LEVEL",
  "READ",
  "WRITE",
  "ONLY",
  "COMMITTED",
  "REPEATABLE",
  "SERIALIZABLE",
  ",",
];

// Settings of the session that change neither what statements mean nor where they go.
const SETTINGS = new Set(
  `lock_timeout statement_timeout idle_in_transaction_session_timeout client_min_messages client_encoding default_tablespace
  default_table_access_method maintenance_work_mem work_mem max_parallel_maintenance_workers row_security xmloption timezone
  check_function_bodies foreign_key_checks unique_checks innodb_lock_wait_timeout`.split(/\s+/),
);
const PRAGMAS = new Set([
  "FOREIGN_KEYS",
  "DEFER_FOREIGN_KEYS",
  "FOREIGN_KEY_CHECK",
  "INTEGRITY_CHECK",
  "BUSY_TIMEOUT",
  "OPTIMIZE",
]);

/** What concerns the migration's own session, rights and upkeep; null where it is none that is known. */
export function judgeSession(reader: StatementReader, { schema }: Surroundings): Judged | null {
  const remark = REMARKS.find(({ begins }) => reader.takes(...begins));
  if (remark !== undefined) {
    reader.rest();
    return remark.judged;
  }
  if (reader.takes(...TRANSACTION)) {
    while (reader.takes(...TRANSACTION_WORDS));
    return none("the migration's own transaction");
  }
  if (reader.takes("SELECT", "VALUES")) {
    return judgeReckoned(reader.rest(), reader, none("it only reads"));
  }
  if (reader.takes("SET", "RESET")) return judgeSet(reader, schema);
  if (reader.takes("USE")) {
    reader.name();
    schema.wander();
    return none("the statements after it go to another database");
  }
  if (reader.takes("PRAGMA")) {
    if (!PRAGMAS.has(reader.word())) return null;
    reader.rest();
    return none("a setting of the migration's own session");
  }
  return null;
}

function judgeSet(reader: StatementReader, schema: Surroundings["schema"]): Judged | null {
  const ours = none("a setting of the migration's own session");
  reader.takes("LOCAL", "SESSION");
  if (reader.takes("TIME ZONE", "NAMES", "TRANSACTION", "CONSTRAINTS")) {
    reader.rest();
    return ours;
  }
  const setting = reader.name().toLowerCase();
  // Names without a schema mean other things from here on.
  if (setting === "search_path") schema.wander();
  else if (!SETTINGS.has(setting)) return null;
  const value = reader.rest();
  // MySQL sets several at once.
  return reader.dialect === "mysql" && value.some(({ text }) => text === ",") ? null : ours;
}
