import type { Change } from "../changes/decide-changes.ts";
import { titleOf } from "../changes/title-of.ts";
import type { Evidence } from "../decision/reason.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { ComponentPlan } from "../versioning/decide-versions.ts";
import { tagOf, tagStylesOf } from "../versioning/tag-style.ts";
import type { CaseClass, PastRelease } from "./past-release.ts";

type Why = { readonly says: string; readonly evidence: readonly Evidence[] };

const MOST_EVIDENCE = 10;

/** Why a case is of its class, in a sentence, and what that rests on. Null where policy and release agree. */
export function whyOfCase(
  loaded: LoadedPolicy,
  { release, previous, commits }: PastRelease,
  plan: ComponentPlan,
  caseClass: CaseClass,
): Why | null {
  const since = previous === null ? "so far" : `since \`${previous.tag}\``;
  const all = commits
    .slice(0, MOST_EVIDENCE)
    .map(({ hash, subject }): Evidence => ({ kind: "commit", id: hash, title: subject }));
  const deciding = plan.changes.list.filter(({ bump }) => bump === plan.changes.bump && bump !== "none");
  const asks = `${count(deciding.length, "change")} ${since} ${deciding.length === 1 ? "asks" : "ask"} for a ${plan.changes.bump}`;
  switch (caseClass) {
    case "agreed":
      return null;
    case "first-release":
      return { says: `the first release; the policy begins with ${plan.version ?? "none"}`, evidence: [] };
    case "same-commit":
      return { says: `\`${previous?.tag ?? ""}\` stands on the same commit`, evidence: previousTag(previous) };
    case "untouched":
      return {
        says: `no commit ${since} touches \`${plan.name}\`, and no component that it depends on is released with it`,
        evidence: [],
      };
    case "taken-back":
      return { says: `what was done ${since} was taken back again`, evidence: all };
    case "not-conventional":
      return { says: `${count(commits.length, "commit")} ${since}, none of them conventional`, evidence: all };
    case "asks-nothing":
      return { says: `${typesOf(plan.changes.list)} ${since} asks for nothing`, evidence: all };
    case "release-as":
      return { says: `a footer says \`Release-As: ${plan.changes.releaseAs?.version ?? ""}\``, evidence: all };
    case "other-line": {
      const style = tagStylesOf(loaded.policy).find(({ component }) => component === plan.name);
      const tag =
        style === undefined || plan.version === null ? (plan.version ?? "") : tagOf(style.write, plan.version);
      return { says: `${plan.version ?? ""} stands on another line`, evidence: [{ kind: "tag", id: tag, title: tag }] };
    }
    case "below-one":
      return { says: `${asks}, which counts for ${article(plan.bump)} below 1.0.0`, evidence: told(deciding) };
    case "larger-step":
    case "smaller-step":
      return {
        says: deciding.length === 0 ? `${article(plan.bump)} for a component that it depends on` : asks,
        evidence: told(deciding),
      };
    case "skipped-number":
      return { says: `the same step, but not the next number: ${release.version}`, evidence: told(deciding) };
  }
}

function previousTag(previous: PastRelease["previous"]): readonly Evidence[] {
  return previous === null ? [] : [{ kind: "tag", id: previous.tag, title: previous.version }];
}

function told(changes: readonly Change[]): readonly Evidence[] {
  return changes
    .slice(0, MOST_EVIDENCE)
    .map((change) => ({ kind: "commit", id: change.commit, title: titleOf(change) }));
}

function typesOf(changes: readonly Change[]): string {
  const types = new Set(changes.flatMap(({ type }) => (type === null ? [] : [`\`${type}\``])));
  return types.size === 0 ? "what was done" : [...types].slice(0, MOST_EVIDENCE).join(", ");
}

function article(bump: string): string {
  return bump === "none" ? "nothing" : `a ${bump}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
