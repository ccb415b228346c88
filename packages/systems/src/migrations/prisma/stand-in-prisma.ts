import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts a stand-in for Prisma's program into a folder: its engines come from no package registry. It takes the documented arguments of
 * version 6 or 7 and refuses any others, runs SQL on a real SQLite file, and prints scripts in Prisma's own form. A schema file states its
 * tables as SQL in comments, `//! CREATE TABLE …`.
 * @see https://www.prisma.io/docs/orm/reference/prisma-cli-reference
 */
export function installStandIn(folder: string, version: string): void {
  mkdirSync(join(folder, "node_modules/prisma/build"), { recursive: true });
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  writeFileSync(
    join(folder, "node_modules/prisma/package.json"),
    JSON.stringify({ name: "prisma", version, type: "module" }),
  );
  const program = join(folder, "node_modules/prisma/build/index.js");
  writeFileSync(
    program,
    `#!${process.execPath} --no-warnings\nconst MAJOR = ${Number.parseInt(version, 10)};\n${PROGRAM}`,
  );
  chmodSync(program, 0o755);
  symlinkSync("../prisma/build/index.js", join(folder, "node_modules/.bin/prisma"));
}

const PROGRAM = String.raw`
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
const fail = (text) => { console.error("Error: " + text); process.exit(1); };
if (process.env.SIGNALBOX_TEST_TOKEN !== undefined) fail("a token of the job is here");
const args = process.argv.slice(2);
const words = [];
while (args[0] !== undefined && !args[0].startsWith("-")) words.push(args.shift());
const flags = new Map();
const ALONE = new Set(["--from-empty", "--to-empty", "--script", "--from-config-datasource", "--to-config-datasource"]);
while (args.length > 0) { const flag = args.shift(); flags.set(flag, ALONE.has(flag) ? true : args.shift()); }
const known = MAJOR >= 7
  ? ["--config", "--file", "--script", "--from-empty", "--to-empty", "--from-config-datasource", "--to-config-datasource", "--from-schema", "--to-schema"]
  : ["--schema", "--file", "--script", "--from-empty", "--to-empty", "--from-schema-datasource", "--to-schema-datasource", "--from-schema-datamodel", "--to-schema-datamodel"];
for (const flag of flags.keys()) if (!known.includes(flag)) fail("unknown or unexpected option: " + flag);
let url;
if (MAJOR >= 7) url = (await import(process.cwd() + "/prisma.config.mjs")).default.datasource.url;
else url = process.env[/env\("(\w+)"\)/.exec(readFileSync("schema.prisma", "utf8"))[1]];
const database = new DatabaseSync(url.replace(/^file:/, ""));
const NOTES = "_prisma_migrations";
const tablesOf = (from) => Object.fromEntries(from.prepare("select name, sql from sqlite_master where sql is not null and name <> ? and name not like 'sqlite_%' order by rowid").all(NOTES).map(({ name, sql }) => [name, sql]));
const ofFile = (file) => {
  const memory = new DatabaseSync(":memory:");
  for (const [, sql] of readFileSync(file, "utf8").matchAll(/^\/\/! (.*)$/gm)) memory.exec(sql);
  return tablesOf(memory);
};
const side = (way) => {
  if (flags.has("--" + way + "-empty")) return {};
  if (flags.has("--" + way + "-config-datasource") || flags.has("--" + way + "-schema-datasource")) return tablesOf(database);
  return ofFile(flags.get("--" + way + "-schema") ?? flags.get("--" + way + "-schema-datamodel"));
};
const pretty = (sql) => sql.replace(/^CREATE TABLE ("?\w+"?) ?\((.*)\)$/s, (_, name, body) => "CREATE TABLE " + name + " (\n    " + body.split(/, /).join(",\n    ") + "\n)");
switch (words.join(" ")) {
  case "migrate deploy": {
    database.exec('create table if not exists "' + NOTES + '" (migration_name text)');
    const ran = new Set(database.prepare('select migration_name from "' + NOTES + '"').all().map((row) => row.migration_name));
    for (const name of readdirSync("migrations").sort()) {
      if (ran.has(name) || !existsSync("migrations/" + name + "/migration.sql")) continue;
      try { database.exec(readFileSync("migrations/" + name + "/migration.sql", "utf8")); }
      catch (error) { fail("P3018\n\nA migration failed to apply. Migration name: " + name + "\n\nDatabase error:\n" + error.message); }
      database.prepare('insert into "' + NOTES + '" values (?)').run(name);
    }
    console.log("All migrations have been successfully applied.");
    break;
  }
  case "db execute":
    try { database.exec(readFileSync(flags.get("--file"), "utf8")); } catch (error) { fail(error.message); }
    console.log("Script executed successfully.");
    break;
  case "migrate diff": {
    const [from, to] = [side("from"), side("to")];
    const gone = Object.keys(from).filter((name) => from[name] !== to[name]);
    const come = Object.keys(to).filter((name) => from[name] !== to[name]);
    const kind = (sql) => (sql.startsWith("CREATE TABLE") ? "Table" : "Index");
    const lines = [
      ...gone.toReversed().map((name) => "-- Drop" + kind(from[name]) + "\nDROP " + kind(from[name]).toUpperCase() + ' "' + name + '";'),
      ...come.map((name) => "-- Create" + kind(to[name]) + "\n" + pretty(to[name]) + ";"),
    ];
    console.log(lines.length === 0 ? "-- This is an empty migration." : lines.join("\n\n"));
    break;
  }
  default:
    fail("unknown command: " + words.join(" "));
}
`;
