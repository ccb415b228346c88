import { expect, test } from "@jest/globals";
import { judgeMigrations } from "./judge-migrations.ts";
import type { Dialect } from "./sql/dialect.ts";
import { judgeSql, sourceOf } from "./test-schema.ts";

type Case = readonly [sql: string, classes: string];

/** The classes of all its statements, and of each action of an ALTER TABLE, in order. */
function classesOf(dialect: Dialect, sql: string): string {
  return judgeSql(dialect, sql)
    .map((statement) => statement.class)
    .join(" ");
}

const POSTGRESQL: readonly Case[] = [
  // How it is written.
  ["", ""],
  [";;; -- nothing\n/* nor /* here */ */;", ""],
  ["alter table accounts drop column legacy_plan", "data-loss"],
  ['ALTER TABLE "accounts" DROP "legacy_plan"', "data-loss"],
  ["ALTER TABLE ONLY public.accounts DROP COLUMN legacy_plan", "data-loss"],
  ["ALTER TABLE IF EXISTS accounts DROP COLUMN IF EXISTS legacy_plan RESTRICT", "data-loss"],
  ["ALTER TABLE accounts DROP COLUMN legacy_plan CASCADE", "irreversible"],
  ["ALTER TABLE accounts /* DROP TABLE x; */ ADD -- ;\n region text", "compatible"],
  ["ALTER TABLE accounts ADD region text, DROP legacy_plan, ALTER name SET NOT NULL", "compatible data-loss none"],
  ["BEGIN; ALTER TABLE accounts ADD region text; COMMIT;", "none compatible none"],
  ["START TRANSACTION ISOLATION LEVEL SERIALIZABLE; END TRANSACTION", "none none"],
  ["BEGIN; ROLLBACK", "none unknown"],
  ["INSERT INTO tags(name) VALUES ('a;b'), ($$c;d$$), (E'e\\';f'), ('g''h;')", "compatible"],
  ["COPY tags (id, name) FROM stdin;\n1\tDROP TABLE x;\n\\.\nSELECT 1;", "compatible none"],
  ["COPY tags FROM stdin;\n1\ta", "compatible unknown"],
  ["COPY tags FROM PROGRAM 'rm'", "unknown"],
  ["COPY (DELETE FROM tags RETURNING 1) TO STDOUT", "unknown"],
  ["\\echo hello\nSELECT 1;", "none"],
  ["\\set ON_ERROR_STOP on\nSELECT 1;", "none"],
  ["\\i other.sql\nSELECT 1;", "unknown none"],
  ["SELECT 1 \\gexec", "unknown"],
  ["\\echo a \\i b", "unknown"],
  ["\\echo `reboot`", "unknown"],
  ["ALTER TABLE accounts ADD region text DEFAULT :'region'", "unknown"],
  ["ALTER TABLE accounts ADD region text DEFAULT '${region}'", "unknown"],
  ["SELECT 'no end", "unknown"],
  ["SELECT $a$ no end $b$", "unknown"],
  ["SELECT 1 /* no end", "unknown"],
  ["DO $$ BEGIN ALTER TABLE accounts DROP legacy_plan; END $$", "unknown"],
  ["CALL tidy()", "unknown"],
  ["SELECT tidy()", "unknown"],
  ["SELECT pg_catalog.setval('invoice_seq', 1)", "unknown"],
  ["WITH gone AS (DELETE FROM tags RETURNING *) SELECT * FROM gone", "unknown"],
  ["SELECT * INTO copies FROM tags", "unknown"],
  ["EXPLAIN ANALYZE DELETE FROM tags", "unknown"],
  ["MERGE INTO tags USING x ON true WHEN MATCHED THEN DELETE", "unknown"],
  ["ALTER TABLE accounts ADD region text nonsense", "unknown"],
  ["ALTER TABLE accounts FROBNICATE", "unknown"],
  ["ALTER SYSTEM SET fsync = off", "unknown"],
  ["SET standard_conforming_strings = off", "unknown"],
  ["SET search_path = other", "none"],
  ["-- hidden\rDROP TABLE tags", "data-loss"],
  ["SELECT 1\0; DROP TABLE tags", "unknown data-loss"],
  ["-- nothing\0", "unknown"],
  ["DROP\u00a0TABLE tags", "unknown"],
  // Columns.
  ["ALTER TABLE accounts ADD region text NOT NULL", "needs-downgrade"],
  ["ALTER TABLE accounts ADD region text NOT NULL DEFAULT NULL", "needs-downgrade"],
  ["ALTER TABLE accounts ADD region text DEFAULT 'eu'::text NOT NULL COLLATE \"C\"", "compatible"],
  ["ALTER TABLE accounts ADD region text DEFAULT lower('EU') CHECK (length(region) > 0)", "compatible"],
  ["ALTER TABLE accounts ADD region text CHECK (region IS NOT NULL)", "needs-downgrade"],
  ["ALTER TABLE accounts ADD region text CHECK (region <> name)", "needs-downgrade"],
  ["ALTER TABLE accounts ADD region text UNIQUE", "compatible"],
  ["ALTER TABLE accounts ADD region text UNIQUE NULLS NOT DISTINCT", "needs-downgrade"],
  ["ALTER TABLE accounts ADD region text DEFAULT 'eu' UNIQUE", "needs-downgrade"],
  ["ALTER TABLE accounts ADD token uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE", "compatible"],
  ["ALTER TABLE accounts ADD number bigserial", "compatible"],
  ["ALTER TABLE accounts ADD number int GENERATED ALWAYS AS IDENTITY", "compatible"],
  [
    "ALTER TABLE accounts ADD parent_id int REFERENCES accounts (id) ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE",
    "compatible",
  ],
  ["ALTER TABLE accounts ADD tags text[] NOT NULL DEFAULT ARRAY[]::text[]", "compatible"],
  ["ALTER TABLE accounts ADD COLUMN IF NOT EXISTS legacy_plan text", "compatible"],
  [
    "ALTER TABLE accounts ADD region text; UPDATE accounts SET region = 'eu'; ALTER TABLE accounts ALTER region SET NOT NULL",
    "compatible compatible needs-downgrade",
  ],
  [
    "ALTER TABLE accounts ADD region text NOT NULL DEFAULT 'eu'; ALTER TABLE accounts ALTER region DROP DEFAULT",
    "compatible needs-downgrade",
  ],
  ["ALTER TABLE accounts ADD region text DEFAULT 'eu', ALTER region SET NOT NULL", "compatible compatible"],
  ["ALTER TABLE accounts ADD region text; ALTER TABLE accounts DROP region", "compatible compatible"],
  [
    "ALTER TABLE accounts ADD region text; ALTER TABLE accounts RENAME region TO area; UPDATE accounts SET area = upper(name)",
    "compatible compatible compatible",
  ],
  ["ALTER TABLE accounts ADD region text; UPDATE accounts SET region = guess(name)", "compatible unknown"],
  ["ALTER TABLE accounts ADD region text; UPDATE accounts SET (region, name) = ('eu', 'x')", "compatible irreversible"],
  [
    "ALTER TABLE accounts ADD region text; DO $$ BEGIN EXECUTE 'x'; END $$; UPDATE accounts SET region = 'eu'",
    "compatible unknown irreversible",
  ],
  [
    "ALTER TABLE accounts ADD region text; SET search_path = x; UPDATE accounts SET region = 'eu'",
    "compatible none irreversible",
  ],
  ["ALTER TABLE accounts RENAME legacy_plan TO plan", "needs-downgrade"],
  ["ALTER TABLE accounts ALTER name SET DEFAULT 'x'", "compatible"],
  ["ALTER TABLE accounts ALTER status SET DEFAULT NULL", "needs-downgrade"],
  ["ALTER TABLE accounts ALTER name DROP NOT NULL", "compatible"],
  ["ALTER TABLE accounts ALTER legacy_plan ADD GENERATED BY DEFAULT AS IDENTITY", "compatible"],
  [
    "ALTER TABLE accounts ADD slug text UNIQUE; ALTER TABLE accounts ALTER slug SET DEFAULT 'x'",
    "compatible needs-downgrade",
  ],
  ["ALTER TABLE accounts ADD region text; UPDATE accounts SET payload.region = 'x'", "compatible irreversible"],
  ["ALTER TABLE accounts ADD n int GENERATED ALWAYS AS ((payload ->> 'n')::int) STORED", "needs-downgrade"],
  [
    "ALTER TABLE accounts ADD region text; WITH a AS (SELECT 1) UPDATE tags SET name = ''; UPDATE accounts SET region = 'eu'",
    "compatible unknown compatible",
  ],
  // Types.
  ["ALTER TABLE orders ALTER note TYPE text", "compatible"],
  ["ALTER TABLE orders ALTER note TYPE text USING note::text", "compatible"],
  ["ALTER TABLE orders ALTER note TYPE text USING id::text", "data-loss"],
  ["ALTER TABLE orders ALTER note SET DATA TYPE character varying", "compatible"],
  ["ALTER TABLE orders ALTER note TYPE varchar(40)", "none"],
  ["ALTER TABLE orders ALTER note TYPE varchar(20) USING note::varchar(20)", "data-loss"],
  ["ALTER TABLE orders ALTER note TYPE integer USING length(note)", "data-loss"],
  ["ALTER TABLE orders ALTER account_id TYPE bigint", "compatible"],
  ["ALTER TABLE old_events ALTER id TYPE int", "needs-downgrade"],
  ["ALTER TABLE orders ALTER total TYPE numeric(12,1)", "data-loss"],
  ["ALTER TABLE orders ALTER total TYPE double precision", "data-loss"],
  ["ALTER TABLE orders ALTER placed_at TYPE timestamptz", "needs-downgrade"],
  ["ALTER TABLE orders ALTER placed_at TYPE timestamp(0)", "data-loss"],
  ["ALTER TABLE accounts ALTER legacy_plan TYPE account_status USING legacy_plan::account_status", "unknown"],
  ["ALTER TABLE elsewhere ALTER name TYPE varchar(80)", "unknown"],
  // Rules and indexes.
  [
    "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS tags_u ON public.tags USING btree (lower(name) DESC) WHERE name <> ''",
    "needs-downgrade",
  ],
  ["CREATE UNIQUE INDEX u ON accounts (email, name)", "none"],
  ["CREATE UNIQUE INDEX ON orders (note) INCLUDE (total) NULLS NOT DISTINCT WITH (fillfactor = 70)", "needs-downgrade"],
  ["CREATE INDEX i ON orders USING gin (to_tsvector('english', note))", "compatible"],
  ["DROP INDEX CONCURRENTLY IF EXISTS accounts_email_uidx", "needs-downgrade"],
  ["DROP INDEX some_table_name_key", "needs-downgrade"],
  ["DROP INDEX api_key_idx", "compatible"],
  ["ALTER INDEX accounts_name_idx RENAME TO by_name", "compatible"],
  ["ALTER TABLE accounts DROP CONSTRAINT accounts_email_key", "needs-downgrade"],
  ["ALTER TABLE accounts DROP CONSTRAINT accounts_pkey CASCADE", "irreversible"],
  ["ALTER TABLE orders ADD FOREIGN KEY (account_id) REFERENCES accounts NOT VALID", "needs-downgrade"],
  ["ALTER TABLE orders ADD PRIMARY KEY (note)", "needs-downgrade"],
  ["ALTER TABLE orders ADD CONSTRAINT x EXCLUDE USING gist (note WITH =)", "needs-downgrade"],
  ["ALTER TABLE accounts ADD slug text; CREATE UNIQUE INDEX s ON accounts (slug)", "compatible compatible"],
  [
    "ALTER TABLE accounts ADD slug text DEFAULT ''; CREATE UNIQUE INDEX s ON accounts (slug)",
    "compatible needs-downgrade",
  ],
  ["CREATE INDEX i ON accounts (((payload ->> 'n')::int))", "needs-downgrade"],
  ["DROP INDEX other.accounts_email_uidx", "needs-downgrade"],
  // Tables.
  [
    "CREATE TABLE a (id int PRIMARY KEY, b text NOT NULL); CREATE UNIQUE INDEX ON a (b); ALTER TABLE a ADD c int NOT NULL, DROP b; DELETE FROM a; DROP TABLE a",
    "compatible compatible compatible compatible compatible compatible",
  ],
  [
    "CREATE TABLE a (id int REFERENCES accounts (id) ON DELETE CASCADE, CONSTRAINT x CHECK (id > 0), UNIQUE (id), EXCLUDE USING gist (id WITH =)) PARTITION BY RANGE (id)",
    "compatible",
  ],
  ["CREATE TABLE a (LIKE accounts INCLUDING ALL)", "compatible"],
  ["CREATE TABLE a AS SELECT upper(name) FROM accounts", "compatible"],
  ["CREATE TABLE a AS SELECT drop_all()", "unknown"],
  ["CREATE TABLE a (b int) INHERITS (accounts)", "needs-downgrade"],
  ["CREATE TEMP TABLE a (b int)", "none"],
  ["CREATE TABLE IF NOT EXISTS a (b int); ALTER TABLE a ALTER b SET NOT NULL", "compatible compatible"],
  ["CREATE TABLE IF NOT EXISTS accounts (b int); ALTER TABLE accounts DROP b", "compatible data-loss"],
  ["DROP TABLE IF EXISTS tags, old_events", "data-loss"],
  ["DROP TABLE tags CASCADE", "irreversible"],
  ["TRUNCATE tags, old_events", "irreversible"],
  ["TRUNCATE TABLE ONLY tags RESTART IDENTITY", "irreversible"],
  ["ALTER TABLE tags RENAME TO labels; CREATE VIEW tags AS SELECT * FROM labels", "compatible compatible"],
  [
    "ALTER TABLE tags RENAME TO labels; CREATE VIEW tags AS SELECT * FROM labels WHERE false",
    "needs-downgrade compatible",
  ],
  ["ALTER TABLE tags RENAME TO labels; CREATE VIEW tags AS SELECT * FROM orders", "needs-downgrade compatible"],
  ["ALTER TABLE accounts FORCE ROW LEVEL SECURITY", "needs-downgrade"],
  ["INSERT INTO pg_catalog.pg_enum VALUES (1)", "unknown"],
  ["ALTER TABLE tags SET SCHEMA archive", "needs-downgrade"],
  ["ALTER TABLE events_p ATTACH PARTITION p2 FOR VALUES FROM (1) TO (2)", "compatible"],
  ["INSERT INTO tags (name) VALUES ('x') ON CONFLICT DO NOTHING", "compatible"],
  ["INSERT INTO tags (name) VALUES ('x') ON CONFLICT (name) DO UPDATE SET name = excluded.name", "irreversible"],
  ["INSERT INTO tags (name) SELECT name FROM accounts WHERE id > 3 RETURNING id", "compatible"],
  ["INSERT INTO tags (name) SELECT strange(name) FROM accounts", "unknown"],
  ["DELETE FROM ONLY tags", "irreversible"],
  // Others.
  ["CREATE OR REPLACE VIEW v_active_accounts AS SELECT 1", "needs-downgrade"],
  [
    "CREATE OR REPLACE VIEW another AS SELECT 1; CREATE OR REPLACE VIEW another AS SELECT 2; DROP VIEW another",
    "compatible compatible compatible",
  ],
  [
    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN; DROP TABLE x; END $body$; CREATE TRIGGER t BEFORE UPDATE ON tags FOR EACH ROW EXECUTE FUNCTION f()",
    "compatible needs-downgrade",
  ],
  ["CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END; DROP TABLE tags", "unknown data-loss"],
  ["CREATE TABLE a (b int); CREATE TRIGGER t AFTER INSERT ON a EXECUTE FUNCTION f()", "compatible compatible"],
  ["DROP FUNCTION IF EXISTS add_tax(numeric)", "needs-downgrade"],
  ["CREATE SCHEMA IF NOT EXISTS archive; DROP SCHEMA archive CASCADE", "compatible irreversible"],
  ["CREATE SEQUENCE IF NOT EXISTS invoice_seq; DROP SEQUENCE invoice_seq", "compatible data-loss"],
  ["CREATE SCHEMA other; DROP SCHEMA other", "compatible compatible"],
  [
    "CREATE FUNCTION add_tax(t text) RETURNS text LANGUAGE sql AS 'SELECT t'; DROP FUNCTION add_tax(numeric)",
    "needs-downgrade needs-downgrade",
  ],
  [
    "CREATE TRIGGER t AFTER INSERT ON tags EXECUTE FUNCTION f(); DROP TRIGGER t ON orders; DROP TRIGGER t ON tags",
    "needs-downgrade needs-downgrade compatible",
  ],
  ["CREATE TRIGGER begin AFTER INSERT ON tags EXECUTE FUNCTION f(); DROP TABLE tags", "needs-downgrade data-loss"],
  ["CREATE MATERIALIZED VIEW m AS SELECT drop_all()", "unknown"],
  ["CREATE MATERIALIZED VIEW m AS SELECT count(*) FROM tags; DROP MATERIALIZED VIEW m", "compatible compatible"],
  ["DROP MATERIALIZED VIEW m", "needs-downgrade"],
  ["DROP TYPE account_status", "needs-downgrade"],
  ["DROP SCHEMA archive", "needs-downgrade"],
  ["DROP SCHEMA archive CASCADE", "irreversible"],
  ["DROP OWNED BY somebody", "irreversible"],
  ["ALTER TYPE account_status ADD VALUE IF NOT EXISTS 'x' BEFORE 'trial'", "compatible"],
  ["ALTER TYPE account_status RENAME TO state", "needs-downgrade"],
  ["ALTER SEQUENCE invoice_seq RESTART WITH 1", "data-loss"],
  ["ALTER SEQUENCE invoice_seq AS bigint", "compatible"],
  ["ALTER SEQUENCE invoice_seq OWNED BY accounts.id", "none"],
  ["CREATE POLICY p ON accounts USING (true)", "needs-downgrade"],
  ["REVOKE ALL ON accounts FROM app", "needs-downgrade"],
  ["VACUUM (ANALYZE) accounts; REINDEX TABLE accounts; LOCK TABLE accounts", "none none none"],
];

