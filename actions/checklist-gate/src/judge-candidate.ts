import type { Result, Run } from "@signalbox/action/door";
import { makeStep } from "@signalbox/action/make-step";
import { openRepositoryOf } from "@signalbox/action/open-repository";
import { ownRunOf } from "@signalbox/action/own-run";
import { sleepInRun } from "@signalbox/action/sleep-in-run";
import { say } from "@signalbox/action/printable";
import { branchOfRef, tagOfRef } from "@signalbox/action/run-ref";
import { taggerOf } from "@signalbox/action/tagger";
import { awaitGate } from "@signalbox/moves/checklist-gate/await-gate";
import { prepareGate } from "@signalbox/moves/checklist-gate/prepare-gate";
import { REMOTE } from "@signalbox/moves/version-bump/sources-of-checkout";
import { tellGate } from "./tell-gate.ts";

export type GateInputs = {
  readonly environment: string;
  readonly candidate: string | null;
  readonly branch: string | null;
  readonly tag: string | null;
  readonly components: readonly string[];
  readonly "manifest-pull-request": number | null;
  readonly evidence: Readonly<Record<string, string>>;
  readonly wait: number | null;
  readonly comment: boolean;
  readonly token: string;
  readonly record: string | null;
};

/** Judges whether one commit may go to one environment, and tells it. */
export async function judgeCandidate(inputs: GateInputs, run: Run): Promise<Result> {
  const { environment, candidate, components, evidence, record } = inputs;
  const { github, signal } = run;
  const { git, gitHub, governing, defaultBranch, url } = await openRepositoryOf(run, inputs.token);
  const pushed = tagOfRef(github.ref);
  const request = {
    environment,
    candidate,
    branch: inputs.branch ?? (pushed === null ? branchOfRef(github.ref) : defaultBranch),
    tag: inputs.tag ?? pushed,
    components,
    manifest: inputs["manifest-pull-request"],
    evidence,
  };
  const prepare = async () =>
    prepareGate(governing.loaded, request, {
      git,
      gitHub,
      repository: github.repository,
      repositoryUrl: url,
      defaultBranch,
      policyCommit: governing.origin.commit,
      workspace: github.workspace,
      variables: process.env,
      ownRun: ownRunOf(github),
      tagger: await taggerOf(git, github, { remote: REMOTE, tag: request.tag }),
      signal,
    });
  const move = awaitGate(prepare, {
    seconds: inputs.wait ?? 0,
    now: () => performance.now() / 1000,
    sleep: sleepInRun(run),
    say: (line) => say(`waiting for ${line}`),
  });
  const tell = tellGate({ gitHub, governing, url, run, comment: inputs.comment });
  return makeStep(move, { name: "checklist-gate", mode: "apply", governing, record, tell }, run);
}
