/** One bundle of all entries, ncc's output with the licences of what went in, and for each entry the few lines that start it. */
import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Entry } from "./entries.ts";
import { licencesOf } from "./licences.ts";
import { modulesOf } from "./stats.ts";

const run = promisify(execFile);

/** Where all entries are put together for a moment: in the root and of one name, as both go into the bytes. */
const ENTRY = ".bundle-entry.js";
/** The folder of the bundle that all entries share. */
const SHARED = "shared";

/**
 * Writes one bundle for all entries into the folder `out`, which must be new, and beside it a folder for each entry whose `index.js` starts
 * it. GitHub sends the whole repository to each job: what the entries share is there once. The same sources give the same bytes in
 * any folder on any day.
 */
export async function bundleEntries(root: string, entries: readonly Entry[], out: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "signalbox-bundle-"));
  const shared = join(out, SHARED);
  try {
    await writeFile(join(root, ENTRY), entryOf(entries));
    const stats = join(scratch, "stats.json");
    // The numbers of modules are hashes of their paths, and those of ncc's own loaders, relative to where ncc is started:
    // it is started in the root, and is the one that is installed there.
    const require = createRequire(join(root, "package.json"));
    const ncc = require.resolve("@vercel/ncc/dist/ncc/cli.js");
    const args = ["build", ENTRY, "--out", shared, "--quiet", "--no-cache", "--stats-out", stats];
    await run(process.execPath, [ncc, ...args], { cwd: root });
    const modules = modulesOf(await readFile(stats, "utf8"));
    await writeFile(join(shared, "LICENSES.txt"), await licencesOf(modules));
    await writeFile(join(shared, "package.json"), MODULE);
    for (const entry of entries) await writeStart(root, entry, join(out, entry.name));
    await refusePaths(root, shared);
  } finally {
    await rm(join(root, ENTRY), { force: true });
    await rm(scratch, { recursive: true, force: true });
  }
}

// The word to Node that it is an ES module.
const MODULE = `${JSON.stringify({ type: "module" }, null, 2)}\n`;

function entryOf(entries: readonly Entry[]): string {
  const lines = entries.map(
    ({ name, main }) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(`./${main}`)}),\n`,
  );
  return `const entries = {\n${lines.join("")}};\n\nexport const start = (name) => entries[name]();\n`;
}

async function writeStart(root: string, { name, shim }: Entry, folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(
    join(folder, "index.js"),
    `import { start } from "../${SHARED}/index.js";\n\nawait start(${JSON.stringify(name)});\n`,
  );
  await writeFile(join(folder, "package.json"), MODULE);
  if (shim !== undefined) await copyFile(join(root, shim), join(folder, basename(shim)));
}

// A path of the machine would change the bytes elsewhere, and tell readers about the machine.
async function refusePaths(root: string, out: string): Promise<void> {
  for (const file of await readdir(out)) {
    if ((await readFile(join(out, file), "utf8")).includes(root))
      throw new Error(`\`${file}\` of ${out} holds the path of the clone`);
  }
}