test.each(POSTGRESQL)("postgresql: %j: %s", (sql, classes) => {
  expect(classesOf("postgresql", sql)).toBe(classes);
});

const MYSQL: readonly Case[] = [
  [
    "ALTER TABLE `accounts` ADD COLUMN `region` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'it\\'s; here' AFTER `email`",
    "compatible",
  ],
  ["ALTER TABLE accounts ADD (a int, b int NOT NULL)", "compatible needs-downgrade"],
  ["ALTER TABLE accounts ADD id2 INT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE FIRST", "compatible"],
  [
    "ALTER TABLE accounts ADD KEY by_plan (legacy_plan(10)), ADD UNIQUE INDEX one_plan (legacy_plan), ALGORITHM=INPLACE, LOCK=NONE",
    "compatible needs-downgrade",
  ],
  ["ALTER TABLE orders MODIFY note VARCHAR(80)", "compatible"],
  ["ALTER TABLE orders MODIFY note TEXT", "compatible"],
  ["ALTER TABLE orders MODIFY note VARCHAR(40) NOT NULL", "needs-downgrade"],
  ["ALTER TABLE accounts MODIFY status ENUM('active','trial')", "data-loss"],
  ["ALTER TABLE accounts MODIFY status ENUM('new','active','trial','closed')", "needs-downgrade"],
  ["ALTER TABLE orders CHANGE note note VARCHAR(80)", "compatible"],
  ["ALTER TABLE orders CHANGE note remark VARCHAR(10)", "data-loss"],
  [
    "ALTER TABLE orders DROP FOREIGN KEY x, DROP INDEX by_account, DROP PRIMARY KEY",
    "compatible compatible needs-downgrade",
  ],
  ["ALTER TABLE accounts DROP INDEX accounts_email_key", "needs-downgrade"],
  ["ALTER TABLE orders RENAME purchases", "needs-downgrade"],
  ["ALTER TABLE orders RENAME COLUMN total TO sum", "needs-downgrade"],
  ["ALTER TABLE orders CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci", "compatible"],
  ["ALTER TABLE orders ENGINE=InnoDB, AUTO_INCREMENT = 5", "none none"],
  ["DROP INDEX by_account ON orders", "compatible"],
  ["RENAME TABLE orders TO a, accounts TO b", "needs-downgrade needs-downgrade"],
  ["DROP SCHEMA shop", "irreversible"],
  ["REPLACE INTO accounts (id) VALUES (1)", "irreversible"],
  ["INSERT IGNORE INTO accounts (id) VALUES (1)", "compatible"],
  ["INSERT INTO accounts (id) VALUES (1) ON DUPLICATE KEY UPDATE email = 'x'", "irreversible"],
  ["/*!40101 DROP TABLE accounts */;", "unknown"],
  ["ALTER TABLE accounts ADD a int /*!50000 , DROP email */", "unknown"],
  ["SELECT 1 --2; DROP TABLE accounts", "none data-loss"],
  ["SELECT 1 --\u00a0; DROP TABLE accounts", "none data-loss"],
  ["SELECT 1 \\G DROP TABLE accounts", "unknown"],
  ["DELIMITER x\nDROP TABLE accounts", "unknown"],
  ["SELECT 1 # DROP TABLE accounts;\n;", "none"],
  ['SELECT "a;\\"b"; SELECT \'x\'', "none none"],
  [
    "DELIMITER //\nCREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW BEGIN SET @a = 1; END//\nDELIMITER ;\nDROP TABLE orders;",
    "needs-downgrade data-loss",
  ],
  [
    "CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW BEGIN IF 1 THEN SET @a = CASE 1 WHEN 1 THEN 2 END; END IF; END; DROP TABLE orders",
    "needs-downgrade data-loss",
  ],
  ["SET FOREIGN_KEY_CHECKS = 0", "none"],
  ["SET FOREIGN_KEY_CHECKS = 0, sql_mode = ''", "unknown"],
  ["SET GLOBAL read_only = 1", "unknown"],
  [
    "CREATE TABLE a (id INT(11) NOT NULL AUTO_INCREMENT, PRIMARY KEY (id), KEY k (id) USING BTREE) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='x'; ALTER TABLE a DROP id",
    "compatible compatible",
  ],
  ["CREATE OR REPLACE TABLE accounts (id int)", "unknown"],
  ["CREATE TABLE `A` (b int); DROP TABLE `a`", "compatible data-loss"],
  ["USE other; DROP TABLE accounts", "none data-loss"],
];

