import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { verdictOf } from "../../decision/verdict.ts";
import { testPolicy } from "../../load/test-policy.ts";
import type { BranchFacts, BranchRulesFacts, BypassActor, Rule } from "./branch-rules-facts.ts";
import { decideBranchRules } from "./decide-branch-rules.ts";
import { bareProtection, branch, branchRules, wholeRuleset } from "./test-facts.ts";

const loaded = testPolicy(`version: 1
components: { web: {} }
branches: { release/*: { protected: true, protection: { signatures: true } } }
`);
const silence = { known: false, code: "x", says: "nobody said", next: "ask again" } as const;

const rule = fc.tuple(fc.constantFrom(1, 2), fc.nat(4), fc.nat(2)).map(([ruleset, which, reviews]): Rule => {
  const all: readonly Rule[] = [
    ...wholeRuleset(ruleset, { requiredApprovingReviewCount: reviews }),
    { type: "REQUIRED_SIGNATURES", ruleset },
    { type: "CREATION", ruleset },
  ];
  return all[which] ?? { type: "DELETION", ruleset };
});
const rules = fc.oneof(
  fc.array(rule, { maxLength: 8 }),
  fc.constant([...wholeRuleset(1), { type: "REQUIRED_SIGNATURES", ruleset: 1 } as const]),
);
const protection = fc.constantFrom<BranchFacts["branchProtection"]>(
  null,
  silence,
  { known: true, value: null },
  {
    known: true,
    value: { ...bareProtection, requiredSignatures: true },
  },
);
const actors = fc.array(
  fc.constantFrom<BypassActor>(
    { actorType: "RepositoryRole", actorId: 4, bypassMode: "always" },
    { actorType: "RepositoryRole", actorId: 5, bypassMode: "pull_request" },
  ),
  { maxLength: 1 },
);
const facts = fc
  .record({ main: rules, release: rules, ofMain: protection, ofRelease: protection, one: actors, two: actors })
  .map(({ main, release, ofMain, ofRelease, one, two }) =>
    branchRules([branch("main", main, ofMain), branch("release/1", release, ofRelease)], [one, two]),
  );

/** Each supporting fact taken away, one at a time. By-pass that GitHub hides is none: it speaks against a branch, never for it. */
function* less(whole: BranchRulesFacts): Generator<BranchRulesFacts> {
  yield { ...whole, names: silence };
  yield { ...whole, names: { known: true, value: { totalCount: 2, nodes: ["main"] } } };
  yield { ...whole, rulesets: whole.rulesets.map(() => silence) };
  yield { ...whole, rulesets: [] };
  for (const [i, one] of whole.branches.entries()) {
    const others = (changed: Partial<BranchFacts>) => whole.branches.with(i, { ...one, ...changed });
    yield { ...whole, branches: whole.branches.toSpliced(i, 1) };
    yield { ...whole, branches: others({ rules: silence }) };
    yield { ...whole, branches: others({ branchProtection: silence }) };
    yield { ...whole, branches: others({ branchProtection: null }) };
    if (!one.rules.known) continue;
    for (const at of one.rules.value.keys()) {
      yield { ...whole, branches: others({ rules: { known: true, value: one.rules.value.toSpliced(at, 1) } }) };
    }
  }
}

function verdict(value: BranchRulesFacts): string {
  return verdictOf(decideBranchRules(loaded, { known: true, value }, { branch: "main" }));
}

test("taking a supporting fact away never lets anything through", () => {
  fc.assert(
    fc.property(facts, (whole) => {
      if (verdict(whole) === "go") return;
      for (const fewer of less(whole)) expect(verdict(fewer)).not.toBe("go");
    }),
  );
});

test("the order of facts does not matter", () => {
  fc.assert(
    fc.property(facts, (whole) => {
      const turned = {
        ...whole,
        branches: whole.branches.toReversed(),
        rulesets: whole.rulesets.toReversed(),
      };
      expect(
        decideBranchRules(loaded, { known: true, value: turned }, { branch: "main" })
          .map(({ status }) => status)
          .toSorted(),
      ).toEqual(
        decideBranchRules(loaded, { known: true, value: whole }, { branch: "main" })
          .map(({ status }) => status)
          .toSorted(),
      );
    }),
  );
});
