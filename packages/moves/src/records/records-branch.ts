import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file of the records' branch. */
export type RecordFile = { readonly path: string; readonly text: string };

/** Where the records are: a branch of a remote that holds nothing else, and whose history tells who wrote what. */
export type RecordsBranch = { readonly git: Git; readonly remote: string; readonly branch: string };

/** More files than this in one folder are not read. */
const MOST_FILES = 1000;
const LARGEST_BYTES = 256 * 1024;
/** So often a write is tried again where somebody else wrote meanwhile. */
const TRIES = 5;

/** All files of a folder, as they stand on the remote now; none where the branch does not exist yet. Throws where nobody could say. */
export async function readRecords(records: RecordsBranch, folder: string): Promise<readonly RecordFile[]> {
  const tip = await fetchTip(records);
  return tip === null ? [] : filesOf(records.git, tip, folder);
}

/**
 * Writes a file (null removes it) as one commit on top of what stands there, by compare-and-swap: where somebody else wrote
 * meanwhile, it is done again on theirs. Where the file says so already, nothing is written. Throws where it did not come about.
 */
export async function writeRecord(
  records: RecordsBranch,
  file: { readonly path: string; readonly text: string | null },
  message: string,
): Promise<"written" | "as-wanted"> {
  let failure: unknown = null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const tip = await fetchTip(records);
    const standing = tip === null ? null : await textAt(records.git, tip, file.path);
    if (standing === file.text) return "as-wanted";
    const commit = await commitOf(records.git, tip, file, message);
    try {
      const lease = `--force-with-lease=refs/heads/${records.branch}:${tip ?? ""}`;
      const ref = `${commit}:refs/heads/${records.branch}`;
      await records.git.run(["push", "--no-verify", "--quiet", lease, "--end-of-options", records.remote, ref]);
      return "written";
    } catch (error) {
      failure = error;
    }
  }
  throw new SignalboxError("records.not-written", `\`${file.path}\` could not be written to \`${records.branch}\``, {
    next: "give the job `contents: write`, and let it push to that branch; then run again",
    cause: failure,
  });
}

/** The branch's tip on the remote, fetched; null where there is no such branch. */
async function fetchTip({ git, remote, branch }: RecordsBranch): Promise<string | null> {
  const ref = `refs/heads/${branch}`;
  const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ref]);
  const line = stdout.split("\n").find((one) => one.endsWith(`\t${ref}`));
  if (line === undefined) return null;
  const [tip = ""] = line.split("\t");
  if ((await git.run(["cat-file", "-e", `${tip}^{commit}`], { allow: [1, 128] })).code !== 0)
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, ref]);
  return tip;
}

async function filesOf(git: Git, tip: string, folder: string): Promise<readonly RecordFile[]> {
  const { stdout } = await git.run(["ls-tree", "-z", "--full-tree", tip, `${folder}/`]);
  const entries = stdout.split("\0").filter((line) => line !== "");
  if (entries.length > MOST_FILES) {
    throw new SignalboxError("records.too-many", `\`${folder}\` holds more than ${MOST_FILES} records`, {
      next: "take out those that are settled",
    });
  }
  return Promise.all(
    entries.map(async (entry) => {
      const [head = "", path = ""] = entry.split("\t");
      const [mode = "", , blob = ""] = head.split(" ");
      if (!mode.startsWith("100")) throw unreadable(path);
      return { path, text: await blobText(git, blob, path) };
    }),
  );
}

async function textAt(git: Git, tip: string, path: string): Promise<string | null> {
  const { stdout } = await git.run(["ls-tree", "-z", "--full-tree", tip, path]);
  const blob = /^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(stdout)?.[1];
  return blob === undefined ? null : blobText(git, blob, path);
}

async function blobText(git: Git, blob: string, path: string): Promise<string> {
  const size = Number((await git.run(["cat-file", "-s", blob])).stdout);
  if (!(size <= LARGEST_BYTES)) throw unreadable(path);
  return (await git.run(["cat-file", "blob", blob])).stdout;
}

function unreadable(path: string): SignalboxError {
  return new SignalboxError("records.unreadable", `the record \`${path}\` cannot be read`, {
    next: "mend it on the records' branch",
  });
}

async function commitOf(
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
