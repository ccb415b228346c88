import type { Git } from "@signalbox/systems/git/git";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A commit with one file changed (null removes it), on top of another, or the first of all; touches neither the index nor the working tree. */
export async function commitOnTop(
  git: Git,
  tip: string | null,
  { path, text }: { readonly path: string; readonly text: string | null },
  message: string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-index-"));
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    await git.run(["read-tree", ...(tip === null ? ["--empty"] : [tip])], { env });
    if (text === null) {
      await git.run(["update-index", "--force-remove", "--", path], { env });
    } else {
      const blob = await git.run(["hash-object", "-w", "--stdin"], { input: Buffer.from(text) });
      await git.run(["update-index", "--add", "--cacheinfo", `100644,${blob.stdout.trim()},${path}`], { env });
    }
    const tree = (await git.run(["write-tree"], { env })).stdout.trim();
    const parents = tip === null ? [] : ["-p", tip];
    const commit = await git.run(["commit-tree", ...parents, tree], {
      env: { ...env, ...MAKER },
      input: Buffer.from(message),
    });
    return commit.stdout.trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Names on a commit prove nothing: who pushed it, the host knows.
const MAKER = {
  GIT_AUTHOR_NAME: "signalbox",
  GIT_AUTHOR_EMAIL: "signalbox@users.noreply.github.com",
  GIT_COMMITTER_NAME: "signalbox",
  GIT_COMMITTER_EMAIL: "signalbox@users.noreply.github.com",
} as const;
