import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { effectiveLines } from "./effective-lines.ts";
import { readExtendedPolicy } from "./read-extended-policy.ts";

type Said = Readonly<Record<string, unknown>>;

const role = fc.constantFrom("qa", "ciso", "reviewer", "maintainer");
const needs = fc.array(fc.oneof(role, fc.constant("qa or ciso")), { maxLength: 3 });
const some = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
const flag = fc.boolean();
/** Some of the keys, each with a value. */
function map<T>(keys: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  const names = fc.subarray(Object.keys(keys), { maxLength: Math.min(3, Object.keys(keys).length) });
  return fc
    .tuple(names, fc.record(keys))
    .map(([kept, values]): Said => Object.fromEntries(Object.entries(values).filter(([key]) => kept.includes(key))));
}

const item = { for: some("production"), "waivable-by": some("qa", "ciso", "maintainer") };

const said = map({
  checklist: map({
    ci: map({ checks: some({ name: "build" }, { name: "test" }), ...item }),
    notes: map({ complete: flag, ...item }),
    "security-scan": map({
      alerts: some("code-scanning", "dependabot"),
      severity: fc.constantFrom("critical", "high", "medium", "low"),
      tools: some("CodeQL", "Semgrep"),
      sarif: some("a.sarif", "b.sarif"),
      "dismissals-by": role,
      ...item,
    }),
    validation: map({ by: role, sections: some("Scope", "Risks"), ...item }),
  }),
  approvals: map({
    classes: map({
      standard: map({ needs }),
      "high-risk": map({
        needs,
        when: map({ paths: some("a/**", "b/**"), migrations: flag, lines: fc.nat({ max: 3 }).map((n) => n + 1) }),
      }),
      emergency: map({ needs, "review-afterwards": fc.constantFrom("1 day", "30 hours", "2 days", "1 business day") }),
    }),
    environments: map({ production: map({ needs }) }),
    roles: map({
      reviewer: map({ environment: fc.constant("approve") }).map((own) => ({ permission: "maintain", ...own })),
    }),
    separation: fc.constantFrom("standard", "strict"),
    "clean-updates": fc.constantFrom("keep", "discard"),
    unreviewed: map({ needs }),
    comments: flag,
    bots: some({ login: "a", id: 1, paths: ["x"] }, { login: "b", id: 2, paths: ["y"] }),
  }),
  branches: map({
    main: map({
      environment: fc.constant("production"),
      protected: flag,
      protection: map({ reviews: fc.nat({ max: 2 }), checks: some("build", "test"), signatures: flag }),
    }),
    "hotfix/*": map({ environment: fc.constant("production"), class: fc.constant("emergency") }),
  }),
  schedule: map({
    windows: some({ days: ["mon"] }, { days: ["tue"] }, { days: ["tue"], for: ["production"] }),
    freezes: some({ from: "fri 18:00", to: "mon 08:00" }, { from: "wed 18:00", to: "thu 08:00" }),
  }),
  environments: map({
    production: fc.constantFrom(
      { enforce: "always" },
      { enforce: "observe", "observe-until": "2026-12-01" },
      { enforce: "observe", "observe-until": "2026-12-31" },
    ),
  }),
});

const ROLES = { qa: { team: "acme/qa" }, ciso: { team: "acme/ciso" } };
const WHERE = { elsewhere: { environment: "production", protected: true } };

function within(policy: Said, key: string, more: object): Said {
  const own = policy[key];
  return { ...policy, [key]: { ...(typeof own === "object" ? own : {}), ...more } };
}

/** What can be said of anything: the roles and the environment that the rules name. */
function whole(policy: Said): Said {
  const approvals = policy["approvals"];
  const roles = typeof approvals === "object" && approvals !== null && "roles" in approvals ? approvals.roles : {};
  const named = within(policy, "approvals", { roles: { ...ROLES, ...(typeof roles === "object" ? roles : {}) } });
  return { ...within(named, "branches", WHERE), version: 1, components: { web: {} } };
}

function policyFile(file: string, policy: Said, parent: string | null) {
  const bytes = stringify(parent === null ? policy : { ...policy, extends: `./${parent}` }, {
    aliasDuplicateObjects: false,
  });
  return { file, bytes };
}

const textOf = (loaded: Extract<ReturnType<typeof readExtendedPolicy>, { ok: true }>) =>
  effectiveLines(loaded.value)
    .map(({ yaml }) => `${yaml}\n`)
    .join("");

test("whatever a child may say, all that is in force then tightens the parent again, and changes nothing", () => {
  let accepted = 0;
  fc.assert(
    fc.property(said, said, (above, below) => {
      const parent = policyFile("p", whole(above), null);
      const together = readExtendedPolicy([policyFile("c", { version: 1, ...below }, "p"), parent]);
      if (!together.ok) return;
      accepted += 1;
      const inForce = textOf(together);
      const again = readExtendedPolicy([{ file: "e", bytes: `extends: ./p\n${inForce}` }, parent]);
      expect(again.ok ? [] : again.findings.map(({ says }) => says)).toEqual([]);
      if (again.ok) expect(textOf(again)).toBe(inForce);
    }),
    { numRuns: 60 },
  );
  expect(accepted).toBeGreaterThan(10);
});

test("a policy tightens itself", () => {
  fc.assert(
    fc.property(said, (policy) => {
      const alone = readExtendedPolicy([policyFile("p", whole(policy), null)]);
      fc.pre(alone.ok);
      const twice = readExtendedPolicy([policyFile("c", whole(policy), "p"), policyFile("p", whole(policy), null)]);
      expect(twice.ok ? textOf(twice) : twice.findings).toEqual(alone.ok ? textOf(alone) : null);
    }),
    { numRuns: 60 },
  );
});

test("what is loose for the parent is loose through a level between", () => {
  fc.assert(
    fc.property(said, said, (above, below) => {
      const parent = policyFile("p", whole(above), null);
      const direct = readExtendedPolicy([policyFile("c", { version: 1, ...below }, "p"), parent]);
      const between = policyFile("b", { version: 1 }, "p");
      const through = readExtendedPolicy([policyFile("c", { version: 1, ...below }, "b"), between, parent]);
      expect(through.ok).toBe(direct.ok);
    }),
    { numRuns: 60 },
  );
});
