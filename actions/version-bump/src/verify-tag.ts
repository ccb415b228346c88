import type { Result, Run } from "@signalbox/action/door";
import { makeStep } from "@signalbox/action/make-step";
import { openRepositoryOf } from "@signalbox/action/open-repository";
import { verificationMove } from "@signalbox/moves/version-bump/verification-move";
import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { VerificationFacts } from "@signalbox/policy/versioning/verification-facts";
import type { GitHub } from "@signalbox/systems/github/client";
import { holdsRole } from "@signalbox/systems/github/role-holder";
import type { VersionBumpInputs } from "./bump-versions.ts";
import { tellVerification } from "./tell-verification.ts";

/** Judges a tag that a person pushed: by the policy, on its commit, and by who pushed it. */
export async function verifyTag(inputs: VersionBumpInputs, run: Run): Promise<Result> {
  const pushedTag = tagOfRef(run.github.ref);
  const tag = inputs.tag ?? pushedTag;
  if (tag === null) {
    throw new SignalboxError("verify.which-tag", "there is no tag to verify: a branch started this run", {
      next: "start it by the push of a tag (`on: push: tags:`), or name the tag as the input `tag`",
    });
  }
  const { git, gitHub, governing, defaultBranch } = await openRepositoryOf(run, inputs.token);
  const isPush = tag === pushedTag && run.github.eventName === "push";
  const pusher = () =>
    isPush
      ? pusherOf(governing.loaded, gitHub, run)
      : Promise.resolve({
          login: null,
          isReleaseManager: null,
          says: "this run was not started by the push of the tag, which tells who it was",
        });
  const move = verificationMove({ git, tag, defaultBranch, pusher });
  const step = { name: "tag-verification", mode: "plan", governing, record: inputs.record } as const;
  return makeStep(move, { ...step, tell: (made) => Promise.resolve(tellVerification(governing.loaded, made)) }, run);
}

/** Whoever pushed the tag started the run; a re-run keeps that name. */
async function pusherOf(
  { policy }: LoadedPolicy,
  gitHub: GitHub,
  { github, signal }: Run,
): Promise<VerificationFacts["pusher"]> {
  const login = github.actor;
  const role = policy.approvals.roles["release-manager"];
  if (role === undefined) return { login, isReleaseManager: false, says: "the policy names no release manager" };
  const held = await holdsRole(gitHub, github.repository, login, role, signal);
  return held.known
    ? { login, isReleaseManager: held.value.holds, says: held.value.says }
    : { login, isReleaseManager: null, says: held.says };
}

function tagOfRef(ref: string | null): string | null {
  const tags = "refs/tags/";
  return ref?.startsWith(tags) === true ? ref.slice(tags.length) : null;
}
