import { expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { explainRule, listRules, nearestRule } from "./explain-rule.ts";
import { readExtendedPolicy } from "../extend/read-extended-policy.ts";

test.each([
  { path: "version", rule: "version" },
  { path: "versioning.bumps", rule: "versioning.bumps" },
  { path: "versioning.bumps.feat", rule: "versioning.bumps.*" },
  { path: "components.web.tag", rule: "components.*.tag" },
  { path: "components.*.tag", rule: "components.*.tag" },
  { path: "components.my.app.tag", rule: "components.*.tag" },
  { path: "components.web", rule: "components.*" },
  { path: "branches.release/1.x.environment", rule: "branches.*.environment" },
  { path: "checklist.ci.checks.0.workflow", rule: "checklist.ci.checks.*.workflow" },
  { path: "checklist.ci.checks.*.workflow", rule: "checklist.ci.checks.*.workflow" },
  { path: "checklist.ci.checks.first.workflow", rule: undefined },
  { path: "component", rule: undefined },
  { path: "versioning.bumps.feat.x", rule: undefined },
  { path: "components.we b", rule: undefined },
  { path: "notes.constructor", rule: undefined },
  { path: "__proto__", rule: undefined },
  { path: "", rule: undefined },
])("`$path` is the rule $rule", ({ path, rule }) => {
  expect(explainRule(path)?.rule).toBe(rule);
});

test("an explanation has all that the schema knows", () => {
  expect(explainRule("versioning.breaking-while-zero")).toEqual({
    rule: "versioning.breaking-while-zero",
    description: "What a breaking change asks for while the major version is 0.",
    accepts: "`minor` or `major`",
    values: ["minor", "major"],
    default: "minor",
    required: false,
    example: "versioning:\n  breaking-while-zero: major",
  });
});

test.each([
  { path: "compnents", nearest: "components" },
  { path: "components.*.tags", nearest: "components.*.tag" },
  { path: "bumps", nearest: "versioning.bumps" },
  { path: "branches.environment", nearest: "branches.*.environment" },
  { path: "weather-forecast", nearest: null },
])("`$path` is nearest to $nearest", ({ path, nearest }) => {
  expect(nearestRule(path)).toBe(nearest);
});

test.each(listRules())("the example of `$rule` is accepted", ({ example, rule }) => {
  expect(policyWith(parse(example))).toHaveProperty("version", 1);
  expect(explainRule(rule)?.rule).toBe(rule);
});

test.each(listRules().filter((rule) => rule.default !== null))(
  "to write the default of `$rule` changes nothing",
  (rule) => {
    const path = placeIn(parse(rule.example), rule.rule.split("."));
    const without = changed(parse(rule.example), path, undefined);
    const written = changed(parse(rule.example), path, parse(rule.default ?? ""));
    expect(policyWith(without)).toHaveProperty("version", 1);
    expect(policyWith(written)).toEqual(policyWith(without));
  },
);

/** The policy that says this, beside what it may name or rest on. */
function policyWith(said: unknown): unknown {
  const held = { users: ["ada"] };
  const approvals = { roles: { "release-manager": held, platform: held, ciso: held } };
  const rollout = {
    metrics: { prometheus: { "url-from": "METRICS_URL" } },
    objectives: { queue: { query: "queue_depth", below: 1000 } },
  };
  const base = { version: 1, components: { api: { path: "services/api" }, web: {} }, approvals, rollout };
  const bytes = stringify(merged(base, said), { aliasDuplicateObjects: false });
  const parents = bytes.includes("extends:") ? [{ file: "parent.yml", bytes: "version: 1\n" }] : [];
  const loaded = readExtendedPolicy([{ file: "p.yml", bytes }, ...parents]);
  return loaded.ok ? loaded.value.policy : loaded.findings;
}

/** The path of a rule in its example, with the example's own names. */
function placeIn(example: unknown, rule: readonly string[]): readonly string[] {
  const [key, ...others] = rule;
  if (key === undefined) return [];
  const own = key === "*" && isMap(example) ? (Object.keys(example)[0] ?? key) : key === "*" ? "0" : key;
  return [own, ...placeIn(isMap(example) || Array.isArray(example) ? Reflect.get(example, own) : null, others)];
}

function changed(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...others] = path;
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((item: unknown, i): unknown => (String(i) === key ? changed(item, others, to) : item));
  const inner = isMap(value) ? changed(value[key], others, to) : undefined;
  const kept = isMap(value) ? Object.fromEntries(Object.entries(value).filter(([own]) => own !== key)) : {};
  return inner === undefined ? kept : { ...kept, [key]: inner };
}

function merged(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over;
  return {
    ...base,
    ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, merged(base[key], value)])),
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
