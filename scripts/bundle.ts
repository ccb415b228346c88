/**
 * Bundles the actions and the terminal program into `dist`, from what `tsc -b` emitted. `--check` compares instead, and
 * fails where the committed bytes are not the ones that the sources give. `--root DIR` bundles another clone.
 */
import { mkdtemp, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { differences } from "./bundle/differences.ts";
import { entriesOf } from "./bundle/entries.ts";
import { bundleEntries } from "./bundle/ncc.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string", default: "." } } });
const root = resolve(values.root);
const dist = join(root, "dist");
// Beside `dist`, so that it can take its place by a rename.
const scratch = await mkdtemp(join(root, ".dist-"));
const fresh = join(scratch, "dist");

try {
  await bundleEntries(root, entriesOf(root), fresh);
  if (values.check) await check();
  else await replace();
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function replace(): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
}

async function check(): Promise<void> {
  const found = await differences(dist, fresh);
  for (const line of found) console.error(line);
  if (found.length > 0) {
    console.error("next: run `npm run bundle` and commit `dist`");
    process.exitCode = 1;
  }
}
