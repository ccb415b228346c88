/** What is bundled: each action under its own name, and the terminal program as `cli`. */
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";

export type Entry = {
  /** The folder in `dist`. */
  readonly name: string;
  /** What `tsc -b` emitted for `src/main.ts`, relative to the root, with `/`. */
  readonly main: string;
  /** A file that is copied beside the bundle as it stands, relative to the root. */
  readonly shim?: string;
};

/** The entries in order of name. Only folders with a `src/main.ts` count: `lib` may hold what was deleted since. */
export function entriesOf(root: string): readonly Entry[] {
  const entries = globSync("{actions/*,packages/cli}/src/main.ts", { cwd: root }).toSorted().map(entryOf);
  const missing = entries.find(({ main }) => !existsSync(join(root, main)));
  if (missing !== undefined) throw new Error(`\`${missing.main}\` is missing: run \`npm run build\` first`);
  return entries;
}

function entryOf(source: string): Entry {
  const [home = "", name = ""] = source.split(/[\\/]/);
  const main = `${home}/${name}/lib/src/main.js`;
  return home === "packages" ? { name, main, shim: `${home}/${name}/shim/signalbox.js` } : { name, main };
}
