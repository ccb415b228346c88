import { BOT } from "@signalbox/action/bot";
import type { Result, Run } from "@signalbox/action/door";
import { makeStep } from "@signalbox/action/make-step";
import { mergeTarget } from "@signalbox/action/merge-target";
import { openRepositoryOf } from "@signalbox/action/open-repository";
import { branchOfRef } from "@signalbox/action/run-ref";
import type { Mode } from "@signalbox/moves/frame";
import { REMOTE, sourcesOfCheckout } from "@signalbox/moves/version-bump/sources-of-checkout";
import { versionBumpMove } from "@signalbox/moves/version-bump/version-bump-move";
import { tellVersions } from "./tell-versions.ts";

export type VersionBumpInputs = {
  readonly mode: Mode | "verify";
  readonly components: readonly string[];
  readonly candidate: string | null;
  /** The tag to verify; null for the one whose push started the run. */
  readonly tag: string | null;
  readonly token: string;
  readonly record: string | null;
};

/** Waits before another push where the first one got no clear answer, in milliseconds. */
const WAITS = [1_000, 4_000];

/** Plans or makes the releases of a checkout, or verifies a tag that a person pushed. */
export async function bumpVersions(inputs: VersionBumpInputs, run: Run): Promise<Result> {
  const { mode, record } = inputs;
  if (mode === "verify") {
    const { verifyTag } = await import("./verify-tag.ts");
    return verifyTag(inputs, run);
  }
  const { git, gitHub, governing, defaultBranch, url } = await openRepositoryOf(run, inputs.token);
  // What is to be merged is planned as if it were; it is released from its target alone.
  const target = mode === "plan" ? await mergeTarget(run.github) : null;
  const branch = target ?? branchOfRef(run.github.ref);
  const sources = await sourcesOfCheckout(governing.loaded, {
    git,
    candidate: inputs.candidate,
    branch,
    defaultBranch,
    asIfMerged: target !== null,
    only: inputs.components,
  });
  const maker = { ...BOT, time: Math.floor(Date.now() / 1000) };
  const { repository } = run.github;
  const publishing = { maker, remote: REMOTE, waits: WAITS, gitHub, repository, repositoryUrl: url };
  const move = versionBumpMove(sources, publishing);
  return makeStep(
    move,
    {
      name: "version-bump",
      mode,
      governing,
      record,
      tell: (made) => Promise.resolve(tellVersions(governing.loaded, made)),
    },
    run,
  );
}
