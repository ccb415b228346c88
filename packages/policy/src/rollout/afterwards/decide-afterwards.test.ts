import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { testPolicy } from "../../load/test-policy.ts";
import { askedOf } from "./afterwards-check.ts";
import { AfterwardsFactsSchema, type Try } from "./afterwards-facts.ts";
import { judgeAfterwards } from "./decide-afterwards.ts";

function policy(smoke: string, more = "") {
  return testPolicy(`version: 1
components: { web: {} }
rollout:
  metrics: { prometheus: { url-from: METRICS_URL } }
  afterwards:
    smoke: ${smoke}
${more}`);
}

const SMOKE = "{ http: https://app.example/ready, json: state, retries: 2 }";
const passed: Try = { outcome: "passed", seconds: 0.31, says: "it answered with 200" };
const failed: Try = { outcome: "failed", seconds: 0.1, says: "it answered with 503 instead of 200" };
const unread: Try = {
  outcome: "unread",
  seconds: 60,
  code: "probe.timed-out",
  says: "`app.example` did not answer within 60 s",
  next: "look whether it answers",
};

function facts(loaded: ReturnType<typeof policy>, tries: readonly Try[], asked?: string) {
  const check = loaded.policy.rollout.afterwards["smoke"];
  if (check === undefined) throw new Error("no check");
  const checks = { smoke: { asked: asked ?? askedOf(check), tries: [...tries] } };
  return { known: true, value: AfterwardsFactsSchema.parse({ checks }) } as const;
}

const cases: readonly {
  name: string;
  tries: readonly Try[];
  code: string;
  status: string;
  observed: string;
  does?: string;
  says?: string;
}[] = [
  {
    name: "passed at once",
    tries: [passed],
    code: "afterwards.passed",
    status: "met",
    observed: "it passed after 0.3 s: it answered with 200",
  },
  {
    name: "passed after a failure",
    tries: [failed, passed],
    code: "afterwards.flaky",
    status: "met",
    observed:
      "2 tries: try 1 failed after 0.1 s: it answered with 503 instead of 200; try 2 passed after 0.3 s: it answered with 200",
  },
  {
    name: "passed after silence",
    tries: [unread, passed],
    code: "afterwards.flaky",
    status: "met",
    observed: "try 1 got no answer after 60.0 s: `app.example` did not answer within 60 s; try 2 passed",
  },
  {
    name: "failed each time",
    tries: [failed, failed, failed],
    code: "afterwards.failed",
    status: "unmet",
    observed: "3 tries: try 1 failed",
    does: "roll-back",
    says: "the check `smoke` failed at 3 tries: it answered with 503 instead of 200",
  },
  {
    name: "failed, then silent",
    tries: [failed, unread, unread],
    code: "afterwards.failed",
    status: "unmet",
    observed: "try 3 got no answer",
    does: "roll-back",
    says: "it answered with 503",
  },
  {
    name: "silent",
    tries: [unread],
    code: "afterwards.unread",
    status: "unknown",
    observed: "it got no answer after 60.0 s: `app.example` did not answer within 60 s",
    does: "pause",
    says: "the check `smoke` could not be made at 1 try: `app.example` did not answer within 60 s",
  },
  {
    name: "passed at a try that the policy does not allow",
    tries: [failed, failed, failed, passed],
    code: "afterwards.failed",
    status: "unmet",
    observed: "3 tries",
    does: "roll-back",
    says: "failed at 3 tries",
  },
];

test.each(cases)("$name", ({ tries, code, status, observed, does, says = "" }) => {
  const loaded = policy(SMOKE.replace(" }", ", on-failure: roll-back }"));
  const { alarms, reasons } = judgeAfterwards(loaded, facts(loaded, tries));
  expect(reasons).toMatchObject([
    {
      code,
      status,
      rule: "rollout.afterwards.smoke",
      at: { line: 6 },
      required: "`https://app.example/ready` answers with 200, with `state` being `true`",
      observed: expect.stringContaining(observed),
    },
  ]);
  expect(reasons[0]?.next === null).toBe(status === "met");
  const path = ["rollout", "afterwards", "smoke"];
  expect(alarms).toMatchObject(
    does === undefined ? [] : [{ code, does, path, status, says: expect.stringContaining(says) }],
  );
});

test("a failure pauses where the policy says nothing else", () => {
  const loaded = policy(SMOKE);
  expect(judgeAfterwards(loaded, facts(loaded, [failed])).alarms).toMatchObject([{ does: "pause", status: "unmet" }]);
});

test("what nobody looked at is unknown, and what the policy does not ask for is not looked at", () => {
  const loaded = policy(SMOKE.replace(" }", ", on-failure: roll-back }"), "    depth: { query: depth, below: 9 }\n");
  const seen = facts(loaded, [passed]);
  const checks = { ...seen.value.checks, other: { asked: "", tries: [failed] }, constructor: { asked: "", tries: [] } };
  const codes = (given: Parameters<typeof judgeAfterwards>[1]) => {
    const { alarms, reasons } = judgeAfterwards(loaded, given);
    return [reasons.map(({ code }) => code), alarms.map(({ does, status }) => `${does} ${status}`)];
  };
  expect(codes({ known: true, value: { checks } })).toEqual([
    ["afterwards.passed", "afterwards.not-run"],
    ["pause unknown"],
  ]);
  expect(codes(null)).toEqual([
    ["afterwards.not-run", "afterwards.not-run"],
    ["pause unknown", "pause unknown"],
  ]);
  expect(codes({ known: false, code: "x", says: "no", next: "yes" })).toEqual([
    ["afterwards.unread", "afterwards.unread"],
    ["pause unknown", "pause unknown"],
  ]);
  expect(codes(facts(loaded, [passed], "of another question"))[0]).toEqual([
    "afterwards.not-run",
    "afterwards.not-run",
  ]);
});

test("a policy that checks nothing has nothing to say", () => {
  const loaded = testPolicy("version: 1\ncomponents: { web: {} }\n");
  expect(judgeAfterwards(loaded, null)).toEqual({ alarms: [], reasons: [] });
});

test("what is asked is told apart by all that it depends on, and by nothing else", () => {
  const asked = (text: string) => {
    const check = policy(text).policy.rollout.afterwards["smoke"];
    return check === undefined ? "" : askedOf(check);
  };
  const query = "query: depth, below: 9";
  expect(asked(`{ ${query}, retries: 5, time-out: 9s, on-failure: roll-back }`)).toBe(asked(`{ ${query} }`));
  const different = [
    `{ ${query} }`,
    "{ query: depth, below: 8 }",
    "{ query: depth, above: 9 }",
    "{ updated: depth, within: 9s }",
  ];
  expect(new Set(different.map(asked)).size).toBe(different.length);
});

test("a check that never passed never passes", () => {
  const loaded = policy(SMOKE);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(failed, unread), { minLength: 1, maxLength: 5 }), (tries) => {
      const { alarms, reasons } = judgeAfterwards(loaded, facts(loaded, tries));
      expect(alarms).toHaveLength(1);
      expect(reasons[0]?.status).not.toBe("met");
    }),
  );
});
