import { FieldReader } from "@signalbox/history/field-reader";
import { streamCommits } from "@signalbox/history/log";
import type { RunbookFacts } from "@signalbox/policy/checklist/runbook/runbook-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { matchesGlob } from "@signalbox/policy/schema/match-glob";
import type { Git } from "@signalbox/systems/git/git";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom } from "../observation-of.ts";

/** Of paths and of commits. What is more is counted, and then nobody says that nothing needs the runbook. */
const MOST = 20_000;

type Changed = RunbookFacts["changed"]["nodes"][number];
type RunbookCommit = RunbookFacts["commits"]["nodes"][number];

/** Reads from git what the release changes, and what its commits say of the runbook. */
export function gatherRunbook(
  loaded: LoadedPolicy,
  { git, about }: Pick<GateSources, "git" | "about">,
): Promise<Observed<RunbookFacts>> {
  return observationFrom(async () => {
    const { candidate, base } = about;
    const pattern = loaded.policy.checklist.runbook?.changed ?? "";
    if (base === null) return { changed: listed(await runbooksAt(git, candidate, pattern)), commits: listed([]) };
    const [changed, commits] = await Promise.all([
      changedPaths(git, base, candidate),
      changingCommits(git, base, candidate),
    ]);
    // The runbook comes first: a list that was cut still holds it.
    return { changed: listed(changed.toSorted(fittingFirst(pattern))), commits: listed(commits) };
  });
}

function listed<T>(all: readonly T[]): { readonly totalCount: number; nodes: T[] } {
  return { totalCount: all.length, nodes: all.slice(0, MOST) };
}

function fittingFirst(pattern: string): (one: Changed, other: Changed) => number {
  const rank = ({ path }: Changed): number => (matchesGlob(pattern, path) ? 0 : 1);
  return (one, other) => rank(one) - rank(other);
}

async function runbooksAt(git: Git, commit: string, pattern: string): Promise<readonly Changed[]> {
  const found: Changed[] = [];
  const fields = new FieldReader((path) => {
    if (matchesGlob(pattern, path)) found.push({ path, present: true });
  });
  await git.stream(["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit], (chunk) => fields.chunk(chunk));
  return found;
}

async function changedPaths(git: Git, from: string, to: string): Promise<readonly Changed[]> {
  const changed: Changed[] = [];
  let status: string | null = null;
  const fields = new FieldReader((field) => {
    if (status === null) status = field;
    else {
      changed.push({ path: field, present: status !== "D" });
      status = null;
    }
  });
  const args = ["diff-tree", "-r", "-z", "--name-status", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
  await git.stream([...args, "--end-of-options", from, to, "--"], (chunk) => fields.chunk(chunk));
  return changed;
}

async function changingCommits(git: Git, from: string, to: string): Promise<readonly RunbookCommit[]> {
  const files = await filesOfCommits(git, from, to);
  const commits: RunbookCommit[] = [];
  // A footer is one wherever the header is conventional or not: no type takes part.
  await streamCommits(git, { to: [to], from: [from], files: false, types: new Set() }, ({ commit }) => {
    const own = files.get(commit.hash) ?? [];
    if (own.length === 0) return;
    const runbook = commit.footers.filter(({ token }) => token === "runbook").map(({ value }) => value);
    commits.push({ oid: commit.hash, headline: commit.subject.slice(0, 200).toWellFormed(), files: [...own], runbook });
  });
  return commits;
}

/** The paths that each commit changed, both names of what was moved; of a merge those in which it is like none of its parents. */
async function filesOfCommits(git: Git, from: string, to: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, string[]>();
  let paths: string[] = [];
  let awaiting: "path" | null = null;
  const fields = new FieldReader((field) => {
    // A path always follows its status, so that none can be taken for a commit.
    if (awaiting === "path") {
      paths.push(field);
      awaiting = null;
      return;
    }
    const hash = /^commit ([0-9a-f]{40,64})$/.exec(field)?.[1];
    if (hash !== undefined) files.set(hash, (paths = []));
    else if (field.trim() !== "") awaiting = "path";
  });
  const args = ["--format=%x00commit %H", "-z", "--name-status", "--no-renames", "--diff-merges=combined", "--root"];
  const also = ["--no-ext-diff", "--ignore-submodules=none", "--no-relative"];
  await git.stream(["log", ...args, ...also, "--end-of-options", to, `^${from}`, "--"], (chunk) => fields.chunk(chunk));
  return files;
}
