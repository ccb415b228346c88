import { expect, test } from "@jest/globals";
import type { ItemContext } from "../../gate/item-context.ts";
import { testPolicy } from "../../load/test-policy.ts";
import type { CustomEvidence, CustomFacts } from "./custom-facts.ts";
import { decideCustom } from "./decide-custom.ts";

const candidate = "c".repeat(40);
const about: ItemContext = {
  environment: "production",
  candidate,
  base: null,
  branch: "main",
  tag: null,
  now: "2026-11-21T12:00:00Z",
};

function policy(item: string) {
  return testPolicy(`version: 1\ncomponents: { web: {} }\nchecklist:\n  custom:\n    probe: ${item}\n`);
}

function decided(item: string, evidence: CustomEvidence) {
  const facts: CustomFacts = { items: { probe: { known: true, value: evidence } } };
  return decideCustom(policy(item), { known: true, value: facts }, about);
}

const run = "{ run: [npm, test], in: apps/web }";
const ran = {
  kind: "run",
  run: ["npm", "test"],
  in: "apps/web",
  head: candidate,
  exitCode: 0,
  signal: null,
  durationSeconds: 3.21,
  lastLines: ["fine"],
} as const satisfies CustomEvidence;

const http = "{ http: https://app.example/ready, json: checks.0.state, equals: ready }";
const answered = {
  kind: "http",
  http: "https://app.example/ready",
  status: 200,
  elsewhere: null,
  durationSeconds: 0.1,
  json: { path: "checks.0.state", found: { kind: "value", value: "ready" } },
} as const satisfies CustomEvidence;
const found = (what: NonNullable<Extract<CustomEvidence, { kind: "http" }>["json"]>["found"]) => ({
  ...answered,
  json: { path: "checks.0.state", found: what },
});

const input = "{ input: load-test }";
const handed = (value: string | null) => ({ kind: "input", input: "load-test", value }) as const;

