/** Compares two folders byte for byte. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** One line for each file that isn't the same in both, such as `dist/cli/index.js differs`, in order of path. */
export async function differences(committed: string, fresh: string): Promise<readonly string[]> {
  const [before, after] = await Promise.all([filesOf(committed), filesOf(fresh)]);
  const lines = await Promise.all(
    [...new Set([...before, ...after])].toSorted().map(async (file) => {
      if (!before.has(file)) return `dist/${file} is missing`;
      if (!after.has(file)) return `dist/${file} should not be there`;
      return (await isSame(join(committed, file), join(fresh, file))) ? undefined : `dist/${file} differs`;
    }),
  );
  return lines.filter((line) => line !== undefined);
}

async function filesOf(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")));
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b) && (await isExecutable(one)) === (await isExecutable(other));
}

async function isExecutable(file: string): Promise<boolean> {
  return ((await stat(file)).mode & 0o100) !== 0;
}
