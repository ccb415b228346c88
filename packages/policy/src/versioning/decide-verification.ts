import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { type Decision, verdictOf } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { type ComponentPlan, decideVersions, type VersionDecision } from "./decide-versions.ts";
import type { VerificationFacts } from "./verification-facts.ts";

export type VerificationDecision = Decision<"accept" | "refuse"> & {
  readonly tag: string;
  /** What the policy would have made of the commit; null where the tag or its commit stands for nothing. */
  readonly plan: ComponentPlan | null;
};

/** Whether a tag that a person pushed is what the policy would have given, on a commit that may be released, by the release manager. */
export function decideVerification(loaded: LoadedPolicy, facts: VerificationFacts): VerificationDecision {
  const { tag, component } = facts;
  const attempts = facts.branches.map((branch) => decideVersions(loaded, branch));
  // Where several branches hold the commit, the one that would have given this tag speaks.
  const attempt = attempts.find((made) => gives(made, tag)) ?? attempts[0] ?? null;
  const plan = attempt?.components[0] ?? null;
  const reasons = [
    ...(component === null ? [noComponent(loaded, tag)] : tagReasonsOf(loaded, component, facts, attempt)),
    roleReason(loaded, facts.pusher),
  ];
  const verdict = verdictOf(reasons);
  return { verdict, move: verdict === "go" ? "accept" : "refuse", reasons, tag, plan };
}

function gives({ verdict, move, components }: VersionDecision, tag: string): boolean {
  return verdict === "go" && move === "release" && components.some((plan) => plan.tag === tag);
}

function noComponent(loaded: LoadedPolicy, tag: string): Reason {
  return reasonOf(loaded, ["components"], {
    code: "verify.no-component",
    status: "unmet",
    required: "a tag in the style of one of the policy's components",
    observed: `\`${tag}\` is in nobody's style`,
    evidence: [{ kind: "tag", id: tag, title: tag }],
    next: "delete the tag, and push one as `components` says, or have `version-bump` make it",
  });
}

function tagReasonsOf(
  loaded: LoadedPolicy,
  component: string,
  { tag, stated }: VerificationFacts,
  attempt: VersionDecision | null,
): readonly Reason[] {
  const path = ["components", component];
  const evidence = [{ kind: "tag", id: tag, title: tag }] as const;
  if (attempt === null) {
    return [
      reasonOf(loaded, ["branches"], {
        code: "verify.no-branch",
        status: "unmet",
        required: "a commit of a branch that may release",
        observed: "no such branch holds the tagged commit",
        evidence,
        next: "merge the commit first, then have it released from the branch",
      }),
    ];
  }
  const planned = attempt.components[0]?.tag ?? null;
  const common = { code: "verify.tag", required: "the tag that the policy gives this commit", evidence };
  const own =
    planned === tag
      ? reasonOf(loaded, path, { ...common, status: "met", observed: `the policy gives it \`${tag}\`` })
      : reasonOf(loaded, path, {
          ...common,
          status: "unmet",
          observed: planned === null ? "the policy releases nothing there" : `the policy gives it \`${planned}\``,
          next: `delete the tag \`${tag}\`${planned === null ? "" : `, and push \`${planned}\``}; nothing was released by it`,
        });
  return [own, ...attempt.reasons, ...statedReasons(loaded, stated, attempt)];
}

/** Where the policy has the version written into files, a tag on a commit that does not state it came before its time. */
function statedReasons(
  loaded: LoadedPolicy,
  stated: VerificationFacts["stated"],
  { move, components }: VersionDecision,
): readonly Reason[] {
  const version = components[0]?.version ?? null;
  const unwritten = stated !== null && version !== null && !stated.includes(version);
  if (move !== "propose" && !unwritten) return [];
  const how =
    move === "propose" ? "merge the release pull request, and tag its merge" : "have `version-bump` release it";
  return [
    reasonOf(loaded, ["versioning", "manifests"], {
      code: "verify.not-stated",
      status: "unmet",
      required: "a commit that states the version in its own files",
      observed: `it does not state ${version ?? "its version"} yet`,
      next: `delete the tag, and ${how}`,
    }),
  ];
}

function roleReason(loaded: LoadedPolicy, pusher: VerificationFacts["pusher"]): Reason {
  const path = ["approvals", "roles", "release-manager"];
  const common = { code: "verify.release-manager", required: "a tag that the release manager pushed" };
  const who = pusher.login === null ? "somebody unknown" : `\`${pusher.login}\``;
  if (loaded.policy.approvals.roles["release-manager"] === undefined) {
    return reasonOf(loaded, path, {
      ...common,
      status: "unmet",
      observed: `${who} pushed it, and the policy names no release manager`,
      next: "say in the policy who it is, such as `approvals: { roles: { release-manager: { team: acme/release-managers } } }`",
    });
  }
  switch (pusher.isReleaseManager) {
    case true:
      return reasonOf(loaded, path, { ...common, status: "met", observed: `${who} pushed it: ${pusher.says}` });
    case false:
      return reasonOf(loaded, path, {
        ...common,
        status: "unmet",
        observed: `${who} pushed it: ${pusher.says}`,
        next: "delete the tag, and have somebody who holds the role push it",
      });
    case null:
      return reasonOf(loaded, path, {
        ...common,
        status: "unknown",
        observed: `${who} pushed it: ${pusher.says}`,
        next: "run it in a workflow that the push of the tag started, with a token that may read the role's team and permissions",
      });
  }
}
