import type { Answer } from "../answer.ts";
import { percentDecoded } from "../http/percent-decoded.ts";

/** A database that may be emptied; `name` is all of its address that may be shown. */
export type ScratchDatabase = { readonly address: string; readonly name: string; readonly kind: DatabaseKind };
export type DatabaseKind = "postgresql" | "mysql" | "sqlite";

/** Why an address is none that may be emptied, in words that hold nothing of it but a database's name. */
export type RefusedDatabase = { readonly refused: string };

const KINDS: Readonly<Record<string, DatabaseKind>> = {
  postgres: "postgresql",
  postgresql: "postgresql",
  mysql: "mysql",
  mariadb: "mysql",
  sqlite: "sqlite",
  file: "sqlite",
};

/** Words of which its name must hold one: what is real is not called so. */
const WORDS = new Set(["scratch", "test", "tests", "testing", "signalbox"]);

/**
 * Reads the address of a database, `postgresql+psycopg://user:password@host/crm_scratch` or `sqlite:////tmp/scratch.db`. Only one whose
 * own name says that it is for trying may be emptied; whether it is empty is asked of the database itself.
 */
export function scratchDatabase(address: string): ScratchDatabase | RefusedDatabase {
  const [, scheme = "", rest = ""] = /^([a-z][a-z0-9]*)(?:\+[a-z0-9_]+)?:(.*)$/s.exec(address) ?? [];
  const kind = Object.hasOwn(KINDS, scheme) ? KINDS[scheme] : undefined;
  if (kind === undefined) return { refused: "its address is not one of PostgreSQL, MySQL or SQLite" };
  const name = nameOf(kind, rest);
  if (name === null) return { refused: "its address names no database" };
  const words = name.toLowerCase().split(/[^a-z]+/);
  if (words.some((word) => WORDS.has(word))) return { address, name, kind };
  return {
    refused: `its name, \`${name}\`, has none of the words \`scratch\`, \`test\` and \`signalbox\`: it could be a real one`,
  };
}

/** The database's name; of SQLite its file's. A name that an option could change is none. */
function nameOf(kind: DatabaseKind, rest: string): string | null {
  const [path = "", options = ""] = rest.split("?", 2);
  if (/(?:^|&)(?:dbname|database|host|service|servicefile)=/i.test(options)) return null;
  const encoded = kind === "sqlite" ? (path.split("/").at(-1) ?? "") : (/^\/\/[^/]*\/([^/]+)$/.exec(path)?.[1] ?? "");
  try {
    const name = decodeURIComponent(encoded);
    return /^[\w.$-]{1,63}$/.test(name) ? name : null;
  } catch {
    return null;
  }
}

/** What is told of a database that holds something: `found` says what, in the tool's words. */
export function notEmpty(found: string, { name }: ScratchDatabase): Answer<never> {
  return {
    known: false,
    code: "migrations.database-not-empty",
    says: `the scratch database \`${name}\` is not empty: it holds ${found.slice(0, 100)}`,
    next: "make a new one for the gate: what it holds would be lost, and it could be a real one",
  };
}

/** A text of a tool without anything of the address in it, on one line. */
export function withoutAddress(text: string, { address }: Pick<ScratchDatabase, "address">): string {
  const password = /^[^:]+:\/\/[^:@/]*:([^@/]+)@/.exec(address)?.[1];
  const secrets = [address, ...(password === undefined ? [] : [password, percentDecoded(password)])];
  const hidden = secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
  const line = hidden.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line;
}

const LONGEST = 300;
