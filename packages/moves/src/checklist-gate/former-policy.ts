import type { Tag } from "@signalbox/history/tags";
import { SignalboxError } from "@signalbox/policy/error";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";
import { holdsObject } from "@signalbox/systems/git/holds-object";
import { gitHubParents } from "../extend/github-parents.ts";
import { type Governing, governingPolicy, POLICY_FILE } from "../governing-policy.ts";
import { UnreadablePolicy } from "../unreadable-policy.ts";
import { type Base, holds, lastReleased } from "./gather-base.ts";
import type { GateSources } from "./gate-sources.ts";
import { observationFrom } from "./observation-of.ts";

type Sources = Pick<GateSources, "git" | "gitHub" | "repository" | "signal">;

/** The policy of the last release, and where the range begins that it judges. */
export type Former = { readonly governing: Governing; readonly base: Base };

/** Which release was the last one. */
export type FormerAsked = {
  readonly candidate: string;
  /** Where the policy in force was read; null where nobody could say. */
  readonly policyCommit: string | null;
  readonly tags: readonly Tag[];
  /** Empty for all. */
  readonly components: readonly string[];
  /** What the gate let through before, by the records on a branch of this name. */
  readonly letThroughBy: (branch: string) => Promise<readonly string[]>;
};

/**
 * The policy as the last release had it, where this one changes it; null where it does not, or there was none. A policy that
 * somebody tries by a file's name changes nothing.
 */
export function formerPolicy(
  loaded: LoadedPolicy,
  sources: Sources,
  asked: FormerAsked,
): Promise<Observed<Former | null>> {
  return observationFrom(async () => {
    if (loaded.file !== POLICY_FILE) return null;
    const base = await lastReleaseByAny(loaded, sources, asked);
    const governing = base === null ? null : await policyAt(sources, base.oid);
    if (base === null || governing === null || governing.loaded.digest === loaded.digest) return null;
    return { governing, base };
  });
}

/**
 * The last release by the policy in force, or by any that was in force since then: one that calls its components or tags otherwise,
 * or keeps its records elsewhere, would pass over those that it replaced.
 */
async function lastReleaseByAny(loaded: LoadedPolicy, sources: Sources, asked: FormerAsked): Promise<Base | null> {
  const { git } = sources;
  let last = await lastReleaseBy(loaded.policy, git, asked);
  for (const changed of await changesOfPolicy(git, asked)) {
    if (last !== null && (await holds(git, last.oid, changed))) break;
    // One that nobody could read let nothing through.
    const then = await policyAt(sources, changed).catch(nullIfUnreadable);
    const released = then === null ? null : await lastReleaseBy(then.loaded.policy, git, asked);
    if (released !== null && (last === null || (await holds(git, released.oid, last.oid)))) last = released;
  }
  return last;
}

async function lastReleaseBy(
  policy: Policy,
  git: Git,
  { candidate, tags, components, letThroughBy }: FormerAsked,
): Promise<Base | null> {
  const chosen = components.filter((name) => Object.hasOwn(policy.components, name));
  const letThrough = await letThroughBy(policy.records.branch);
  return lastReleased(git, policy, candidate, { tags, components: chosen, letThrough });
}

const MOST_CHANGES = 100;

/** The commits that changed the policy, the newest first. */
async function changesOfPolicy(git: Git, { policyCommit, candidate }: FormerAsked): Promise<readonly string[]> {
  const isHere = policyCommit !== null && (await holdsObject(git, `${policyCommit}^{commit}`));
  const from = isHere ? policyCommit : candidate;
  const args = ["log", "--first-parent", "--format=%H", `--max-count=${MOST_CHANGES + 1}`, "--end-of-options", from];
  const { stdout } = await git.run([...args, "--", POLICY_FILE]);
  const commits = stdout.split("\n").filter((line) => line !== "");
  if (commits.length <= MOST_CHANGES) return commits;
  throw new SignalboxError("gate.policy-changes", `the policy was changed more than ${MOST_CHANGES} times`, {
    next: "release more often",
  });
}

/** The policy as a commit has it; null where it has none. */
async function policyAt({ git, gitHub, repository, signal }: Sources, commit: string): Promise<Governing | null> {
  const blob = await git.run(["cat-file", "blob", `${commit}:${POLICY_FILE}`], { allow: [128] });
  if (blob.code !== 0) return null;
  const parents = gitHubParents(gitHub, { repository, commit }, signal);
  return governingPolicy(POLICY_FILE, blob.stdout, { kind: "default-branch", commit }, parents);
}

function nullIfUnreadable(error: unknown): null {
  if (error instanceof UnreadablePolicy) return null;
  throw error;
}

/** The files of a policy of then, under names that say of when they are. */
export function filesOf({
  loaded,
  text,
  parents,
  origin,
}: Governing): { readonly file: string; readonly text: string }[] {
  const file = `${loaded.file}@${origin.commit?.slice(0, 7) ?? ""}`;
  return [{ file, text }, ...parents.map((parent) => ({ file: parent.file, text: parent.text }))];
}