const cases: readonly { name: string; item: string; evidence: CustomEvidence; status: string; observed: string }[] = [
  { name: "a program that ends well", item: run, evidence: ran, status: "met", observed: "exit code 0 after 3.2 s" },
  {
    name: "a program that fails",
    item: run,
    evidence: { ...ran, exitCode: 1, lastLines: ["1 failed", "see `log`"] },
    status: "unmet",
    observed: "it ended with exit code 1 after 3.2 s, and said last: `1 failed` / `see 'log'`",
  },
  {
    name: "a program that is ended",
    item: run,
    evidence: { ...ran, exitCode: null, signal: "SIGSEGV" },
    status: "unmet",
    observed: "it was ended by SIGSEGV",
  },
  {
    name: "a program that ran on another commit",
    item: run,
    evidence: { ...ran, head: "a".repeat(40) },
    status: "unknown",
    observed: "it ran on aaaaaaaaaaaa, the candidate is cccccccccccc",
  },
  {
    name: "another program",
    item: run,
    evidence: { ...ran, run: ["true"] },
    status: "unknown",
    observed: "something else than the policy asks for",
  },
  { name: "another folder", item: run, evidence: { ...ran, in: "." }, status: "unknown", observed: "something else" },
  { name: "evidence of another kind", item: run, evidence: handed("true"), status: "unknown", observed: "else" },
  {
    name: "an address that answers as it must",
    item: http,
    evidence: answered,
    status: "met",
    observed: "it answered with 200 after 0.1 s, with `checks.0.state` being `ready`",
  },
  {
    name: "an address that answers with another status",
    item: http,
    evidence: { ...answered, status: 503, json: null },
    status: "unmet",
    observed: "it answered with 503",
  },
  {
    name: "an address that leads elsewhere",
    item: http,
    evidence: { ...answered, status: 302, elsewhere: "login.example", json: null },
    status: "unmet",
    observed: "a redirect to `login.example`, which is not followed",
  },
  {
    name: "an answer with another content",
    item: http,
    evidence: found({ kind: "value", value: "Ready" }),
    status: "unmet",
    observed: "with `checks.0.state` being `Ready`",
  },
  {
    name: "an answer without the path",
    item: http,
    evidence: found({ kind: "absent" }),
    status: "unmet",
    observed: "without `checks.0.state`",
  },
  {
    name: "an answer with a list there",
    item: http,
    evidence: found({ kind: "not-comparable" }),
    status: "unmet",
    observed: "no text, number or truth value",
  },
  {
    name: "an answer that is a page",
    item: http,
    evidence: found({ kind: "not-json" }),
    status: "unknown",
    observed: "not in JSON",
  },
  {
    name: "an answer of which nobody read the content",
    item: http,
    evidence: { ...answered, json: null },
    status: "unknown",
    observed: "something else",
  },
  {
    name: "another address",
    item: http,
    evidence: { ...answered, http: "https://other.example/" },
    status: "unknown",
    observed: "something else",
  },
  {
    name: "a path that must be true by default, and is",
    item: "{ http: https://app.example/ready, json: ok }",
    evidence: { ...answered, json: { path: "ok", found: { kind: "value", value: "true" } } },
    status: "met",
    observed: "`ok` being `true`",
  },
  {
    name: "a status alone",
    item: "{ http: https://app.example/ready, expect: 204 }",
    evidence: { ...answered, status: 204, json: null },
    status: "met",
    observed: "204",
  },
  { name: "a job that passed", item: input, evidence: handed("passed"), status: "met", observed: "is `passed`" },
  { name: "a job that says true", item: input, evidence: handed("true"), status: "met", observed: "is `true`" },
  { name: "a job that shouts", item: input, evidence: handed("TRUE"), status: "unmet", observed: "is `TRUE`" },
  { name: "a job that failed", item: input, evidence: handed("failed"), status: "unmet", observed: "is `failed`" },
  { name: "a job that did not run", item: input, evidence: handed(""), status: "unknown", observed: "not handed" },
  { name: "a job nobody named", item: input, evidence: handed(null), status: "unknown", observed: "not handed" },
  {
    name: "another job",
    item: input,
    evidence: { kind: "input", input: "lint", value: "true" },
    status: "unknown",
    observed: "something else",
  },
];

test.each(cases)("$name: $status", ({ item, evidence, status, observed }) => {
  const [reason, ...others] = decided(item, evidence);
  expect(reason).toMatchObject({ rule: "checklist.custom.probe", status, at: { line: 5, column: 5 } });
  expect(reason?.observed).toContain(observed);
  expect(reason?.next === null).toBe(status === "met");
  expect(others).toEqual([]);
});

test("what nobody looked for or could find is unknown, with its cause", () => {
  const loaded = policy(input);
  const silent = { known: false, code: "probe.timed-out", says: "no answer", next: "again" } as const;
  expect(decideCustom(loaded, null, about)).toMatchObject([{ code: "custom.not-gathered", status: "unknown" }]);
  expect(decideCustom(loaded, silent, about)).toMatchObject([{ code: "probe.timed-out", status: "unknown" }]);
  const none = { known: true, value: { items: {} } } as const;
  expect(decideCustom(loaded, none, about)).toMatchObject([{ code: "custom.not-gathered", status: "unknown" }]);
  const one = { known: true, value: { items: { probe: silent } } } as const;
  expect(decideCustom(loaded, one, about)).toMatchObject([{ code: "probe.timed-out", observed: "no answer" }]);
});

test("an item is asked for only where the policy says", () => {
  expect(decideCustom(policy("{ input: load-test, for: [staging] }"), null, about)).toEqual([]);
  expect(decideCustom(policy("{ input: load-test, for: [staging, production] }"), null, about)).toHaveLength(1);
});

test("an item that is named as what objects inherit finds nothing", () => {
  const loaded = testPolicy(`version: 1\ncomponents: { web: {} }\nchecklist: { custom: { valueof: { input: a } } }\n`);
  expect(decideCustom(loaded, { known: true, value: { items: {} } }, about)).toMatchObject([{ status: "unknown" }]);
});
