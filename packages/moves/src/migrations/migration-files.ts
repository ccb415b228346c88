import { utf8Text } from "@signalbox/systems/files/utf8-text";
import type { Git } from "@signalbox/systems/git/git";

/** A file of a commit's tree. */
export type TreeFile = {
  readonly path: string;
  readonly object: string;
  /** Why its content isn't read: it is no plain file, or too large. */
  readonly unread: string | null;
};

const MOST_BYTES_A_FILE = 1024 * 1024;
export const MOST_FILES = 1000;
/** More migrations before the release than these are not looked through: what they made is not known, then. */
export const MOST_FILES_BEFORE = 5000;
const MOST_BYTES = 32 * 1024 * 1024;

/** The files below a folder of a commit (empty: all), by path; a symbolic link isn't followed. */
export async function filesBelow(git: Git, commit: string, folder: string): Promise<readonly TreeFile[]> {
  const below = folder === "" ? [] : ["--", folder];
  const { stdout } = await git.run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit, ...below]);
  return stdout.split("\0").flatMap((line) => {
    const [, mode, kind, object, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (object === undefined || path === undefined) return [];
    if (kind !== "blob") return [{ path, object, unread: "it is a submodule" }];
    if (mode === "120000") return [{ path, object, unread: "it is a symbolic link" }];
    const large = Number(size) > MOST_BYTES_A_FILE;
    return [{ path, object, unread: large ? "it is larger than 1 MB" : null }];
  });
}

/** The contents of files by their objects, each read once; null for what isn't UTF-8, isn't there, or is more than 32 MB in all. */
export async function readObjects(git: Git, objects: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const wanted = [...new Set(objects)];
  const contents = new Map<string, string | null>(wanted.map((object) => [object, null]));
  if (wanted.length === 0) return contents;
  const chunks: Buffer[] = [];
  let held = 0;
  await git.stream(
    ["cat-file", "--batch"],
    (chunk) => {
      held += chunk.length;
      if (held <= MOST_BYTES) chunks.push(chunk);
    },
    { input: Buffer.from(wanted.map((object) => `${object}\n`).join("")) },
  );
  const answer = Buffer.concat(chunks);
  for (let at = 0; at < answer.length;) {
    const lineEnd = answer.indexOf("\n", at);
    if (lineEnd === -1) break;
    const [object, kind, size] = answer.toString("latin1", at, lineEnd).split(" ");
    at = lineEnd + 1;
    if (kind !== "blob" || object === undefined || size === undefined) continue;
    const end = at + Number(size);
    if (end > answer.length) break;
    contents.set(object, utf8Text(answer.subarray(at, end)));
    at = end + 1;
  }
  return contents;
}
