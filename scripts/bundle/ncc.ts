/** One bundle: ncc's output, the licences of what went in, and the word to Node that it is an ES module. */
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Entry } from "./entries.ts";
import { licencesOf } from "./licences.ts";
import { modulesOf } from "./stats.ts";

const run = promisify(execFile);

/**
 * Writes the bundle of `entry` into the folder `out`, which must be new. The same sources give the same bytes in any
 * folder on any day.
 */
export async function bundleEntry(root: string, entry: Entry, out: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "signalbox-bundle-"));
  try {
    const stats = join(scratch, "stats.json");
    // The numbers of modules are hashes of their paths, and those of ncc's own loaders, relative to where ncc is started:
    // it is started in the root, and is the one that is installed there.
    const require = createRequire(join(root, "package.json"));
    const ncc = require.resolve("@vercel/ncc/dist/ncc/cli.js");
    const args = ["build", entry.main, "--out", out, "--quiet", "--no-cache", "--stats-out", stats];
    await run(process.execPath, [ncc, ...args], { cwd: root });
    const modules = modulesOf(await readFile(stats, "utf8"));
    await writeFile(join(out, "LICENSES.txt"), await licencesOf(modules));
    await writeFile(join(out, "package.json"), `${JSON.stringify({ type: "module" }, null, 2)}\n`);
    if (entry.shim !== undefined) await copyFile(join(root, entry.shim), join(out, basename(entry.shim)));
    await refusePaths(root, out);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

// A path of the machine would change the bytes elsewhere, and tell readers about the machine.
async function refusePaths(root: string, out: string): Promise<void> {
  for (const file of await readdir(out)) {
    if ((await readFile(join(out, file), "utf8")).includes(root))
      throw new Error(`\`${file}\` of ${out} holds the path of the clone`);
  }
}
