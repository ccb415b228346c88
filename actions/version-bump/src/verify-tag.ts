import type { Result, Run } from "@signalbox/action/door";
import { makeStep } from "@signalbox/action/make-step";
import { openRepositoryOf } from "@signalbox/action/open-repository";
import { pusherOf } from "@signalbox/action/pusher";
import { tagOfRef } from "@signalbox/action/run-ref";
import { verificationMove } from "@signalbox/moves/version-bump/verification-move";
import { SignalboxError } from "@signalbox/policy/error";
import type { VersionBumpInputs } from "./bump-versions.ts";
import { tellVerification } from "./tell-verification.ts";

/** Judges a tag that a person pushed: by the policy, on its commit, and by who pushed it. */
export async function verifyTag(inputs: VersionBumpInputs, run: Run): Promise<Result> {
  const tag = inputs.tag ?? tagOfRef(run.github.ref);
  if (tag === null) {
    throw new SignalboxError("verify.which-tag", "there is no tag to verify: a branch started this run", {
      next: "start it by the push of a tag (`on: push: tags:`), or name the tag as the input `tag`",
    });
  }
  const { git, gitHub, governing, defaultBranch } = await openRepositoryOf(run, inputs.token);
  const move = verificationMove({
    git,
    tag,
    defaultBranch,
    pusher: (pushed) => pusherOf(governing.loaded, gitHub, run, pushed),
  });
  const step = { name: "tag-verification", mode: "plan", governing, record: inputs.record } as const;
  return makeStep(move, { ...step, tell: (made) => Promise.resolve(tellVerification(governing.loaded, made)) }, run);
}
