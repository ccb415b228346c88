import { readFileSync, existsSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as z from "zod";
import type { MigrationClass } from "./migration-facts.ts";
import type { Dialect } from "./sql/dialect.ts";
import { judgeSql } from "./test-schema.ts";

type Case = readonly [dialect: Dialect, found: MigrationClass, sql: string];

/** One statement each, on the schema of `test-schema.ts`; the PostgreSQL ones were observed on PostgreSQL 15.18. */
const CASES: readonly Case[] = [
  ["postgresql", "none", "COMMENT ON COLUMN accounts.name IS 'display name'"],
  ["postgresql", "none", "ANALYZE accounts"],
  ["postgresql", "none", "SET lock_timeout = '5s'"],
  ["postgresql", "none", "ALTER TABLE orders VALIDATE CONSTRAINT orders_total_nn"],
  ["postgresql", "none", "ALTER TABLE accounts SET (fillfactor = 90)"],
  ["postgresql", "none", "ALTER TABLE accounts ALTER COLUMN name SET STATISTICS 500"],
  ["postgresql", "compatible", "ALTER TABLE accounts ADD COLUMN region text"],
  ["postgresql", "compatible", "ALTER TABLE accounts ADD COLUMN region text NOT NULL DEFAULT 'eu'"],
  ["postgresql", "compatible", "ALTER TABLE accounts ADD COLUMN token uuid DEFAULT gen_random_uuid()"],
  [
    "postgresql",
    "compatible",
    "ALTER TABLE accounts ADD COLUMN full_name text GENERATED ALWAYS AS (name || '') STORED",
  ],
  ["postgresql", "compatible", "CREATE TABLE audit_log (id bigserial PRIMARY KEY, body jsonb NOT NULL)"],
  ["postgresql", "compatible", "CREATE INDEX CONCURRENTLY orders_placed_idx ON orders (placed_at)"],
  ["postgresql", "compatible", "CREATE INDEX orders_placed_idx2 ON orders (placed_at)"],
  ["postgresql", "compatible", "DROP INDEX accounts_name_idx"],
  ["postgresql", "compatible", "ALTER TABLE orders ALTER COLUMN note TYPE varchar(80)"],
  ["postgresql", "compatible", "ALTER TABLE orders ALTER COLUMN total TYPE numeric(12,2)"],
  ["postgresql", "compatible", "ALTER TYPE account_status ADD VALUE 'suspended'"],
  ["postgresql", "compatible", "CREATE TYPE plan_kind AS ENUM ('free','paid')"],
  ["postgresql", "compatible", "CREATE EXTENSION IF NOT EXISTS pg_trgm"],
  ["postgresql", "compatible", "CREATE VIEW v_orders AS SELECT id, total FROM orders"],
  ["postgresql", "compatible", "ALTER TABLE orders DROP CONSTRAINT orders_total_pos"],
  ["postgresql", "compatible", "ALTER TABLE orders DROP CONSTRAINT orders_account_fk2"],
  ["postgresql", "compatible", "INSERT INTO accounts(email,name) VALUES ('seed@x','seed')"],
  ["postgresql", "compatible", "UPDATE accounts SET region2 = 'eu' WHERE region2 IS NULL"],
  ["postgresql", "compatible", "GRANT SELECT ON accounts TO PUBLIC"],
  [
    "postgresql",
    "compatible",
    "ALTER TABLE accounts ADD CONSTRAINT accounts_email_uq2 UNIQUE USING INDEX accounts_email_uidx",
  ],
  ["postgresql", "compatible", "CREATE TABLE IF NOT EXISTS old_events (id bigint)"],
  ["postgresql", "needs-downgrade", "ALTER TABLE orders RENAME TO purchases"],
  ["postgresql", "needs-downgrade", "ALTER SCHEMA archive RENAME TO cold"],
  ["postgresql", "needs-downgrade", "ALTER TYPE account_status RENAME VALUE 'trial' TO 'evaluation'"],
  ["postgresql", "needs-downgrade", "ALTER TABLE orders ALTER COLUMN account_id SET NOT NULL"],
  ["postgresql", "needs-downgrade", "ALTER TABLE tags ADD CONSTRAINT tags_name_uq UNIQUE (name)"],
  ["postgresql", "needs-downgrade", "CREATE UNIQUE INDEX tags_name_uidx ON tags (name)"],
  ["postgresql", "needs-downgrade", "ALTER TABLE orders ADD CONSTRAINT orders_max CHECK (total < 10) NOT VALID"],
  ["postgresql", "needs-downgrade", "ALTER TABLE accounts ALTER COLUMN status DROP DEFAULT"],
  ["postgresql", "needs-downgrade", "ALTER TABLE orders ALTER COLUMN note TYPE varchar(20)"],
  [
    "postgresql",
    "needs-downgrade",
    "ALTER TABLE orders ALTER COLUMN placed_at TYPE timestamptz USING placed_at AT TIME ZONE 'UTC'",
  ],
  ["postgresql", "needs-downgrade", "DROP VIEW v_active_accounts"],
  [
    "postgresql",
    "needs-downgrade",
    "CREATE OR REPLACE FUNCTION add_tax(n numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT n * 2 $$",
  ],
  [
    "postgresql",
    "needs-downgrade",
    "CREATE TRIGGER accounts_guard BEFORE INSERT ON accounts FOR EACH ROW EXECUTE FUNCTION refuse()",
  ],
  ["postgresql", "needs-downgrade", "ALTER TABLE accounts ENABLE ROW LEVEL SECURITY"],
  ["postgresql", "needs-downgrade", "ALTER TABLE accounts ALTER COLUMN legacy_plan SET NOT NULL"],
  ["postgresql", "needs-downgrade", "ALTER SEQUENCE invoice_seq RENAME TO invoice_numbers"],
  ["postgresql", "needs-downgrade", "ALTER TABLE events_p DETACH PARTITION events_p1"],
  ["postgresql", "needs-downgrade", "ALTER TABLE accounts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY"],
  ["postgresql", "data-loss", "DROP TABLE old_events"],
  ["postgresql", "data-loss", "ALTER TABLE orders ALTER COLUMN total TYPE integer USING total::integer"],
  ["postgresql", "data-loss", "ALTER TABLE orders ALTER COLUMN note TYPE varchar(10) USING left(note, 10)"],
  ["postgresql", "data-loss", "ALTER TABLE accounts ALTER COLUMN payload TYPE jsonb USING payload::jsonb"],
  ["postgresql", "data-loss", "ALTER TABLE orders ALTER COLUMN placed_at TYPE date USING placed_at::date"],
  ["postgresql", "data-loss", "DROP SEQUENCE invoice_seq"],
  ["postgresql", "data-loss", "DROP TABLE events_p1"],
  ["postgresql", "irreversible", "TRUNCATE accounts CASCADE"],
  ["postgresql", "irreversible", "DELETE FROM orders WHERE placed_at < now() - interval '1 year'"],
  ["postgresql", "irreversible", "UPDATE accounts SET email = lower(email)"],
  ["postgresql", "irreversible", "DROP TYPE account_status CASCADE"],
  ["postgresql", "irreversible", "DROP DATABASE mig_other"],
  ["postgresql", "irreversible", "UPDATE orders SET total = total * 100"],
  ["postgresql", "data-loss", "ALTER TABLE accounts ALTER COLUMN id TYPE text USING 'acc_' || id"],
  ["mysql", "compatible", "ALTER TABLE accounts ADD COLUMN region VARCHAR(20) NULL, ALGORITHM=INSTANT"],
  ["mysql", "needs-downgrade", "ALTER TABLE orders CHANGE COLUMN total total_cents BIGINT"],
  ["mysql", "needs-downgrade", "RENAME TABLE orders TO purchases"],
  ["mysql", "data-loss", "ALTER TABLE orders MODIFY COLUMN note VARCHAR(10)"],
  ["mysql", "compatible", "ALTER TABLE accounts MODIFY COLUMN status ENUM('active','trial','closed','suspended')"],
  ["mysql", "data-loss", "DROP TABLE old_events"],
  ["mysql", "data-loss", "ALTER TABLE accounts CONVERT TO CHARACTER SET latin1"],
  ["mysql", "compatible", "CREATE INDEX orders_placed_idx ON orders (placed_at) ALGORITHM=INPLACE LOCK=NONE"],
  ["sqlite", "compatible", "ALTER TABLE accounts ADD COLUMN region TEXT"],
  ["sqlite", "needs-downgrade", "ALTER TABLE orders RENAME COLUMN total TO total_cents"],
  ["sqlite", "data-loss", "ALTER TABLE accounts DROP COLUMN legacy_plan"],
];

// A backfill is only harmless where the same release adds the column.
const COMES_FIRST: Readonly<Record<string, string>> = {
  "UPDATE accounts SET region2 = 'eu' WHERE region2 IS NULL": "ALTER TABLE accounts ADD COLUMN region2 text;",
};

test.each(CASES)("%s: %s: %s", (dialect, found, sql) => {
  expect(judgeSql(dialect, `${COMES_FIRST[sql] ?? ""}${sql}`).at(-1)?.class).toBe(found);
});

// From lib/src/migrations, beside the project: the list that the cases were taken from.
const SHARED = new URL("../../../../../../shared/data/migrations.json", import.meta.url);
const SharedSchema = z.object({
  cases: z.array(z.object({ dialect: z.enum(["postgresql", "mysql", "sqlite"]), class: z.string(), sql: z.string() })),
});
const sharedTest = existsSync(SHARED) || process.env["CI"] === "true" ? test : test.skip;

sharedTest("the cases are those of ../shared/data/migrations.json (skipped where it isn't there)", () => {
  const { cases } = SharedSchema.parse(JSON.parse(readFileSync(SHARED, "utf8")));
  expect(CASES).toEqual(cases.map((each) => [each.dialect, each.class, each.sql]));
});
