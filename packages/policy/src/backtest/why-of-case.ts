import { counted } from "../decision/counted.ts";
import type { Change } from "../changes/decide-changes.ts";
import { titleOf } from "../changes/title-of.ts";
import type { Evidence } from "../decision/reason.ts";
import type { ComponentPlan } from "../versioning/decide-versions.ts";
import type { CaseClass, PastRelease } from "./past-release.ts";

type Why = { readonly says: string; readonly evidence: readonly Evidence[] };

const MOST_EVIDENCE = 10;

/**
 * Why a case is of its class, in a sentence, and what that rests on. Null where policy and release agree. `taken` is the tag of the planned
 * version, where it stands anywhere.
 */
export function whyOfCase(
  caseClass: CaseClass,
  { release, previous, commits }: PastRelease,
  plan: ComponentPlan,
  taken: string | null,
): Why | null {
  const since = previous === null ? "so far" : `since \`${previous.tag}\``;
  const all = commits
    .slice(0, MOST_EVIDENCE)
    .map(({ hash, subject }): Evidence => ({ kind: "commit", id: hash, title: subject }));
  const { changes } = plan;
  const deciding = changes.list.filter(({ bump }) => bump === changes.bump && bump !== "none");
  const asks =
    deciding.length === 0
      ? `a component that it depends on asks for a ${plan.bump}`
      : `${counted(deciding.length, "change")} ${since} ${deciding.length === 1 ? "asks" : "ask"} for a ${changes.bump}`;
  switch (caseClass) {
    case "agreed":
      return null;
    case "first-release":
      return {
        says:
          plan.version === null
            ? "the first release, and nothing in it asks for one"
            : `the first release; the policy begins with ${plan.version}`,
        evidence: [],
      };
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
      return { says: `${counted(commits.length, "commit")} ${since}, none of them conventional`, evidence: all };
    case "asks-nothing":
      return { says: `what was done ${since} asks for nothing${typesOf(changes.list)}`, evidence: all };
    case "release-as": {
      const { version, commit } = changes.releaseAs ?? { version: "", commit: "" };
      const title = `Release-As: ${version}`;
      return { says: `a footer says \`${title}\``, evidence: [{ kind: "commit", id: commit, title }] };
    }
    case "other-line":
      return {
        says: `${plan.version ?? ""} stands on another line`,
        evidence: taken === null ? [] : [{ kind: "tag", id: taken, title: plan.version ?? "" }],
      };
    case "below-one":
      return {
        says: changes.bump === plan.bump ? asks : `${asks}, which counts for a ${plan.bump} below 1.0.0`,
        evidence: told(deciding),
      };
    case "larger-step":
    case "smaller-step":
      return { says: asks, evidence: told(deciding) };
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
  return types.size === 0 ? "" : `: ${[...types].slice(0, MOST_EVIDENCE).join(", ")}`;
}
