import type { Git } from "@signalbox/systems/git/git";
import type { Texts } from "./documents.ts";

/** A file of a commit: its path, and the object that holds its content. */
export type TreeFile = { readonly path: string; readonly object: string };

const MOST_FILES = 5000;
const MOST_BYTES = 256 * 1024;

/** The files of a commit; links and submodules are none, nor is what git's own bytes do not make a readable path of. */
export async function treeFiles(git: Git, commit: string): Promise<readonly TreeFile[]> {
  const { stdout } = await git.run(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
  return stdout.split("\0").flatMap((entry) => {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    return object === undefined || path === undefined || path.includes("\uFFFD") ? [] : [{ path, object }];
  });
}

/** The texts of `files`, by path; those longer than any manifest is are left out. */
export async function textsOf(git: Git, files: readonly TreeFile[]): Promise<Texts> {
  const asked = files.slice(0, MOST_FILES);
  const objects = [...new Set(asked.map(({ object }) => object))];
  if (objects.length === 0) return new Map();
  const input = (those: readonly string[]): Buffer => Buffer.from(those.map((object) => `${object}\n`).join(""));
  const sizes = await git.run(["cat-file", "--batch-check=%(objectname) %(objectsize)"], { input: input(objects) });
  const short = sizes.stdout.split("\n").flatMap((line) => {
    const [object = "", size = ""] = line.split(" ");
    return /^\d+$/.test(size) && Number(size) <= MOST_BYTES ? [object] : [];
  });
  const chunks: Buffer[] = [];
  if (short.length > 0)
    await git.stream(["cat-file", "--batch"], (chunk) => chunks.push(chunk), { input: input(short) });
  const texts = contentsOf(Buffer.concat(chunks));
  return new Map(
    asked.flatMap(({ path, object }) => {
      const text = texts.get(object);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

/** The answers of `git cat-file --batch`: `<hash> <type> <size>`, the content, a line feed. */
function contentsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf("\n", start);
    const [object = "", , size = ""] = bytes.toString("latin1", start, end).split(" ");
    texts.set(object, bytes.toString("utf8", end + 1, end + 1 + Number(size)));
    start = end + 1 + Number(size) + 1;
  }
  return texts;
}
