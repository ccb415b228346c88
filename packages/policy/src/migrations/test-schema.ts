import { judgeMigrations, type MigrationSource } from "./judge-migrations.ts";
import type { MigrationStatement } from "./migration-facts.ts";
import type { Dialect } from "./sql/dialect.ts";

/** The schema that the cases' previous code runs on. */
const BEFORE: Readonly<Record<Dialect, string>> = {
  postgresql: `
    CREATE TYPE account_status AS ENUM ('active', 'trial', 'closed');
    CREATE TABLE accounts (
      id serial PRIMARY KEY,
      email text NOT NULL UNIQUE,
      name text NOT NULL,
      legacy_plan text,
      status account_status NOT NULL DEFAULT 'active',
      payload json,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX accounts_name_idx ON accounts (name);
    CREATE UNIQUE INDEX accounts_email_uidx ON accounts (email);
    CREATE TABLE orders (
      id serial PRIMARY KEY,
      account_id integer CONSTRAINT orders_account_fk REFERENCES accounts (id),
      total numeric(10,2) NOT NULL,
      note varchar(40),
      placed_at timestamp NOT NULL DEFAULT now(),
      CONSTRAINT orders_total_pos CHECK (total >= 0),
      CONSTRAINT orders_account_fk2 FOREIGN KEY (account_id) REFERENCES accounts (id)
    );
    CREATE TABLE tags (id serial PRIMARY KEY, name text NOT NULL);
    CREATE TABLE old_events (id bigserial PRIMARY KEY, kind text);
    CREATE TABLE events_p (id bigint, at timestamptz) PARTITION BY RANGE (id);
    CREATE TABLE events_p1 PARTITION OF events_p FOR VALUES FROM (0) TO (100);
    CREATE SCHEMA archive;
    CREATE SEQUENCE invoice_seq;
    CREATE VIEW v_active_accounts AS SELECT id, email FROM accounts WHERE status = 'active';
    CREATE FUNCTION add_tax(n numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT n * 1.2 $$;
  `,
  mysql: `
    CREATE TABLE accounts (
      id INT AUTO_INCREMENT PRIMARY KEY,
      email VARCHAR(255) NOT NULL,
      legacy_plan VARCHAR(20),
      status ENUM('active','trial','closed'),
      UNIQUE KEY accounts_email_key (email)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
    CREATE TABLE orders (id INT PRIMARY KEY, account_id INT, total INT, note VARCHAR(40), placed_at DATETIME, KEY by_account (account_id));
    CREATE TABLE old_events (id BIGINT PRIMARY KEY, kind TEXT);
  `,
  sqlite: `
    CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, legacy_plan TEXT, name);
    CREATE TABLE orders (id INTEGER PRIMARY KEY, total INTEGER NOT NULL, note TEXT);
  `,
};

/** Judges SQL as the one migration that a release brings to that schema. */
export function judgeSql(dialect: Dialect, sql: string, before = BEFORE[dialect]): readonly MigrationStatement[] {
  const [facts] = judgeMigrations(dialect, [sourceOf(before)], [sourceOf(sql)]);
  return facts?.statements ?? [];
}

export function sourceOf(sql: string): MigrationSource {
  return { tool: "sql", file: "1.sql", parts: [{ kind: "sql", line: 1, sql, shown: null }], wayBack: null };
}
