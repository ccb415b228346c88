import { expect, test } from "@jest/globals";
import type { BypassActor } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import type { RulesetText, StandingRuleset } from "@signalbox/systems/github/rulesets";
import { tightened } from "./tightened.ts";

const wanted: RulesetText = {
  name: "signalbox: main",
  target: "branch",
  enforcement: "active",
  include: ["refs/heads/main"],
  exclude: [],
  rules: [
    { type: "deletion" },
    { type: "pull_request", parameters: { required_approving_review_count: 1, require_code_owner_review: true } },
    { type: "required_status_checks", parameters: { required_status_checks: [{ context: "build" }] } },
  ],
  bypassActors: [],
};
const same: StandingRuleset = { ...wanted, id: 1 };
const role = (actorId: number): BypassActor => ({ actorType: "RepositoryRole", actorId, bypassMode: "always" });

test.each<{ name: string; standing: Partial<StandingRuleset>; changes: readonly string[] }>([
  { name: "as wanted", standing: {}, changes: [] },
  {
    name: "with what GitHub adds by itself",
    standing: {
      rules: wanted.rules.map(({ type, parameters }) =>
        parameters === undefined ? { type } : { type, parameters: { ...parameters, allowed_merge_methods: ["merge"] } },
      ),
    },
    changes: [],
  },
  {
    name: "stricter than wanted",
    standing: {
      rules: [
        ...wanted.rules.slice(0, 1),
        { type: "merge_queue", parameters: {} },
        { type: "pull_request", parameters: { required_approving_review_count: 3, require_code_owner_review: true } },
        {
          type: "required_status_checks",
          parameters: { required_status_checks: [{ context: "build", integration_id: 7 }] },
        },
      ],
    },
    changes: [],
  },
  { name: "turned off", standing: { enforcement: "disabled" }, changes: ["it is disabled, and will be active"] },
  {
    name: "for fewer branches",
    standing: { exclude: ["refs/heads/main"] },
    changes: ["it is for `refs/heads/main` but `refs/heads/main`, and will be for `refs/heads/main`"],
  },
  {
    name: "with less",
    standing: {
      rules: [
        { type: "pull_request", parameters: { required_approving_review_count: 0, require_code_owner_review: false } },
        { type: "required_status_checks", parameters: { required_status_checks: [{ context: "lint" }] } },
      ],
    },
    changes: [
      "the rule `deletion` is added",
      "the rule `pull_request` gets required_approving_review_count 1, require_code_owner_review true",
      "the rule `required_status_checks` gets required_status_checks `lint`, `build`",
    ],
  },
  {
    name: "not binding everybody, and administrators",
    standing: { bypassActors: [role(4), role(5)] },
    changes: ["it will bind everybody with the role write"],
  },
  { name: "whose by-pass is hidden", standing: { bypassActors: null }, changes: [] },
])("a ruleset $name", ({ standing, changes }) => {
  const { text, changes: found } = tightened({ ...same, ...standing }, wanted);
  expect(found).toEqual(changes);
  // What is written needs nothing more.
  expect(tightened({ ...text, id: 1 }, wanted).changes).toEqual([]);
});

test("administrators keep their by-pass, and rules that others added stay", () => {
  const { text } = tightened({ ...same, rules: [{ type: "merge_queue" }], bypassActors: [role(1), role(5)] }, wanted);
  expect(text.bypassActors).toEqual([role(5)]);
  expect(text.rules).toContainEqual({ type: "merge_queue" });
});
