import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFullHash, movingBranch, noSuchRef } from "./pinned-ref.ts";
import type { ParentReader } from "./read-parents.ts";
import { besideOrigin } from "./beside-origin.ts";

/**
 * Reads parents by git alone, as a terminal can: those of the repository itself at `commit`, or from the working tree
 * where that is null; others from the server of `origin`. Whether a tag could be moved is not asked: what is decided in a
 * terminal lets nothing through.
 */
export function gitParents(git: Git, commit: string | null): ParentReader {
  return {
    async own(path) {
      return commit === null ? inWorkingTree(git, path) : blobAt(git, commit, path);
    },

    async commitOf(repository, ref) {
      if (isFullHash(ref)) return ref;
      const [tag, peeled, branch] = [`refs/tags/${ref}`, `refs/tags/${ref}^{}`, `refs/heads/${ref}`];
      const url = await besideOrigin(git, repository);
      const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", url, tag, peeled, branch]);
      const refs = new Map(stdout.split("\n").map((line) => [line.slice(line.indexOf("\t") + 1), line.split("\t")[0]]));
      const found = refs.get(peeled) ?? refs.get(tag);
      if (found !== undefined) return found;
      const moving = refs.get(branch);
      throw moving === undefined ? noSuchRef(repository, ref) : movingBranch(repository, ref, moving);
    },

    async fileAt(repository, hash, path) {
      return inBorrowed(await besideOrigin(git, repository), hash, (borrowed) => blobAt(borrowed, hash, path));
    },
  };
}

async function blobAt(git: Git, commit: string, path: string): Promise<string | null> {
  const blob = await git.run(["cat-file", "blob", `${commit}:${path}`], { allow: [128] });
  return blob.code === 0 ? blob.stdout : null;
}

async function inWorkingTree(git: Git, path: string): Promise<string | null> {
  const top = (await git.run(["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
  return readFile(join(top, path), "utf8").catch(() => null);
}

/** Fetched into the clone itself, one commit of another history would make it a shallow one. */
async function inBorrowed<T>(url: string, commit: string, use: (git: Git) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "signalbox-policy-"));
  try {
    const git = openGit(directory);
    await git.run(["init", "--quiet", "--bare", ...(commit.length === 64 ? ["--object-format=sha256"] : [])]);
    await git
      .run(["fetch", "--quiet", "--depth=1", "--no-tags", "--end-of-options", url, commit])
      .catch((cause: unknown) => {
        throw new SignalboxError("policy.parent-not-fetched", `${commit.slice(0, 12)} could not be fetched`, {
          next: "see whether that repository has this commit, and whether git may read it from here",
          cause,
        });
      });
    return await use(git);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
