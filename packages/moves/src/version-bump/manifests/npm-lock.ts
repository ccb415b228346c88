import { posix } from "node:path";
import satisfies from "semver/functions/satisfies.js";
import type { Draft } from "./draft.ts";
import { type JsonEdit, readJson, stringAt, valueAt, withJsonStrings } from "./json-values.ts";
import { about, type Stating } from "./unwritable.ts";

/** A manifest whose version goes from `before` to `now`. */
export type Bump = Stating & { readonly text: string; readonly before: string; readonly now: string };

// npm reads the first of them that is there.
const LOCKS = ["npm-shrinkwrap.json", "package-lock.json"];
const DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/**
 * Lets npm's lock file say what a package.json says: the nearest one upwards that lists the package. Where another workspace asks
 * for the package by a version that fitted and would no longer, `npm ci` would refuse the two: that workspace asks for the new one then.
 */
export async function followInNpmLock(draft: Draft, bump: Bump): Promise<void> {
  const lock = await findLock(draft, bump);
  if (lock === null) return;
  const { folder, path, document, own } = lock;
  const places = own === "" ? [["version"], ["packages", "", "version"]] : [["packages", own, "version"]];
  const edits: JsonEdit[] = places
    .filter((place) => stringAt(document, place) !== null)
    .map((place) => ({ path: place, value: bump.now }));
  const name = stringAt(readJson(bump.text), ["name"]);
  for (const workspace of name === null ? [] : workspacesIn(document)) {
    if (workspace === own) continue;
    edits.push(...asked(document, ["packages", workspace], name ?? "", bump));
    const manifest = posix.join(folder, workspace, "package.json");
    await rewrite(draft, { path: manifest, component: bump.component }, (text) =>
      asked(readJson(text), [], name ?? "", bump),
    );
  }
  await rewrite(draft, { path, component: bump.component }, () => edits);
}

type Lock = { readonly folder: string; readonly path: string; readonly document: unknown; readonly own: string };

async function findLock(draft: Draft, bump: Bump): Promise<Lock | null> {
  const home = posix.dirname(bump.path);
  for (let folder = home; ; folder = posix.dirname(folder)) {
    const own = posix.relative(folder, home);
    for (const name of LOCKS) {
      const path = posix.join(folder, name);
      const document = await about({ path, component: bump.component }, async () => {
        const text = await draft.read(path);
        return text === null ? undefined : readJson(text);
      });
      if (document === undefined) continue;
      if (own === "" || valueAt(document, ["packages", own]) !== undefined) return { folder, path, document, own };
    }
    if (folder === ".") return null;
  }
}

/** The packages of the repository itself: npm lists them by their folders, and what it installs below `node_modules`. */
function workspacesIn(lock: unknown): readonly string[] {
  const packages = valueAt(lock, ["packages"]);
  if (typeof packages !== "object" || packages === null) return [];
  return Object.keys(packages).filter(
    (path) => !path.split("/").some((part) => ["node_modules", ".."].includes(part)) && !posix.isAbsolute(path),
  );
}

/** The new ranges by which a package asks for `name`, where the old ones would no longer fit. */
function asked(document: unknown, at: readonly string[], name: string, bump: Bump): readonly JsonEdit[] {
  return DEPENDENCIES.flatMap((kind) => {
    const path = [...at, kind, name];
    const range = stringAt(document, path);
    const value = range === null ? null : fittingRange(range, bump);
    return value === null ? [] : [{ path, value }];
  });
}

/** Null where the range fits as it stands, never fitted, or is more than one version with `^`, `~` or `=`. */
function fittingRange(range: string, { before, now }: Bump): string | null {
  const [, sign] = /^([=^~]?)\d[^\s|]*$/.exec(range) ?? [];
  if (sign === undefined || !satisfies(before, range) || satisfies(now, range)) return null;
  return sign + now;
}

async function rewrite(draft: Draft, stating: Stating, editsOf: (text: string) => readonly JsonEdit[]): Promise<void> {
  await about(stating, async () => {
    const text = await draft.read(stating.path);
    const edits = text === null ? [] : editsOf(text);
    if (text !== null && edits.length > 0) await draft.write(stating.path, withJsonStrings(text, edits));
  });
}
