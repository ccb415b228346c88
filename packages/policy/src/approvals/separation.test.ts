import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import { barredFromChanges, barredFromRelease, barredFromWaiving, separationReasons } from "./separation.ts";
import {
  approvalFacts,
  type ApprovalParts,
  by,
  commit,
  all,
  known,
  person,
  pullRequest,
  run,
  SILENT,
} from "./test-approvals.ts";

const PLAIN = "version: 1\ncomponents: { shop: {} }\n";
const standard = testPolicy(PLAIN);
const strict = testPolicy(`${PLAIN}approvals: { separation: strict }\n`);

const started = (more: Parameters<typeof run>[0] = {}): ApprovalParts => ({ run: known(run(more)) });
const written: ApprovalParts = { commits: [commit({ authors: all([by("zoe")]) })] };
const [NO, YES, UNKNOWN] = ["no", "yes", "unknown"] as const;

const cases: readonly (readonly [
  who: string,
  login: string,
  parts: ApprovalParts,
  standard: string,
  strict: string,
])[] = [
  ["somebody else", "bob", started(), NO, NO],
  ["who started the run", "SAM", started(), YES, YES],
  ["who ran it again", "dan", started({ triggeringActor: person("dan") }), YES, YES],
  ["anybody, where nobody knows who started it", "bob", started({ actor: null }), UNKNOWN, UNKNOWN],
  ["anybody, where the run cannot be read", "bob", { run: SILENT }, UNKNOWN, UNKNOWN],
  ["who set the tag", "Tara", { tagger: known(person("tara")) }, YES, YES],
  ["anybody, where nobody knows who set the tag", "bob", { tagger: SILENT }, UNKNOWN, UNKNOWN],
  ["an author of any commit", "zoe", written, NO, YES],
  ["an author of any pull request", "ann", {}, NO, YES],
  ["anybody, where the range cannot be read", "bob", { range: SILENT }, NO, UNKNOWN],
  ["anybody, where a pusher is unknown", "bob", { pullRequests: [pullRequest({ lastPusher: SILENT })] }, NO, UNKNOWN],
  ["anybody, where an author is", "bob", { commits: [commit({ authors: all([by(null)]) })] }, NO, UNKNOWN],
];

test.each(cases)("%s", (_who, login, parts, plainly, strictly) => {
  // GitHub's own rule of the last pusher proves nothing of the release as a whole.
  const facts = approvalFacts({ lastPushApproval: () => known(true), ...parts });
  expect(barredFromRelease(standard, facts)(person(login)).is).toBe(plainly);
  expect(barredFromRelease(strict, facts)(person(login)).is).toBe(strictly);
  expect(barredFromWaiving(standard, facts)(person(login)).is).toBe(strictly);
  expect(barredFromChanges(standard, facts)(person(login)).is).toBe("no");
  expect(barredFromChanges(strict, facts)(person(login)).is).toBe(strictly);
});

test.each([
  ["who tags starts", { ...started(), tagger: known(person("Sam")) }, ["unmet"]],
  ["who tags is somebody else", { ...started(), tagger: known(person("tara")) }, ["met"]],
  ["nobody tagged", started(), []],
  ["nobody knows who tagged", { ...started(), tagger: SILENT }, ["unknown"]],
  ["nobody knows who started", { run: SILENT, tagger: known(person("tara")) }, ["unknown"]],
  ["there is no run", { tagger: known(person("tara")) }, []],
] as const)("where duties are kept apart strictly: %s", (_what, parts, statuses) => {
  const facts = approvalFacts({ ...parts });
  expect(separationReasons(strict, facts).map(({ status }) => status)).toEqual(statuses);
  expect(separationReasons(standard, facts)).toEqual([]);
});
