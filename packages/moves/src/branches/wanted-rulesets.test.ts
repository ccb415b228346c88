import { expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { branchRef, mayOverlap, tagRefs } from "./ref-patterns.ts";
import { wantedRulesets } from "./wanted-rulesets.ts";

test.each([
  { glob: "main", ref: "refs/heads/main" },
  { glob: "release/*", ref: "refs/heads/release/*" },
  { glob: "release/**", ref: "refs/heads/release/**/*" },
  { glob: "**/stable", ref: "refs/heads/**/stable" },
  { glob: "**", ref: "refs/heads/**/*" },
  { glob: "a**b", ref: "refs/heads/a*b" },
  { glob: "v[12]", ref: "refs/heads/v[12]" },
  { glob: "v[!12]", ref: null },
])("the branches $glob are $ref to GitHub", ({ glob, ref }) => {
  expect(branchRef(glob)).toBe(ref);
});

test.each([
  { one: "main", other: "main", may: true },
  { one: "main", other: "dev", may: false },
  { one: "release/*", other: "release/1", may: true },
  { one: "release/*", other: "main", may: false },
  { one: "release/*", other: "**", may: true },
  { one: "release/*", other: "hotfix/*", may: false },
])("$one and $other may overlap: $may", ({ one, other, may }) => {
  expect(mayOverlap(one, other)).toBe(may);
  expect(mayOverlap(other, one)).toBe(may);
});

test("tags that begin with their version are told by its first digit", () => {
  expect(tagRefs({ before: "v", after: "" })).toEqual(["refs/tags/v*"]);
  expect(tagRefs({ before: "", after: "" })).toHaveLength(10);
});

function named(text: string) {
  const { rulesets, unwritable } = wantedRulesets(
    testPolicy(`version: 1\ncomponents: { web: {} }\n${text}`).policy,
    "main",
    [],
  );
  return {
    unwritable,
    rulesets: rulesets.map(({ text: { name, include, exclude } }) => [name, include, exclude]).slice(0, -3),
  };
}

test("one ruleset a protected pattern, without the branches that an earlier pattern decides of", () => {
  const { rulesets } = named(`branches:
  main: { protected: true }
  release/old: {}
  feature/*: {}
  release/*: { protected: true }
`);
  expect(rulesets).toEqual([
    ["signalbox: main", ["refs/heads/main"], []],
    ["signalbox: release/*", ["refs/heads/release/*"], ["refs/heads/release/old"]],
  ]);
});

test.each([
  { name: "nothing is said of it", text: "" },
  { name: "it is not protected", text: "branches: { main: {} }" },
  { name: "it needs no review", text: "branches: { main: { protected: true, protection: { reviews: 0 } } }" },
])("the default branch has a ruleset of its own where $name", ({ text }) => {
  expect(named(text).rulesets).toContainEqual(["signalbox: default branch", ["~DEFAULT_BRANCH"], []]);
});

test("a pattern that GitHub cannot match is told, also where it is only to be left out", () => {
  expect(named("branches: { 'v[!1]': {}, 'v*': { protected: true } }").unwritable).toEqual(["v*"]);
});

test("the rules are those that the policy states", () => {
  const policy = testPolicy(`version: 1
components: { web: {} }
branches:
  main: { protected: true, protection: { reviews: 2, code-owners: true, checks: [build], linear-history: true, signatures: true } }
`);
  const [main] = wantedRulesets(policy.policy, "main", []).rulesets;
  expect(main?.text.rules.map(({ type }) => type)).toEqual([
    "deletion",
    "non_fast_forward",
    "pull_request",
    "required_status_checks",
    "required_linear_history",
    "required_signatures",
  ]);
  expect(main?.text.rules[2]?.parameters).toMatchObject({
    required_approving_review_count: 2,
    require_code_owner_review: true,
  });
});
