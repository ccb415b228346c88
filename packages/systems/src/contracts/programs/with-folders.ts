import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Paths below one folder, and their texts. */
export type Files = ReadonlyMap<string, string>;

// One way to write a name that each system reads the same, and that no program takes for an option, a pattern or an address.
const PLAIN = /^(?!-)[\w@+,= -][\w.@+,= -]*$/;

/** Whether all paths are plain enough to be written and handed to a program. */
export function arePlain(files: Files): boolean {
  return [...files.keys()].every((file) =>
    file.split("/").every((name) => PLAIN.test(name) || /^\.[\w-][\w.-]*$/.test(name)),
  );
}

/** Writes both versions beside each other, as `old` and `now` in a folder of their own, which goes when the work is done. */
export async function withFolders<Result>(
  old: Files,
  now: Files,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-contracts-"));
  try {
    for (const [version, files] of [
      ["old", old],
      ["now", now],
    ] as const) {
      await mkdir(join(folder, version));
      for (const [file, text] of files) {
        const path = join(folder, version, ...file.split("/"));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text, { flag: "wx" });
      }
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
