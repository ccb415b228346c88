import type { CiFacts, WorkflowRun } from "@signalbox/policy/checklist/ci/ci-facts";
import { asksForJobs } from "@signalbox/policy/checklist/ci/weigh-check-runs";
import { runsAskedFor } from "@signalbox/policy/checklist/ci/weigh-jobs";
import type { Listed, Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Check } from "@signalbox/policy/schema/checks";
import type { Answer } from "@signalbox/systems/answer";
import { type CandidateChecks, openCandidateChecks } from "@signalbox/systems/github/candidate-checks";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom, observationOf } from "../observation-of.ts";

export type CiSources = Pick<GateSources, "git" | "gitHub" | "repository" | "about" | "signal">;

/**
 * What was reported about the candidate, as far as any check of the policy asks for it: mostly three or four requests, so that it
 * can be asked again and again. `ownRun` is null where the gate does not run in a workflow.
 */
export async function gatherCi(
  loaded: LoadedPolicy,
  sources: CiSources,
  ownRun: CiFacts["ownRun"],
): Promise<Observed<CiFacts>> {
  const { candidate } = sources.about;
  const checks = checksOf(loaded);
  const everything = loaded.policy.checklist.ci.checks.length === 0;
  const runsCount = everything || checks.some(({ status }) => status === undefined);
  const statusesCount = everything || checks.some(({ status }) => status !== undefined);
  const ask = openCandidateChecks(sources.gitHub, sources.repository);
  const [runs, checkRuns, statuses, changedWorkflows] = await Promise.all([
    runsCount ? ask.runsOn(candidate, sources.signal) : NOT_ASKED,
    runsCount ? ask.checkRunsOn(candidate, sources.signal) : NOT_ASKED,
    statusesCount ? ask.statusesOn(candidate, sources.signal) : NOT_ASKED,
    observationFrom(() => workflowsChanged(sources)),
  ]);
  const bare = runs.known ? runs.value.map((run): WorkflowRun => ({ ...run, jobs: NOT_ASKED })) : [];
  const facts: CiFacts = {
    repository: `${sources.repository.owner}/${sources.repository.name}`,
    candidate,
    ownRun,
    workflowRuns: listOf(runs.known ? { known: true, value: bare } : runs),
    checkRuns: listOf(checkRuns),
    statuses: listOf(statuses),
    changedWorkflows,
  };
  const deciding = new Set(
    checks
      .filter((check) => check.status === undefined && asksForJobs(check, facts))
      .flatMap((check) => runsAskedFor(check, bare, facts))
      .map(({ databaseId }) => databaseId),
  );
  return { known: true, value: await withJobs(facts, deciding, ask, sources.signal) };
}

/** The checks that the policy names, of whichever item. */
function checksOf({ policy }: LoadedPolicy): readonly Check[] {
  const { ci, migrations } = policy.checklist;
  return [...ci.checks, ...(migrations?.check === undefined ? [] : [migrations.check])];
}

const NOT_ASKED: Unobserved = {
  known: false,
  code: "ci.not-asked",
  says: "no check of the policy asked for it",
  next: "run the gate again, so that it looks for what the policy asks for now",
};

/** The newest of a pattern over all workflows are asked about; a commit with more has its checks named by their workflow. */
const MOST_RUNS = 50;
const AT_ONCE = 5;

async function withJobs(
  facts: CiFacts,
  deciding: ReadonlySet<number>,
  ask: CandidateChecks,
  signal: AbortSignal,
): Promise<CiFacts> {
  if (!facts.workflowRuns.known) return facts;
  const { totalCount, nodes } = facts.workflowRuns.value;
  const asked = nodes.filter(({ databaseId }) => deciding.has(databaseId)).slice(0, MOST_RUNS);
  const jobs = new Map<number, WorkflowRun["jobs"]>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const batch = asked.slice(at, at + AT_ONCE);
    const answers = await Promise.all(batch.map(({ databaseId }) => ask.jobsOf(databaseId, signal)));
    for (const [index, answer] of answers.entries()) {
      const run = batch[index];
      if (run !== undefined) jobs.set(run.databaseId, listOf(answer));
    }
  }
  const withThem = nodes.map((run): WorkflowRun => ({ ...run, jobs: jobs.get(run.databaseId) ?? NOT_ASKED }));
  return { ...facts, workflowRuns: { known: true, value: { totalCount, nodes: withThem } } };
}

/** A list that GitHub told to its end. One that it told twice stands for another that it left out: pages move while they are read. */
function listOf<T extends { readonly databaseId: number }>(answer: Answer<readonly T[]>): Observed<Listed<T>> {
  const observed = observationOf(answer);
  if (!observed.known) return observed;
  const nodes = [...new Map(observed.value.map((node) => [node.databaseId, node])).values()];
  return { known: true, value: { totalCount: observed.value.length, nodes } };
}

/** The workflow files in which the candidate differs from the last release. */
async function workflowsChanged({ git, about }: CiSources): Promise<string[]> {
  if (about.base === null) return [];
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--end-of-options"];
  const { stdout } = await git.run([...args, about.base, about.candidate, "--", ".github/workflows"]);
  return stdout.split("\0").filter((path) => path !== "");
}
