import type { Reason } from "../../decision/reason.ts";
import type { Observation } from "../../decision/rule-reasons.ts";
import { counted } from "../../decision/counted.ts";
import { isComplete, type Observed } from "../../gate/observed.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { shown } from "../../load/shown.ts";
import type { BranchRulesFacts } from "./branch-rules-facts.ts";
import { enforcedOn } from "./enforced-rules.ts";
import { judgeStatement } from "./judge-statement.ts";
import { NOBODY, reason, RULE, silent } from "./item-reasons.ts";
import type { ProtectionFileRead } from "./protection-file.ts";
import { statedFile } from "./stated-file.ts";
import { statedByFile } from "./stated-by-file.ts";
import { patternOf, statedByPolicy } from "./stated-by-policy.ts";
import type { Statement } from "./stated-rules.ts";

/**
 * Whether GitHub enforces what the policy, and its file of branch protection, state of branches: one reason for each rule of each
 * branch. The default branch must have a reviewed pull request at least, never be deleted and never rewritten.
 */
export function decideBranchRules(
  loaded: LoadedPolicy,
  facts: Observed<BranchRulesFacts> | null,
  about: Pick<ItemContext, "branch">,
): readonly Reason[] {
  if (facts === null) return [silent(loaded, NOBODY)];
  if (!facts.known) return [silent(loaded, facts)];
  const file = statedFile(loaded, facts.value.file);
  const names = new Set(facts.value.names.known ? facts.value.names.value.nodes : []);
  // The release's own branch is never left out, even where nobody listed it.
  const looked = facts.value.branches.map(({ name }) => name);
  const own = about.branch === null ? [] : [about.branch];
  const asked = new Set([facts.value.defaultBranch, ...own, ...names, ...looked]);
  return [
    ...file.reasons,
    ...listReasons(loaded, facts.value),
    ...[...asked].toSorted().flatMap((branch) => branchReasons(loaded, facts.value, file.read, branch)),
    ...hiddenReasons(loaded, facts.value),
  ];
}

/** All that is stated of a branch, by the policy first. */
export function statementsOf(
  loaded: LoadedPolicy,
  file: ProtectionFileRead | null,
  branch: string,
  defaultBranch: string,
): readonly Statement[] {
  const byPolicy = statedByPolicy(loaded, branch, branch === defaultBranch);
  return [...byPolicy, ...(file === null ? [] : statedByFile(file, branch))];
}

function branchReasons(
  loaded: LoadedPolicy,
  facts: BranchRulesFacts,
  file: ProtectionFileRead | null,
  name: string,
): readonly Reason[] {
  const stated = statementsOf(loaded, file, name, facts.defaultBranch);
  if (stated.length === 0) return [];
  const branch = facts.branches.find((one) => one.name === name);
  if (branch === undefined) return [reason(loaded, notLookedAt(name))];
  const enforcement = enforcedOn(facts, branch);
  const bare = enforcement.sources.length === 0 && enforcement.unasked.length === 0;
  if (bare && name === facts.defaultBranch) return [unprotected(loaded, name)];
  return stated.map((statement): Reason => {
    const { status, observed, evidence, next } = judgeStatement(statement, enforcement);
    const todo = next ?? `have \`signalbox branches apply\` write it, or an administrator in the repository's settings`;
    return {
      ...reason(loaded, {
        code: `branch-rules.${statement.rule.key}`,
        status,
        required: `branch ${shown(name)}: ${statement.rule.required}`,
        observed,
        evidence,
        ...(status === "met" ? {} : { next: todo }),
      }),
      at: statement.at,
    };
  });
}

// Nobody could say that the policy in force is what people agreed on: whoever may push may have changed it.
function unprotected(loaded: LoadedPolicy, name: string): Reason {
  const pattern = patternOf(loaded.policy, name);
  return {
    ...reason(loaded, {
      code: "branch-rules.unprotected",
      status: "unknown",
      required: `the default branch ${shown(name)} is protected: the policy lies there`,
      observed: "no rule protects it, so that anyone who may push could change the policy",
      evidence: [{ kind: "branch", id: name, title: "no rules" }],
      next: "have `signalbox branches apply` protect it, or an administrator in the repository's settings",
    }),
    at: loaded.place(pattern === null ? RULE : ["branches", pattern]),
  };
}

function notLookedAt(name: string): Observation {
  return {
    code: "branch-rules.not-looked-at",
    status: "unknown",
    required: `branch ${shown(name)}: the rules that are stated of it`,
    observed: "nobody looked at its rules, or GitHub does not show such a branch",
    next: "run the gate again, once the branch is on GitHub",
  };
}

function listReasons(loaded: LoadedPolicy, { names }: BranchRulesFacts): readonly Reason[] {
  if (!names.known) return [silent(loaded, names)];
  if (isComplete(names.value)) return [];
  const { nodes, totalCount } = names.value;
  return [
    reason(loaded, {
      code: "branch-rules.list-cut",
      status: "unknown",
      required: "every branch that the policy states rules of is looked at",
      observed: `${nodes.length} of ${counted(totalCount, "branch", "branches")} were looked at`,
      next: "delete branches that are no longer released from, or narrow the pattern",
    }),
  ];
}

/**
 * By-pass that GitHub shows to nobody but who may change a ruleset. It is told, not judged: a gate whose token may change rules
 * would be worse, and whoever goes around a rule leaves commits, which are judged each by its approvals.
 */
function hiddenReasons(loaded: LoadedPolicy, { rulesets }: BranchRulesFacts): readonly Reason[] {
  return rulesets.flatMap((ruleset) => {
    if (!ruleset.known) return [silent(loaded, ruleset)];
    if (ruleset.value.bypassActors !== null) return [];
    return [
      reason(loaded, {
        code: "branch-rules.by-pass-hidden",
        status: "not-applicable",
        required: `whom ruleset ${shown(ruleset.value.name)} does not bind is known`,
        observed:
          "GitHub shows it to nobody but who may change the ruleset; commits that went around it are judged each by its approvals",
      }),
    ];
  });
}