test.each(MYSQL)("mysql: %j: %s", (sql, classes) => {
  expect(classesOf("mysql", sql)).toBe(classes);
});

const REBUILD = (columns: string, copied = "id, total, note", from = copied): string => `
  PRAGMA foreign_keys=OFF;
  CREATE TABLE "new_orders" (${columns});
  INSERT INTO "new_orders" (${copied}) SELECT ${from} FROM "orders";
  DROP TABLE "orders";
  ALTER TABLE "new_orders" RENAME TO "orders";
  PRAGMA foreign_keys=ON;`;
const SAME = "id INTEGER PRIMARY KEY, total INTEGER NOT NULL, note TEXT";

const SQLITE: readonly Case[] = [
  ["ALTER TABLE [accounts] ADD `region` TEXT", "compatible"],
  ['ALTER TABLE "Accounts" DROP COLUMN Legacy_Plan', "data-loss"],
  ["ALTER TABLE accounts ADD COLUMN region", "compatible"],
  [REBUILD(SAME), "none compatible compatible none compatible none"],
  [REBUILD(`${SAME}, region TEXT`), "none compatible compatible none compatible none"],
  [REBUILD(`${SAME}, region TEXT NOT NULL`), "none compatible compatible none needs-downgrade none"],
  [
    REBUILD("id INTEGER PRIMARY KEY, total INTEGER NOT NULL", "id, total"),
    "none compatible compatible data-loss data-loss none",
  ],
  [REBUILD(SAME, "id, total"), "none compatible compatible data-loss compatible none"],
  [REBUILD(SAME, "id, total, note", "id, total, upper(note)"), "none compatible compatible data-loss compatible none"],
  [
    REBUILD("id INTEGER PRIMARY KEY, total INTEGER NOT NULL, note TEXT NOT NULL"),
    "none compatible compatible none needs-downgrade none",
  ],
  [
    REBUILD("id INTEGER PRIMARY KEY, total TEXT NOT NULL, note TEXT"),
    "none compatible compatible none needs-downgrade none",
  ],
  [
    REBUILD("id INTEGER PRIMARY KEY, total INTEGER NOT NULL UNIQUE, note TEXT"),
    "none compatible compatible none needs-downgrade none",
  ],
  [REBUILD(SAME).replace("DROP TABLE", "-- DROP TABLE"), "none compatible compatible compatible none"],
  [
    REBUILD(SAME).replace('FROM "orders"', 'FROM "orders" WHERE total > 0'),
    "none compatible compatible data-loss compatible none",
  ],
  [
    "CREATE TABLE n (id INTEGER PRIMARY KEY, email TEXT NOT NULL, legacy_plan TEXT, name); INSERT INTO n SELECT * FROM accounts; DROP TABLE accounts; ALTER TABLE n RENAME TO accounts; CREATE UNIQUE INDEX one ON accounts (email)",
    "compatible compatible none compatible none",
  ],
  [
    "CREATE TABLE n (id INTEGER PRIMARY KEY, email TEXT NOT NULL, legacy_plan TEXT, name); INSERT INTO n SELECT * FROM accounts; DROP TABLE accounts; ALTER TABLE n RENAME TO accounts",
    "compatible compatible none needs-downgrade",
  ],
  [
    "CREATE TRIGGER t AFTER INSERT ON orders BEGIN UPDATE orders SET note = CASE WHEN 1 THEN 'x' END; DELETE FROM orders; END; DROP TABLE orders",
    "needs-downgrade data-loss",
  ],
  [
    REBUILD(SAME).replace("DROP TABLE", "DELETE FROM new_orders; DROP TABLE"),
    "none compatible compatible compatible data-loss compatible none",
  ],
  ["CREATE TRIGGER t AFTER INSERT ON begin BEGIN SELECT 1; END; DROP TABLE orders", "unknown"],
  ["INSERT OR REPLACE INTO orders (id) VALUES (1)", "irreversible"],
  ["PRAGMA writable_schema = 1", "unknown"],
  ["ATTACH 'other.db' AS other", "unknown"],
  ["VACUUM", "none"],
];

