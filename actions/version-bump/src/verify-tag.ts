import type { Result, Run } from "@signalbox/action/door";
import { makeStep } from "@signalbox/action/make-step";
import { openRepositoryOf } from "@signalbox/action/open-repository";
import { pusherOf } from "@signalbox/action/pusher";
import { verificationMove } from "@signalbox/moves/version-bump/verification-move";
import { SignalboxError } from "@signalbox/policy/error";
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

function tagOfRef(ref: string | null): string | null {
  const tags = "refs/tags/";
  return ref?.startsWith(tags) === true ? ref.slice(tags.length) : null;
}
