import { expect, test } from "@jest/globals";
import { reasonOf } from "../decision/rule-reasons.ts";
import { testPolicy } from "../load/test-policy.ts";
import { barredFromWaiving } from "./separation.ts";
import {
  ABOUT,
  all,
  approvalFacts,
  type ApprovalParts,
  CANDIDATE,
  comment,
  hash,
  known,
  NOON,
  people,
  person,
  pullRequest,
  run,
  SILENT,
} from "./test-approvals.ts";
import { withWaivers } from "./waivers.ts";

const loaded = testPolicy(`version: 1
components: { shop: {} }
approvals: { roles: { ciso: { team: acme/security } } }
`);
const TEAM = people({ teams: { "acme/security": known(all([person("sid"), person("ann")])) } });
const GOOD = `/waive ci ${CANDIDATE} until 2026-11-21 because the runner is down`;
const REASON = { code: "ci.failed", required: "x", observed: "it failed" } as const;

function judged(line: string, login = "sid", parts: ApprovalParts = {}, waivableBy: readonly string[] = ["ciso"]) {
  const facts = approvalFacts({
    people: TEAM,
    pullRequests: [pullRequest({ comments: all([comment(login, line)]) })],
    ...parts,
  });
  const item = { name: "ci", path: ["checklist", "ci"], waivableBy };
  const reasons = (["unmet", "unknown", "met"] as const).map((status) =>
    reasonOf(loaded, item.path, { ...REASON, status }),
  );
  const judge = { facts, about: ABOUT, barred: barredFromWaiving(loaded, facts) };
  return withWaivers(loaded, item, reasons, judge).map(({ status, observed }) => `${status}: ${observed}`);
}

test("a waiver makes what is not met waived, to the end of its last day, and says by whom and why", () => {
  const waived = "it failed; waived by `sid` until 2026-11-21: the runner is down";
  expect(judged(GOOD)).toEqual([`waived: ${waived}`, `waived: ${waived}`, "met: it failed"]);
});

test.each([
  ["for another commit", GOOD.replace(CANDIDATE, hash("x")), "sid", {}, /it is for 7800000, the candidate is 63616e6/],
  ["that expired", GOOD.replace("11-21", "11-20"), "sid", {}, /it expired on 2026-11-20/],
  ["of somebody without the role", GOOD, "bob", {}, /`bob` holds none of the roles ciso/],
  ["of the author", GOOD, "ann", {}, /they had a hand in a change of the release/],
  ["of who started the run", GOOD, "sid", { run: known(run({ actor: person("sid") })) }, /they started the run/],
  ["of who set the tag", GOOD, "sid", { tagger: known(person("sid")) }, /they pushed the tag/],
  ["where nobody knows who set the tag", GOOD, "sid", { tagger: SILENT }, /who pushed the tag could not be told/],
  [
    "where the team cannot be read",
    GOOD,
    "sid",
    { people: people({ teams: { "acme/security": SILENT } }) },
    /could not be told/,
  ],
  ["without a reason", GOOD.replace(" because the runner is down", ""), "sid", {}, /not in the form that counts/],
] as const)("a waiver %s does not count, and says why", (_what, line, login, parts, why) => {
  const reasons = judged(line, login, { ...parts });
  expect(reasons.slice(0, 3)).toEqual(["unmet: it failed", "unknown: it failed", "met: it failed"]);
  expect(reasons.slice(3)).toEqual([expect.stringMatching(why)]);
});

test("what the policy lets nobody waive, an edited line, and one of another item waive nothing", () => {
  expect(judged(GOOD, "sid", {}, [])[3]).toMatch(/the policy lets nobody waive it/);
  const edited = pullRequest({ comments: all([comment("sid", GOOD, { lastEditedAt: NOON })]) });
  expect(judged("", "sid", { pullRequests: [edited] })[3]).toMatch(/the comment was edited/);
  expect(judged(GOOD.replace("waive ci", "waive slo"))).toHaveLength(3);
});
