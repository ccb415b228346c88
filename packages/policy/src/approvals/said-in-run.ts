import type { ItemContext } from "../gate/item-context.ts";
import { isComplete } from "../gate/observed.ts";
import { isSameEnvironment } from "../schema/names.ts";
import type { Policy } from "../schema/policy.ts";
import type { ApprovalFacts, RunFacts } from "./approval-facts.ts";
import { rolesOf } from "./effective-approvals.ts";
import type { Approval } from "./fill-needs.ts";
import { NOTHING_SAID, type OfRelease } from "./of-release.ts";

/**
 * Required reviews of environments, one environment a role. They carry no time, hash or attempt, so they count for the
 * first attempt of a run that is bound to the candidate alone.
 * @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
export function saidInRun(policy: Policy, { run, defaultBranch }: ApprovalFacts, about: ItemContext): OfRelease {
  if (run === null) return NOTHING_SAID;
  if (!run.known) return { ...NOTHING_SAID, silent: [{ ...run, mayReject: true }] };
  const reviews = run.value.environmentReviews;
  if (!reviews.known) return { ...NOTHING_SAID, silent: [{ ...reviews, mayReject: true }] };
  const unbound = whyUnbound(run.value, defaultBranch, about);
  const url = `run ${run.value.id}`;
  const approvals = reviews.value.nodes.flatMap(({ state, user, environments }): Approval[] => {
    if (state !== "approved" || user === null) return [];
    const as = rolesOfEnvironments(policy, environments);
    const where = environments.map((name) => `\`${name}\``).join(", ");
    const why = unbound ?? (as.length === 0 ? `${where} is no role's environment` : `approved ${where}`);
    return [{ person: user, counts: unbound === null && as.length > 0 ? "yes" : "no", as, why, url }];
  });
  const rejections = reviews.value.nodes.flatMap(({ state, user, environments }) =>
    state === "rejected"
      ? [
          {
            login: user?.login ?? "somebody unknown",
            why: `rejected ${environments.map((name) => `\`${name}\``).join(", ")}`,
            url,
          },
        ]
      : [],
  );
  const cut = {
    code: "approvals.cut-short",
    says: "not all reviews of the run's environments could be read",
    next: "run the gate again",
    mayReject: true,
  };
  return { approvals, rejections, silent: isComplete(reviews.value) ? [] : [cut] };
}

function whyUnbound(run: RunFacts, defaultBranch: string, { candidate }: ItemContext): string | null {
  if (run.isCrossRepository) return "the run is of a fork's code";
  if (run.attempt !== 1) return `it may be of an earlier attempt: this is attempt ${run.attempt}, start a new run`;
  if (run.event === "workflow_dispatch" && run.headBranch !== defaultBranch)
    return `the run was started from \`${run.headBranch ?? "no branch"}\`, whose workflow it runs, not from \`${defaultBranch}\``;
  if (run.headSha === candidate || isNamedAlone(run, candidate)) return null;
  return `the run is of ${run.headSha.slice(0, 7)}, and its name does not hold the candidate's hash alone`;
}

// The name of a run that was started by hand is the workflow's own; of others it is the message of a commit, or of whoever pushed.
function isNamedAlone({ event, displayTitle }: RunFacts, candidate: string): boolean {
  const hashes = displayTitle.split(/[^0-9a-f]/i).filter((word) => word.length >= 40);
  return event === "workflow_dispatch" && hashes.length > 0 && hashes.every((hash) => hash === candidate);
}

function rolesOfEnvironments(policy: Policy, environments: readonly string[]): readonly string[] {
  return Object.entries(rolesOf(policy)).flatMap(([name, { environment }]) =>
    environment !== undefined && environments.some((one) => isSameEnvironment(one, environment)) ? [name] : [],
  );
}
