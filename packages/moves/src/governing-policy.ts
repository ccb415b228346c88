import { commitAt } from "@signalbox/history/revisions";
import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readExtendedPolicy } from "@signalbox/policy/extend/read-extended-policy";
import type { Git } from "@signalbox/systems/git/git";
import { readFile } from "node:fs/promises";
import { gitParents } from "./extend/git-parents.ts";
import { type ParentReader, type PolicyParent, readParents } from "./extend/read-parents.ts";
import { UnreadablePolicy } from "./unreadable-policy.ts";

export const POLICY_FILE = ".github/release-policy.yml";

/** Where a policy was read. `trial`: a file that somebody named, which never governs. */
export type PolicyOrigin = { readonly kind: "default-branch" | "head" | "trial"; readonly commit: string | null };

/** The policy in force, where it was read, and what it extends, the nearest first. */
export type Governing = {
  readonly loaded: LoadedPolicy;
  readonly text: string;
  readonly origin: PolicyOrigin;
  readonly parents: readonly PolicyParent[];
};

/**
 * Reads a policy's text, wherever it came from, with all that it extends. Throws `UnreadablePolicy` with everything that
 * is wrong, and where a parent cannot be had.
 */
export async function governingPolicy(
  file: string,
  text: string,
  origin: PolicyOrigin,
  reader: ParentReader,
): Promise<Governing> {
  const parents = await readParents({ file, text, commit: origin.commit }, reader);
  const above = parents.map((parent) => ({ file: parent.file, bytes: parent.text }));
  const loaded = readExtendedPolicy([{ file, bytes: text }, ...above]);
  if (!loaded.ok) throw new UnreadablePolicy(file, loaded.findings);
  return { loaded: loaded.value, text, origin, parents };
}

/** A file that somebody names, to try a policy: its result is shown and never recorded. What it extends in its own repository is the working tree's. */
export async function policyFromFile(file: string, git: Git): Promise<Governing> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new SignalboxError("policy.missing", `the policy \`${file}\` cannot be read`, {
      next: "name a file that exists",
      cause,
    });
  }
  return governingPolicy(file, text, { kind: "trial", commit: null }, gitParents(git, null));
}

/**
 * The policy of a clone: on the default branch of `origin` as last fetched. A repository without any remote has
 * no protected copy to read: its own newest commit speaks.
 */
export async function policyOfClone(git: Git): Promise<Governing> {
  const protectedCommit = await commitAt(git, "refs/remotes/origin/HEAD");
  const commit = protectedCommit ?? (await newestWithoutRemote(git));
  const blob =
    commit === null ? null : await git.run(["cat-file", "blob", `${commit}:${POLICY_FILE}`], { allow: [128] });
  if (blob === null || blob.code !== 0)
    throw missing(protectedCommit === null ? "the newest commit" : "the default branch of `origin`");
  const kind = protectedCommit === null ? "head" : "default-branch";
  return governingPolicy(POLICY_FILE, blob.stdout, { kind, commit }, gitParents(git, commit));
}

async function newestWithoutRemote(git: Git): Promise<string | null> {
  const [remotes, commit] = await Promise.all([git.run(["remote"]), commitAt(git, "HEAD")]);
  if (remotes.stdout.trim() === "") return commit;
  throw new SignalboxError(
    "policy.no-default-branch",
    "this clone does not know the default branch of `origin`, where the policy is read",
    {
      next: "run `git remote set-head origin --auto`, or try a policy with `--policy FILE`",
    },
  );
}

function missing(where: string): SignalboxError {
  return new SignalboxError(
    "policy.missing",
    `there is no \`${POLICY_FILE}\` on ${where}; without a policy nothing passes`,
    {
      next: `commit one there (three lines are enough: \`version: 1\`, \`components:\`, \`  my-service: {}\`), or try one with \`--policy FILE\``,
    },
  );
}