test.each(SQLITE)("sqlite: %j: %s", (sql, classes) => {
  expect(classesOf("sqlite", sql)).toBe(classes);
});

test("each action is shown after the statement's head, with its own line", () => {
  expect(
    judgeSql("postgresql", "-- first\nALTER TABLE  accounts -- why\n  ADD a text,\n  DROP   legacy_plan;"),
  ).toEqual([
    { class: "compatible", line: 3, statement: "ALTER TABLE accounts ADD a text", reason: expect.any(String) },
    { class: "data-loss", line: 4, statement: "ALTER TABLE accounts DROP legacy_plan", reason: expect.any(String) },
  ]);
});

test("a statement is shown on one line of at most 200 characters, without its passwords and what turns text around", () => {
  const [long, secret, turned] = judgeSql(
    "postgresql",
    `INSERT INTO tags(name) VALUES ('${"😀".repeat(200)}');\nCREATE ROLE app\nPASSWORD 'geheim';\nSELECT '\u202e\u0007x'`,
  );
  expect(long?.statement.length).toBeLessThanOrEqual(200);
  expect(long?.statement).toMatch(/😀…$/u);
  expect(secret?.statement).toBe("CREATE ROLE app PASSWORD '…'");
  expect(turned?.statement).toBe("SELECT ' x'");
});

