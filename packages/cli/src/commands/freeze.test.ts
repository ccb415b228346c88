import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { failure } from "../failure.ts";
import { freeze, type FreezeOptions } from "./freeze.ts";

const POLICY = `version: 1
components: { shop: {} }
branches:
  main: { environment: staging, followed-by: [production] }
`;
const NOW = new Date("2026-11-20T18:00:00.000Z");
let remote: TestRepository;
let clone: TestRepository;
let made: TestRepository[];

beforeEach(() => {
  remote = new TestRepository({ init: ["--bare"] });
  const first = new TestRepository();
  first.commit("feat: begin", { files: { ".github/release-policy.yml": POLICY } });
  first.git("push", "--quiet", remote.directory, "main");
  clone = remote.clone();
  clone.git("config", "user.name", "Ada");
  made = [remote, first, clone];
});
afterEach(() => {
  for (const one of made) one.remove();
});

async function run(environment: string | undefined, options: FreezeOptions = {}, now = NOW) {
  let said = "";
  const terminal = { out: (text: string) => void (said += text), talk: (text: string) => void (said += text) };
  const code = await freeze(clone.directory, environment, options, terminal, now).catch((error: unknown) =>
    failure(error, terminal),
  );
  return { code, said };
}

test("a freeze is set, listed and lifted", async () => {
  expect(await run(undefined)).toEqual({ code: 0, said: "no environment is frozen by hand\n" });
  expect(await run("production", { reason: "the quarter closes" })).toEqual({
    code: 0,
    said: "production: no release goes there until `signalbox freeze production --lift`\n",
  });
  expect(await run("staging", { reason: "a load test", for: "1h30m" })).toEqual({
    code: 0,
    said: "staging: no release goes there until 2026-11-20T19:30:00.000Z\n",
  });
  expect((await run(undefined)).said.split("\n")).toEqual([
    "production  since 2026-11-20T18:00:00.000Z, by Ada: the quarter closes",
    "staging  since 2026-11-20T18:00:00.000Z until 2026-11-20T19:30:00.000Z, by Ada: a load test",
    "",
  ]);
  expect(await run("production", { lift: true })).toEqual({ code: 0, said: "production: the freeze is lifted\n" });
  expect(await run("production", { lift: true })).toEqual({ code: 0, said: "production: there was no freeze\n" });
});

test("one document for machines", async () => {
  const set = { environment: "production", by: "Ada", reason: "r", since: NOW.toISOString(), until: null };
  expect(JSON.parse((await run("production", { reason: "r", json: true })).said)).toEqual({
    signalbox: "freeze/1",
    environment: "production",
    set,
  });
  expect(JSON.parse((await run(undefined, { json: true })).said)).toEqual({ signalbox: "freeze/1", freezes: [set] });
  expect(JSON.parse((await run("production", { lift: true, json: true })).said)).toMatchObject({ lifted: true });
});

test("a reason is text, whatever it holds", async () => {
  clone.git("config", "user.name", "Ada\u001b[31m");
  const reason = "no\u001b[2J way\nproduction since 2020-01-01, by Eve: another\u202e";
  expect((await run("production", { reason })).code).toBe(0);
  expect((await run(undefined)).said).toBe(
    "production  since 2026-11-20T18:00:00.000Z, by Ada\\u{1b}[31m: no\\u{1b}[2J way production since 2020-01-01, by Eve: another\\u{202e}\n",
  );
  const log = remote.git("log", "--format=%B", "release-ledger").trimEnd();
  expect(log.split("\n")).toHaveLength(1);
  expect(log).not.toMatch(/[\u0000-\u001f]/);
});

test.each<{ name: string; environment?: string; options: FreezeOptions; says: string }>([
  { name: "no reason", environment: "production", options: {}, says: "a freeze needs a reason" },
  { name: "a blank reason", environment: "production", options: { reason: " \n\t" }, says: "a freeze needs a reason" },
  {
    name: "a misspelt environment",
    environment: "prodution",
    options: { reason: "r" },
    says: "no branch of the policy goes to `prodution`\nto do: did you mean `production`?\n",
  },
  {
    name: "another spelling",
    environment: "Production",
    options: { reason: "r" },
    says: "`Production` is not how the policy spells this environment\nto do: did you mean `production`?\n",
  },
  {
    name: "a hostile environment",
    environment: "../../main\u001b",
    options: { reason: "r" },
    says: "`../../mainU+001B` is no environment's name",
  },
  {
    name: "no length",
    environment: "production",
    options: { reason: "r", for: "tomorrow" },
    says: "`--for tomorrow` is no length of time up to a year",
  },
  {
    name: "no time at all",
    environment: "production",
    options: { reason: "r", for: "0h" },
    says: "`--for 0h` is no length",
  },
  {
    name: "for ever",
    environment: "production",
    options: { reason: "r", for: "9999d" },
    says: "`--for 9999d` is no length",
  },
  { name: "nothing to set it for", options: { reason: "r" }, says: "no environment is named" },
])("with $name nothing is frozen", async ({ environment, options, says }) => {
  const { code, said } = await run(environment, options);
  expect(code).toBe(1);
  expect(said).toContain(`error: ${says}`);
  expect(remote.git("branch", "--list", "release-ledger")).toBe("");
});

test("where the remote does not answer, nothing is said to be frozen, and nothing not to be", async () => {
  clone.git("remote", "set-url", "origin", `${remote.directory}-gone`);
  for (const environment of [undefined, "production"]) {
    const { code, said } = await run(environment, environment === undefined ? {} : { reason: "r" });
    expect(code).toBe(1);
    expect(said).toMatch(/^error: /);
  }
});
