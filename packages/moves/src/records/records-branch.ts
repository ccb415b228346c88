import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import { holdsObject } from "@signalbox/systems/git/holds-object";
import { filesBelow, MOST_FILES, readObjects, type TreeFile } from "../migrations/migration-files.ts";
import { commitOnTop } from "./commit-on-top.ts";

/** A file of the records' branch. */
export type RecordFile = { readonly path: string; readonly text: string };

/** Where the records are: a branch of a remote that holds nothing else, and whose history tells who wrote what. */
export type RecordsBranch = { readonly git: Git; readonly remote: string; readonly branch: string };

/** What a file is to say: from what it says now to that; null where there is none. */
export type Change = (standing: string | null) => string | null;

/** So often a write is tried again where somebody else wrote meanwhile. */
const TRIES = 5;

/** All files of a folder, as they stand on the remote now; none where the branch does not exist yet. Throws where nobody could say. */
export async function readRecords(records: RecordsBranch, folder: string): Promise<readonly RecordFile[]> {
  const tip = await fetchTip(records);
  return tip === null ? [] : textsBelow(records.git, tip, folder);
}

/** The paths of a folder's files, as they stand on the remote now. Throws where nobody could say. */
export async function recordPaths(records: RecordsBranch, folder: string): Promise<readonly string[]> {
  const tip = await fetchTip(records);
  return tip === null ? [] : (await filesBelow(records.git, tip, folder)).map(({ path }) => path);
}

/**
 * Changes a file as one commit on top of what stands there, by compare-and-swap: where somebody else wrote meanwhile, it is done
 * again on theirs. Where the file says so already, nothing is written. Throws where it did not come about.
 */
export async function writeRecord(
  records: RecordsBranch,
  path: string,
  change: Change,
  message: string,
): Promise<"written" | "as-wanted"> {
  const { git, remote, branch } = records;
  let failure: unknown = null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const tip = await fetchTip(records);
    const standing = tip === null ? null : await textAt(git, tip, path);
    const text = change(standing);
    if (text === standing) return "as-wanted";
    const commit = await commitOnTop(git, tip, { path, text }, message);
    try {
      const lease = `--force-with-lease=refs/heads/${branch}:${tip ?? ""}`;
      const ref = `${commit}:refs/heads/${branch}`;
      const { stdout } = await git.run(["push", "--no-verify", "--porcelain", lease, "--end-of-options", remote, ref]);
      // `=`: within one second, somebody else wrote the very same commit, and it is theirs.
      if (!stdout.split("\n").some((line) => line.startsWith("=\t"))) return "written";
    } catch (error) {
      failure = error;
    }
  }
  throw new SignalboxError("records.not-written", `\`${path}\` could not be written to \`${branch}\``, {
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
  // Several questions are asked at once in one clone: none of them writes a ref, where they would be in each other's way.
  const quietly = ["--quiet", "--no-tags", "--no-write-fetch-head", "--refmap="];
  if (!(await holdsObject(git, `${tip}^{commit}`)))
    await git.run(["fetch", ...quietly, "--end-of-options", remote, ref]);
  return tip;
}

async function textsBelow(git: Git, tip: string, folder: string): Promise<readonly RecordFile[]> {
  const files = await filesBelow(git, tip, folder);
  if (files.length > MOST_FILES) {
    throw new SignalboxError("records.too-many", `\`${folder}\` holds more than ${MOST_FILES} records`, {
      next: "take out those that are settled",
    });
  }
  const readable = files.map(insistReadable);
  // What stands in the folder's place is no folder without records.
  const other = readable.find(({ path }) => !path.startsWith(`${folder}/`));
  if (other !== undefined) throw unreadable(other.path);
  const texts = await readObjects(
    git,
    readable.map(({ object }) => object),
  );
  return readable.map(({ path, object }) => {
    const text = texts.get(object) ?? null;
    if (text === null) throw unreadable(path);
    return { path, text };
  });
}

/** What a file says; null where there is none. Something else in its place is nothing that could be written over unseen. */
async function textAt(git: Git, tip: string, path: string): Promise<string | null> {
  const [file, ...others] = await filesBelow(git, tip, path);
  if (file === undefined) return null;
  if (file.path !== path || others.length > 0) throw unreadable(path);
  const text = (await readObjects(git, [insistReadable(file).object])).get(file.object) ?? null;
  if (text === null) throw unreadable(path);
  return text;
}

function insistReadable(file: TreeFile): TreeFile {
  if (file.unread !== null) throw unreadable(file.path);
  return file;
}

function unreadable(path: string): SignalboxError {
  return new SignalboxError("records.unreadable", `the record \`${path}\` cannot be read`, {
    next: "mend it on the records' branch",
  });
}