test("what one migration of a release makes is known to the next", () => {
  const facts = judgeMigrations("postgresql", [], [sourceOf("CREATE TABLE a (b int)"), sourceOf("DROP TABLE a")]);
  expect(facts.map(({ statements }) => statements[0]?.class)).toEqual(["compatible", "compatible"]);
});

test("a session's search path does not reach the next migration, and what it made is not taken for another's", () => {
  const facts = judgeMigrations(
    "postgresql",
    [],
    [sourceOf("SET search_path = x; CREATE TABLE a (b int)"), sourceOf("DROP TABLE a")],
  );
  expect(facts.map(({ statements }) => statements.at(-1)?.class)).toEqual(["compatible", "data-loss"]);
});

test("a table that may have been there before is not taken for new", () => {
  const sql = "CREATE TABLE IF NOT EXISTS a (b int); ALTER TABLE a DROP b";
  expect(judgeSql("postgresql", sql, "SELECT 1").map((statement) => statement.class)).toEqual([
    "compatible",
    "compatible",
  ]);
  expect(judgeSql("postgresql", sql, "DO $$ $$").map((statement) => statement.class)).toEqual([
    "compatible",
    "data-loss",
  ]);
  expect(judgeSql("postgresql", sql, "").map((statement) => statement.class)).toEqual(["compatible", "data-loss"]);
});
