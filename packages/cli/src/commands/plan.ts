import { committedAt, resolveCommit } from "@signalbox/history/revisions";
import { makeMove, type Made, type Outcome } from "@signalbox/moves/frame";
import type { Governing } from "@signalbox/moves/governing-policy";
import { recordOf } from "@signalbox/moves/record";
import { chosenComponents } from "@signalbox/moves/version-bump/chosen-components";
import { branchOfClone } from "@signalbox/moves/version-bump/branch-facts";
import { versionBumpMove } from "@signalbox/moves/version-bump/version-bump-move";
import { SignalboxError } from "@signalbox/policy/error";
import type { VersionDecision } from "@signalbox/policy/versioning/decide-versions";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import { writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { basename, dirname, resolve } from "node:path";
import type { Clone } from "../clone.ts";
import { exitCodeOf } from "../exit-code.ts";
import { policyAsked } from "../policy-asked.ts";
import { planAsJson } from "../show/plan-json.ts";
import { planAsText } from "../show/plan-text.ts";
import type { Terminal } from "../terminal.ts";

export type PlanOptions = {
  readonly at?: string;
  readonly branch?: string;
  readonly component?: readonly string[];
  readonly policy?: string;
  readonly record?: string;
  readonly json?: boolean;
};

/** `signalbox plan`: the next version of each component, and why. Writes nothing but the record that was asked for. */
export async function plan(
  { git, head, complete, tags }: Clone,
  options: PlanOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.policy !== undefined && options.record !== undefined) {
    throw new SignalboxError("plan.trial-recorded", "a plan with `--policy` is a trial, and a trial is not recorded", {
      next: "leave out `--record`, or plan with the policy in force",
    });
  }
  const [governing, candidate] = await Promise.all([
    policyAsked(git, options),
    complete.then(() => (options.at === undefined ? head : resolveCommit(git, options.at))),
  ]);
  const only = chosenComponents(governing.loaded, options.component ?? []);
  const branch = branchOfClone(git, candidate, options.branch ?? null, options.at === undefined);
  const asIfNewest = options.at !== undefined;
  // What was released then was released in the month of its commit.
  const now = asIfNewest ? await committedAt(git, candidate) : new Date();
  const move = versionBumpMove({ git, candidate, now, tags, branch, remote: null, asIfNewest, only }, null);
  const made = await makeMove(
    move,
    governing.loaded,
    { mode: "plan" },
    {
      async report(result) {
        terminal.out(
          options.json === true ? planAsJson(result.decision, governing) : planAsText(result.decision, governing),
        );
      },
      async record(result) {
        if (options.record !== undefined) await keep(options.record, result, governing);
      },
    },
  );
  return exitCodeOf(made.decision.verdict);
}

async function keep(
  file: string,
  made: Made<VersionFacts, VersionDecision, Outcome>,
  governing: Governing,
): Promise<void> {
  const record = recordOf(made, { move: "version-bump", mode: "plan", at: new Date(), governing });
  await writeFileAtomically(dirname(resolve(file)), basename(file), `${JSON.stringify(record, null, 2)}\n`);
}
