import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Observed } from "../../gate/observed.ts";
import { testPolicy } from "../../load/test-policy.ts";
import { judgeSecurity } from "./judge-security.ts";
import { securityAlarms } from "./security-alarms.ts";
import { type SecurityLook, SecurityLookSchema } from "./security-look.ts";

const loaded = testPolicy(`
version: 1
components: { web: {} }
rollout:
  security:
    alone: { probe: "https://app.example/objects/1", token-from: TOKEN_A }
    isolation: { probe: "https://app.example/objects/1", token-from: TOKEN_A, owner-from: TOKEN_B }
    reads: { query: foreign_reads, below: 1 }
    denied: { query: share_of_denied, above: 0.5, below: 2 }
    alert: { alert: TenantLeak }
`);
const rules = loaded.policy.rollout.security;

type Case = { name: string; rule: string; look: SecurityLook; does: "pause" | "roll-back" | null; code?: string };

const probe = (status: number, ownerStatus: number | null = null): SecurityLook => ({
  kind: "probe",
  status,
  ownerStatus,
});
const value = (query: string, one: number | null, series = 1): SecurityLook => ({
  kind: "value",
  query,
  series,
  value: one,
});
const alert = (defined: boolean, firing: boolean, name = "TenantLeak"): SecurityLook => ({
  kind: "alert",
  alert: name,
  defined,
  firing,
});

const proves = [403, 404];
const leaks = [200, 201, 204, 206, 299];
const provesNothing = [100, 300, 302, 304, 307, 400, 401, 402, 405, 406, 409, 410, 422, 429, 451, 499, 500, 503, 599];

const cases: readonly Case[] = [
  ...proves.map((status) => ({ name: `${status} is a refusal`, rule: "alone", look: probe(status), does: null })),
  ...leaks.map((status) => ({
    name: `${status} is a leak`,
    rule: "alone",
    look: probe(status),
    does: "roll-back" as const,
    code: "security.leak",
  })),
  ...provesNothing.map((status) => ({
    name: `${status} proves nothing`,
    rule: "alone",
    look: probe(status),
    does: "pause" as const,
    code: "security.unproven",
  })),
  { name: "a refusal, and the owner gets it", rule: "isolation", look: probe(404, 200), does: null },
  { name: "the owner gets it without content", rule: "isolation", look: probe(403, 204), does: null },
  ...[301, 401, 403, 404, 429, 500].map((status) => ({
    name: `a refusal, and the owner gets ${status}`,
    rule: "isolation",
    look: probe(403, status),
    does: "pause" as const,
    code: "security.unproven",
  })),
  { name: "a refusal, and nobody asked for the owner", rule: "isolation", look: probe(403), does: "pause" },
  { name: "a leak, whatever the owner gets", rule: "isolation", look: probe(200, 500), does: "roll-back" },
  { name: "a value within its limit", rule: "reads", look: value("foreign_reads", 0), does: null },
  {
    name: "a value at its limit",
    rule: "reads",
    look: value("foreign_reads", 1),
    does: "roll-back",
    code: "security.out-of-bounds",
  },
  { name: "a value between its limits", rule: "denied", look: value("share_of_denied", 1), does: null },
  { name: "a value at its lower limit", rule: "denied", look: value("share_of_denied", 0.5), does: "roll-back" },
  { name: "a value over its upper limit", rule: "denied", look: value("share_of_denied", 3), does: "roll-back" },
  { name: "no series", rule: "reads", look: value("foreign_reads", null, 0), does: "pause", code: "security.no-data" },
  { name: "several series", rule: "reads", look: value("foreign_reads", null, 2), does: "pause" },
  { name: "several series and a value", rule: "reads", look: value("foreign_reads", 0, 2), does: "pause" },
  { name: "a value that is no number", rule: "reads", look: value("foreign_reads", null), does: "pause" },
  { name: "NaN", rule: "reads", look: value("foreign_reads", Number.NaN), does: "pause" },
  { name: "an infinite value", rule: "reads", look: value("foreign_reads", Number.NEGATIVE_INFINITY), does: "pause" },
  {
    name: "a value of another query",
    rule: "reads",
    look: value("other", 0),
    does: "pause",
    code: "security.other-evidence",
  },
  { name: "an alert that is quiet", rule: "alert", look: alert(true, false), does: null },
  {
    name: "an alert that fires",
    rule: "alert",
    look: alert(true, true),
    does: "roll-back",
    code: "security.alert-firing",
  },
  {
    name: "an alert that there is not",
    rule: "alert",
    look: alert(false, false),
    does: "pause",
    code: "security.no-such-alert",
  },
  { name: "an alert that fires, and that nobody defines", rule: "alert", look: alert(false, true), does: "roll-back" },
  {
    name: "another alert",
    rule: "alert",
    look: alert(true, false, "Other"),
    does: "pause",
    code: "security.other-evidence",
  },
  { name: "a probe where an alert was asked for", rule: "alert", look: probe(403), does: "pause" },
  { name: "an alert where a probe was asked for", rule: "isolation", look: alert(true, false), does: "pause" },
];

