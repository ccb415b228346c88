import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { scratchDatabase } from "../scratch-database.ts";
import { projectPrisma } from "./prisma-program.ts";
import { installStandIn } from "./stand-in-prisma.ts";
import { type PrismaTrial, validatePrisma } from "./validate-prisma.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-prisma-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const A = 'CREATE TABLE "A" ("id" INTEGER NOT NULL)';
const B = 'CREATE TABLE "B" ("id" INTEGER NOT NULL)';
const INDEX = 'CREATE UNIQUE INDEX "B_id_key" ON "B"("id")';
const migration = (name: string, sql: string, down: string | null) => ({ name, sql: `${sql};\n`, down });
const ONE = migration("1_a", A, 'DROP TABLE "A";');
const TWO = migration("2_b", `${B};\n${INDEX}`, 'DROP TABLE "B";');
const schema = (...sql: readonly string[]): string =>
  `datasource db {\n}\n${sql.map((text) => `//! ${text}\n`).join("")}`;

function trial(over: Partial<PrismaTrial>): PrismaTrial {
  const schemas = { before: schema(A), after: schema(A, B, INDEX) };
  return { released: [ONE], brought: [TWO], schemas, rollback: true, needsDown: false, ...over };
}

async function shown(
  version: string,
  asked: PrismaTrial,
  address = `file:${join(folder, "scratch.db")}`,
): Promise<readonly string[]> {
  installStandIn(folder, version);
  const prisma = await projectPrisma(folder, "apps/web");
  const database = scratchDatabase(address);
  if (prisma === null || "refused" in database) throw new Error("not set up");
  process.env["SIGNALBOX_TEST_TOKEN"] = "secret";
  const answer = await validatePrisma(
    { prisma, database, env: process.env, timeoutSeconds: 60, signal: new AbortController().signal },
    asked,
  );
  delete process.env["SIGNALBOX_TEST_TOKEN"];
  if (!answer.known) return [`${answer.code}: ${answer.says}`];
  const step = ({ status, says, differs }: (typeof answer.value)[number]["forward"]): string =>
    [status, ...(says === null ? [] : [says]), ...differs].join(" | ");
  return answer.value.map(({ revision, forward, rollback }) => `${revision}: ${step(forward)}; ${step(rollback)}`);
}

const cases: readonly {
  readonly name: string;
  readonly asked: PrismaTrial;
  readonly says: readonly (string | RegExp)[];
}[] = [
  { name: "back by its own way", asked: trial({ needsDown: true }), says: ["2_b: passed; passed"] },
  {
    name: "back by Prisma's script",
    asked: trial({ brought: [{ ...TWO, down: null }] }),
    says: ["2_b: passed; passed"],
  },
  {
    name: "a first release, back to nothing",
    asked: trial({
      released: [],
      brought: [{ ...ONE, down: null }, TWO],
      schemas: { before: null, after: schema(A, B, INDEX) },
    }),
    says: ["1_a: passed; passed", "2_b: passed; passed"],
  },
  {
    name: "no way back where one is needed",
    asked: trial({ brought: [{ ...TWO, down: null }], needsDown: true }),
    says: ["2_b: passed; failed | there is no `down.sql`"],
  },
  {
    name: "nothing to go back to",
    asked: trial({ brought: [{ ...TWO, down: null }], schemas: { before: null, after: null } }),
    says: [/^2_b: passed; failed \| there is neither/],
  },
  {
    name: "a way back that leaves something",
    asked: trial({ brought: [{ ...TWO, down: 'DROP INDEX "B_id_key";' }] }),
    says: [
      /^2_b: passed; failed \| down leaves another schema, and up again: .*already exists.* \| "B" "id" \| table "B"$/,
    ],
  },
  {
    name: "a way back that does nothing, where there is nothing to do",
    asked: trial({
      brought: [migration("2_b", 'UPDATE "A" SET "id" = 1', "SELECT 1;")],
      schemas: { before: null, after: schema(A) },
    }),
    says: ["2_b: passed; passed"],
  },
  {
    name: "a way back that fails",
    asked: trial({ brought: [{ ...TWO, down: "DROP TABLE nowhere;" }] }),
    says: [/^2_b: passed; failed \| down: .*nowhere/],
  },
  {
    name: "one that does not run",
    asked: trial({ brought: [{ ...TWO, sql: "CREATE TABLE (" }, migration("3_c", "SELECT 1", "")] }),
    says: [/^2_b: failed \| .*P3018.*2_b.*; not-run$/, "3_c: not-run; not-run"],
  },
  {
    name: "forward alone",
    asked: trial({ rollback: false, brought: [{ ...TWO, down: null }] }),
    says: ["2_b: passed; not-run"],
  },
  {
    name: "a schema file that asks for more",
    asked: trial({ schemas: { before: schema(A), after: schema(A, B) } }),
    says: ['2_b: failed | the migrations do not make what `schema.prisma` says | DROP INDEX "B_id_key";; passed'],
  },
  {
    name: "a name that is no name",
    asked: trial({ brought: [{ ...TWO, name: "../2_b" }] }),
    says: [/^\.\.\/2_b: failed .*is no name/],
  },
  {
    name: "a release that cannot be reached",
    asked: trial({ released: [{ ...ONE, sql: "CREATE TABLE (" }] }),
    says: [/^migrations\.release-not-reached: .*1_a/],
  },
];

// The versions differ in their arguments alone.
const OF_BOTH: readonly string[] = ["back by its own way", "back by Prisma's script"];

describe.each(["6.19.3", "7.10.1"])("by a stand-in for version %s", (version) => {
  test.each(cases.filter(({ name }) => version.startsWith("7.") || OF_BOTH.includes(name)))(
    "$name",
    async ({ asked, says }) => {
      const found = await shown(version, asked);
      expect(found).toHaveLength(says.length);
      for (const [at, want] of says.entries()) {
        if (typeof want === "string") expect(found[at]).toBe(want);
        else expect(found[at]).toMatch(want);
      }
      expect(existsSync(join(folder, "scratch.db"))).toBe(false);
    },
  );

  test("a database with a table in it is refused, and left as it is", async () => {
    const file = join(folder, "test.db");
    const database = new DatabaseSync(file);
    database.exec("create table customers (id int)");
    expect(await shown(version, trial({}), `file:${file}`)).toEqual([
      expect.stringMatching(/^migrations\.database-not-empty: the scratch database `test\.db` is not empty/),
    ]);
    expect(database.prepare("select count(*) as n from sqlite_master").get()).toEqual({ n: 1 });
    database.close();
  });
});

test("an address in a form that Prisma does not take is refused", async () => {
  expect(await shown("7.0.0", trial({}), "sqlite:///scratch.db")).toEqual([
    expect.stringMatching(/^migrations\.not-tried: .*`file:/),
  ]);
});

test("Prisma is looked for in the folder, and above it", async () => {
  expect(await projectPrisma(folder, "apps/web")).toBeNull();
  installStandIn(folder, "6.1.0");
  expect(await projectPrisma(folder, "apps/web")).toMatchObject({ major: 6 });
  installStandIn(join(folder, "apps/web"), "7.1.0");
  expect(await projectPrisma(folder, "apps/web")).toMatchObject({ major: 7 });
  writeFileSync(join(folder, "apps/web/node_modules/prisma/package.json"), "{}");
  expect(await projectPrisma(folder, "apps/web")).toMatchObject({ major: 6 });
});
