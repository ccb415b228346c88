import { expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { explainRule, listRules, nearestRule } from "./explain-rule.ts";
import { readPolicy } from "./read-policy.ts";

test.each([
  { path: "version", rule: "version" },
  { path: "versioning.bumps", rule: "versioning.bumps" },
  { path: "versioning.bumps.feat", rule: "versioning.bumps.*" },
  { path: "components.web.tag", rule: "components.*.tag" },
  { path: "components.*.tag", rule: "components.*.tag" },
  { path: "components.my.app.tag", rule: "components.*.tag" },
  { path: "components.web", rule: "components.*" },
  { path: "branches.release/1.x.environment", rule: "branches.*.environment" },
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
    const keys = rule.rule.replace("*", "web").split(".");
    const written = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), parse(rule.default ?? ""));
    expect(policyWith(written)).toEqual(policyWith({}));
  },
);

/** The policy that says this, beside a second component that it may name. */
function policyWith(said: unknown): unknown {
  const policy = stringify(merged({ version: 1, components: { api: { path: "services/api" }, web: {} } }, said));
  const loaded = readPolicy("p.yml", policy);
  return loaded.ok ? loaded.value.policy : loaded.findings;
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