test.each(cases)("$rule: $name", ({ rule, look, does, code }) => {
  const alarm = judgeSecurity(rule, rules[rule] ?? {}, { known: true, value: look });
  expect(alarm?.does ?? null).toBe(does);
  if (code !== undefined) expect(alarm?.code).toBe(code);
  if (alarm !== null) expect(alarm.status).toBe(alarm.does === "roll-back" ? "unmet" : "unknown");
});

test("what nobody could ask, or did, pauses with its cause", () => {
  const silence = {
    known: false,
    code: "probe.timed-out",
    says: "`app.example` did not answer",
    next: "look",
  } as const;
  expect(judgeSecurity("alone", rules["alone"] ?? {}, silence)).toEqual({
    code: "probe.timed-out",
    does: "pause",
    path: ["rollout", "security", "alone"],
    says: "nobody can say whether `alone` holds: `app.example` did not answer",
    status: "unknown",
    next: "look",
  });
  expect(judgeSecurity("alone", rules["alone"] ?? {}, undefined)).toMatchObject({
    code: "security.not-gathered",
    does: "pause",
  });
});

test("an alarm says in one sentence what was seen, and where the policy says so", () => {
  const says = (rule: string, look: SecurityLook) => {
    const alarm = judgeSecurity(rule, rules[rule] ?? {}, { known: true, value: look });
    return [alarm?.path.slice(2).join("."), alarm?.says];
  };
  expect(says("isolation", { ...probe(200, 200), kind: "probe", status: 200, ownerStatus: 200, retries: 1 })).toEqual([
    "isolation.probe",
    "`isolation` is broken: a tenant who must not see the object got it: 200 (asked again)",
  ]);
  expect(says("isolation", probe(401, 200))).toEqual([
    "isolation.probe",
    "nobody can say whether `isolation` holds: the token of `token-from` is not accepted (401), where 403 or 404 is right",
  ]);
  expect(says("isolation", probe(403, 403))[1]).toContain(
    "the owner does not get the object either: the answer was 403",
  );
  expect(says("reads", value("foreign_reads", 3))).toEqual([
    "reads.below",
    "`reads` is broken: the value is 3, and must stay below 1",
  ]);
});

test("all that the policy names is judged, and none of it is forgotten", () => {
  const known = (look: SecurityLook): Observed<SecurityLook> => ({ known: true, value: look });
  expect(securityAlarms(loaded, { security: {} }).map(({ code }) => code)).toEqual(
    Object.keys(rules).map(() => "security.not-gathered"),
  );
  const calm = {
    alone: known(probe(403)),
    isolation: known(probe(404, 200)),
    reads: known(value("foreign_reads", 0)),
    denied: known(value("share_of_denied", 1)),
    alert: known(alert(true, false)),
  };
  expect(securityAlarms(loaded, { security: calm })).toEqual([]);
  expect(securityAlarms(loaded, { security: { ...calm, alone: known(probe(200)) } })).toHaveLength(1);
});

const aLook: fc.Arbitrary<SecurityLook> = fc.oneof(
  fc.record({
    kind: fc.constant("probe" as const),
    status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.integer()),
    ownerStatus: fc.option(fc.integer({ min: 100, max: 599 })),
  }),
  fc.record({
    kind: fc.constant("value" as const),
    query: fc.oneof(fc.constant("foreign_reads"), fc.string()),
    series: fc.integer({ min: 0, max: 3 }),
    value: fc.option(fc.double()),
  }),
  fc.record({
    kind: fc.constant("alert" as const),
    alert: fc.oneof(fc.constant("TenantLeak"), fc.string({ unit: "binary" })),
    defined: fc.boolean(),
    firing: fc.boolean(),
  }),
);
const aRule = fc.constantFrom(...Object.values(rules), {});

test("only a proof is silent, and only what was seen rolls back, whatever was recorded", () => {
  fc.assert(
    fc.property(aRule, fc.string({ unit: "binary" }), aLook, (rule, name, look) => {
      const alarm = judgeSecurity(name, rule, { known: true, value: look });
      const isProof =
        look.kind === "probe"
          ? proves.includes(look.status)
          : look.kind === "alert"
            ? look.defined && !look.firing
            : look.series === 1 && Number.isFinite(look.value);
      if (!isProof) expect(alarm).not.toBeNull();
      expect(alarm === null || (alarm.does === "roll-back") === (alarm.status === "unmet")).toBe(true);
      // Nothing of it begins a line of its own.
      expect(alarm?.says ?? "").not.toMatch(/[\n\r\u001b\u202e\u2028]/);
    }),
  );
});

test("a look comes back from the record as it was", () => {
  const looks = cases.map(({ look }) => look).filter((look) => look.kind !== "value" || Number.isFinite(look.value));
  expect(looks.map((look) => SecurityLookSchema.parse(JSON.parse(JSON.stringify(look))))).toEqual(looks);
});
