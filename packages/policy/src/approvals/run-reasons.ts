import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { ItemContext } from "../gate/item-context.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { ApprovalFacts } from "./approval-facts.ts";

/**
 * Whether the run that holds the gate is one whose word counts. A run of a fork's code may report, and never lets a release through. And
 * a run takes its workflow from where it was started, and evidence from that workflow's jobs and files: on a branch of their own people
 * could write what they like. Whatever the release's own commit and branch hold is looked at by all the rest.
 */
export function runReasons(
  loaded: LoadedPolicy,
  { run, defaultBranch }: Pick<ApprovalFacts, "run" | "defaultBranch">,
  { branch, candidate }: Pick<ItemContext, "branch" | "candidate">,
): readonly Reason[] {
  if (run?.known !== true) return [];
  const { isCrossRepository, event, headBranch, headSha } = run.value;
  if (isCrossRepository) {
    return [
      reasonOf(loaded, ["approvals"], {
        code: "approvals.fork",
        status: "unknown",
        required: "a run of the repository's own code",
        observed: "the run is of a fork's code, with a token that sees little",
        next: "run the gate in the repository itself",
      }),
    ];
  }
  const isOfRelease =
    headSha === candidate || headBranch === defaultBranch || (branch !== null && headBranch === branch);
  // A pull request's run has its own branch in any case.
  if (isOfRelease || event.startsWith("pull_request")) return [];
  return [
    reasonOf(loaded, ["approvals"], {
      code: "approvals.run-elsewhere",
      status: "unknown",
      required: "a run of the release's own workflow",
      observed: `it was started from \`${headBranch ?? "no branch"}\`, whose workflow may hand on any evidence`,
      next: `start it from \`${defaultBranch}\``,
    }),
  ];
}
