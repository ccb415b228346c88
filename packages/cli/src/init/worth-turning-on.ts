import { contractOf, migrationsOf } from "./folder-contents.ts";
import { needsOf } from "./needs-of.ts";
import { offer, type Setting } from "./proposal.ts";
import type { NamedPart } from "./part.ts";
import { folderOf } from "./documents.ts";
import type { InitFacts } from "./facts.ts";

/** What each component may turn on, by its name: its contract and migrations where there are any, and what it is built on. */
export function worthTurningOn(
  { paths, manifests }: InitFacts,
  all: readonly NamedPart[],
): ReadonlyMap<string, readonly Setting[]> {
  const own = pathsByFolder(paths, new Set(all.map(({ part }) => part.folder)));
  const needs = needsOf(manifests, all);
  return new Map(
    all.map(({ name, part }) => {
      const contract = contractOf(own.get(part.folder) ?? []);
      const migrations = migrationsOf(own.get(part.folder) ?? []);
      const needed = needs.get(name) ?? [];
      return [
        name,
        [
          ...(contract === null ? [] : [offer("contract", contract, "a change that breaks it must then be declared")]),
          ...(migrations === null
            ? []
            : [offer("migrations", migrations, "a migration that the previous code cannot run on is then refused")]),
          ...(needed.length === 0
            ? []
            : [offer("depends-on", needed, "its manifest names them: it is then released with them")]),
        ],
      ];
    }),
  );
}

/** The files of each folder that are in none of the others below it; those for tests and for show are nobody's. */
function pathsByFolder(paths: readonly string[], folders: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const own = new Map<string, string[]>();
  for (const path of paths) {
    if (FOR_SHOW.test(path)) continue;
    let folder = folderOf(path);
    while (folder !== "" && !folders.has(folder)) folder = folderOf(folder);
    const there = own.get(folder);
    if (there === undefined) own.set(folder, [path]);
    else there.push(path);
  }
  return own;
}

const FOR_SHOW =
  /(?:^|\/)(?:node_modules|vendor|third_party|tests?|__tests__|testdata|fixtures|__fixtures__|examples?|e2e|site-packages)\//i;
