import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { ItemContext } from "../gate/item-context.ts";
import { isComplete, type Observed } from "../gate/observed.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { ApprovalFacts } from "./approval-facts.ts";
import { rolesOf } from "./effective-approvals.ts";
import { type Barred, type Filled, fillNeeds, type OwnerGroup, type Setting } from "./fill-needs.ts";
import { labelsEver } from "./labels.ts";
import { filledInWords } from "./filled-in-words.ts";
import { ownerGroups } from "./owner-groups.ts";
import type { OfRelease } from "./of-release.ts";

/** Whether the release as a whole was approved as its environment asks. */
export function releaseReasons(
  loaded: LoadedPolicy,
  facts: ApprovalFacts,
  about: ItemContext,
  ofRelease: OfRelease,
  barred: Barred,
  emergency: boolean,
): readonly Reason[] {
  const { environments } = loaded.policy.approvals;
  const asked = Object.hasOwn(environments, about.environment) ? environments[about.environment] : undefined;
  const rule = ["approvals", "environments", about.environment];
  const rejections = rejectionReasons(loaded, rule, ofRelease);
  if (asked === undefined) return rejections;
  if (emergency) return [...rejections, expedited(loaded, rule)];
  const labels = labelledNeeds(asked["and-when"], facts);
  const needs = [...asked.needs, ...labels.needs];
  if (needs.length === 0 && labels.unknown === null) return rejections;
  const filled = fillNeeds(needs, ofRelease.approvals, releaseSetting(loaded, facts, barred));
  const silent = filled.status === "yes" ? [] : ofRelease.silent;
  return [
    ...rejections,
    releaseReason(
      loaded,
      [...rule, "needs"],
      `the release to \`${about.environment}\` approved by ${needs.join(" and ") || "nobody"}`,
      filled,
      silent,
    ),
    ...(labels.unknown === null
      ? []
      : [
          reasonOf(loaded, [...rule, "and-when"], {
            code: "approvals.labels",
            status: "unknown",
            required: "all labels of the release's pull requests",
            observed: labels.unknown,
            next: "run the gate again",
          }),
        ]),
  ];
}

/** Who rejected the release; where not all could be read, nobody can say that nobody did. */
function rejectionReasons(
  loaded: LoadedPolicy,
  rule: readonly string[],
  { rejections, silent }: OfRelease,
): readonly Reason[] {
  const common = { code: "approvals.rejected", required: "nobody's rejection of the release" };
  return [
    ...rejections.map(({ login, why, url }) =>
      reasonOf(loaded, rule, {
        ...common,
        status: "unmet",
        observed: `\`${login}\` ${why}`,
        evidence: [{ kind: "review", id: url, title: url }],
        next: "settle what they object to, then start a new run",
      }),
    ),
    ...silent.flatMap(({ mayReject, says, next }) =>
      mayReject ? [reasonOf(loaded, rule, { ...common, status: "unknown", observed: says, next })] : [],
    ),
  ];
}

/** An emergency needs what its class needs, of each change or of the release, and a review afterwards. */
function expedited(loaded: LoadedPolicy, rule: readonly string[]): Reason {
  return reasonOf(loaded, [...rule, "needs"], {
    code: "approvals.release",
    status: "not-applicable",
    required: "the approvals of an ordinary release",
    observed: "an emergency needs those of its class, and a review afterwards",
  });
}

/** How the release as a whole is judged: by the policy's roles, over all that it changes. */
export function releaseSetting(loaded: LoadedPolicy, facts: ApprovalFacts, barred: Barred): Setting {
  return {
    roles: rolesOf(loaded.policy),
    people: facts.people,
    barred,
    owners: (): Observed<readonly OwnerGroup[]> => {
      if (!facts.range.known) return facts.range;
      const files = [...new Set(facts.range.value.commits.nodes.flatMap((commit) => commit.files))];
      return ownerGroups({ known: true, value: files }, facts.people.codeOwners, loaded.policy);
    },
  };
}

/** The reason that needs of the release as a whole give; where they are not met, a source that could not be read makes it unknown. */
export function releaseReason(
  loaded: LoadedPolicy,
  rule: readonly string[],
  required: string,
  filled: Filled,
  silent: OfRelease["silent"],
): Reason {
  const status =
    filled.status === "yes" ? "met" : filled.status === "unknown" || silent.length > 0 ? "unknown" : "unmet";
  const unread = silent.map(({ says }) => says);
  return reasonOf(loaded, rule, {
    code: "approvals.release",
    status,
    required,
    observed: [...filledInWords(filled), ...unread].join("; ") || "nobody is asked for",
    ...(status === "met"
      ? {}
      : {
          next:
            [filled.next, ...silent.map(({ next }) => next)].filter((one) => one !== null).join("; ") ||
            "run the gate again",
        }),
  });
}

function labelledNeeds(
  when: readonly { readonly label: string; readonly needs: readonly string[] }[],
  { range }: ApprovalFacts,
): { readonly needs: readonly string[]; readonly unknown: string | null } {
  if (when.length === 0) return { needs: [], unknown: null };
  if (!range.known) return { needs: [], unknown: range.says };
  const { nodes } = range.value.pullRequests;
  const all = nodes.map(labelsEver);
  const labels = new Set(all.flatMap((one) => one.nodes.map((label) => label.toLowerCase())));
  const whole = isComplete(range.value.pullRequests) && all.every(isComplete);
  return {
    needs: when.filter(({ label }) => labels.has(label.toLowerCase())).flatMap(({ needs }) => needs),
    unknown: whole ? null : "not all labels could be read",
  };
}
