import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { openGit } from "@signalbox/systems/git/open-git";
import { type Emergency, readEmergencies, recordEmergency } from "./emergencies.ts";
import { liftFreeze, readFreezes, setFreeze } from "./freezes.ts";
import { type RecordsBranch, writeRecord } from "./records-branch.ts";

let remote: TestRepository;
let clone: TestRepository;
let records: RecordsBranch;

beforeEach(() => {
  remote = new TestRepository({ init: ["--bare"] });
  clone = new TestRepository();
  clone.git("remote", "add", "origin", remote.directory);
  records = { git: openGit(clone.directory), remote: "origin", branch: "release-ledger" };
});
afterEach(() => {
  remote.remove();
  clone.remove();
});

const SINCE = "2026-11-20T18:00:00Z";
const FREEZE = { environment: "production", by: "Ada", reason: "the quarter closes", since: SINCE, until: null };
const EMERGENCY: Emergency = {
  environment: "production",
  candidate: "c".repeat(40),
  letThroughAt: SINCE,
  unreviewed: [],
  due: "2026-11-24T18:00:00Z",
  involved: ["ada"],
  pullRequests: [7],
};

test("a freeze stands until it is lifted", async () => {
  await setFreeze(records, FREEZE);
  await setFreeze(records, { ...FREEZE, environment: "staging" });
  expect(await readFreezes(records)).toEqual([FREEZE, { ...FREEZE, environment: "staging" }]);
  expect(await liftFreeze(records, "production", "Lin")).toBe(true);
  expect(await readFreezes(records)).toMatchObject([{ environment: "staging" }]);
  expect(await liftFreeze(records, "production", "Lin")).toBe(false);
  expect(remote.git("log", "--format=%s", "--reverse", "release-ledger").split("\n")).toEqual([
    "freeze(production): the quarter closes",
    "freeze(staging): the quarter closes",
    "lift(production): by Lin",
  ]);
});

test("an environment has one freeze, whatever its case; the newest replaces the one before", async () => {
  await setFreeze(records, FREEZE);
  await setFreeze(records, { ...FREEZE, environment: "Production", reason: "another" });
  expect(await readFreezes(records)).toMatchObject([{ environment: "Production", reason: "another" }]);
  expect(await liftFreeze(records, "PRODUCTION", "Lin")).toBe(true);
  expect(await readFreezes(records)).toEqual([]);
});

test("a freeze in a file of another name is lifted too", async () => {
  await writeRecord(records, "freezes/by-hand.json", () => JSON.stringify(FREEZE), "freeze\n");
  await setFreeze(records, FREEZE);
  expect(await liftFreeze(records, "production", "Lin")).toBe(true);
  expect(await readFreezes(records)).toEqual([]);
});

test.each([
  { name: "no JSON", text: "frozen" },
  { name: "another form", text: JSON.stringify({ ...FREEZE, until: "tomorrow" }) },
  { name: "a key that nobody knows", text: JSON.stringify({ ...FREEZE, lifted: true }) },
])("with $name in a freeze's file nobody can say which stand", async ({ text }) => {
  await writeRecord(records, "freezes/x.json", () => text, "freeze\n");
  const unreadable = { code: "records.unreadable", message: "the record `freezes/x.json` is not in its form" };
  await expect(readFreezes(records)).rejects.toMatchObject(unreadable);
  await expect(liftFreeze(records, "production", "Lin")).rejects.toMatchObject(unreadable);
});

test("an emergency stays as it was first recorded: a second run does not put its review off", async () => {
  await recordEmergency(records, EMERGENCY);
  const tip = remote.git("rev-parse", "release-ledger");
  await recordEmergency(records, { ...EMERGENCY, environment: "Production", due: "2027-01-01T00:00:00Z" });
  expect(await readEmergencies(records)).toEqual([EMERGENCY]);
  expect(remote.git("rev-parse", "release-ledger")).toBe(tip);
});

test("a record that somebody wrote beforehand neither puts the review off nor lets more people do it", async () => {
  const forged = {
    ...EMERGENCY,
    environment: "staging",
    due: "2999-01-01T00:00:00Z",
    involved: [],
    pullRequests: [404],
  };
  const path = `emergencies/${EMERGENCY.candidate}-production.json`;
  await writeRecord(records, path, () => JSON.stringify(forged), "emergency\n");
  await recordEmergency(records, EMERGENCY);
  expect(await readEmergencies(records)).toEqual([EMERGENCY]);
});

test("each candidate and each environment has its own emergency", async () => {
  const others = [
    { ...EMERGENCY, environment: "staging" },
    { ...EMERGENCY, candidate: "d".repeat(40) },
  ];
  for (const one of [EMERGENCY, ...others]) await recordEmergency(records, one);
  expect(await readEmergencies(records)).toHaveLength(3);
});

test("two runs of one emergency at the same moment leave one record", async () => {
  const outcomes = await Promise.allSettled([
    recordEmergency(records, EMERGENCY),
    recordEmergency(records, { ...EMERGENCY, due: "2026-11-25T18:00:00Z" }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  expect(await readEmergencies(records)).toEqual([EMERGENCY]);
});
