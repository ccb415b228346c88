import { execFileSync } from "node:child_process";
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A PostgreSQL server of a test's own, on loopback. */
export type TestPostgres = {
  /** Makes an empty database; its address, for psycopg. */
  database(name: string): string;
  query(database: string, sql: string): void;
  stop(): void;
};

/** The folder that holds `initdb` and `postgres`: on the path, or where Debian keeps them; null where there is none. */
export function postgresFolder(): string | null {
  const debian = "/usr/lib/postgresql";
  const kept = isReadable(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : [];
  const folders = [...kept.toSorted().toReversed(), ...(process.env["PATH"] ?? "").split(delimiter)];
  return (
    folders.find((folder) => ["initdb", "postgres", "pg_ctl"].every((name) => isReadable(join(folder, name)))) ?? null
  );
}

/** Starts a server; it refuses to run as root, and then runs as nobody. */
export async function startPostgres(programs: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-postgres-"));
  const data = join(folder, "data");
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
  const env = { PATH: process.env["PATH"] ?? "", LC_ALL: "C", HOME: folder };
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(join(programs, program), [...args], { env, cwd: folder, stdio: "ignore", ...nobody });
  };
  run("initdb", ["--pgdata", data, "--auth=trust", "--username=test", "--no-sync", "--encoding=UTF8"]);
  const port = await freePort();
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=20`;
  run("pg_ctl", ["--pgdata", data, "--wait", "--log", join(folder, "log"), "-o", settings, "start"]);
  const query = (database: string, sql: string): void => {
    execFileSync("psql", ["-h", "127.0.0.1", "-p", String(port), "-U", "test", "-qc", sql, database], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
  };
  return {
    database(name) {
      query("postgres", `create database ${name}`);
      return `postgresql+psycopg://test:not-a-secret@127.0.0.1:${port}/${name}`;
    },
    query,
    stop() {
      run("pg_ctl", ["--pgdata", data, "--mode=immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer();
  server.once("error", reject);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
  });
  return promise;
}
