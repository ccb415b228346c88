import { posix } from "node:path";
import { parse } from "smol-toml";
import { withCargoLockVersions } from "./cargo-lock.ts";
import { withCargoRequirements } from "./cargo-requirements.ts";
import type { Draft } from "./draft.ts";
import type { Bump } from "./npm-lock.ts";
import { isTable } from "./toml-versions.ts";
import { about } from "./unwritable.ts";

/**
 * Lets what Cargo builds together say what a Cargo.toml says of its package, and of those that inherit its version: Cargo.lock, and the
 * packages of the workspace that ask for them by a version that would no longer fit.
 */
export async function followInCargo(draft: Draft, bump: Bump): Promise<void> {
  const names = await packagesOf(draft, bump);
  const lock = await nearest(draft, bump, "Cargo.lock", () => true);
  if (lock !== null) await rewrite(draft, lock, bump, (text) => withCargoLockVersions(text, names, bump));
  const workspace = await nearest(draft, bump, "Cargo.toml", (text) => isTable(parse(text)["workspace"]));
  if (workspace === null) return;
  for (const path of await draft.list(posix.dirname(workspace), "Cargo.toml")) {
    if ((await readToml(draft, path)) !== null)
      await rewrite(draft, path, bump, (text) => withCargoRequirements(text, names, bump));
  }
}

/** Null where it cannot be read: somebody's broken test data is no package, and no reason to release nothing. */
async function readToml(draft: Draft, path: string): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return parse((await draft.read(path)) ?? "");
  } catch {
    return null;
  }
}

/** The names of the packages whose version a Cargo.toml states: its own, and those of its workspace that inherit it. */
async function packagesOf(draft: Draft, bump: Bump): Promise<ReadonlySet<string>> {
  const { package: own, workspace } = parse(bump.text);
  const names = new Set<string>();
  if (isTable(own) && typeof own["name"] === "string" && own["version"] === bump.before) names.add(own["name"]);
  const shared = isTable(workspace) && isTable(workspace["package"]) ? workspace["package"]["version"] : undefined;
  if (shared !== bump.before) return names;
  for (const path of await draft.list(posix.dirname(bump.path), "Cargo.toml")) {
    const member = (await readToml(draft, path))?.["package"];
    if (!isTable(member) || typeof member["name"] !== "string") continue;
    if (isTable(member["version"]) && member["version"]["workspace"] === true) names.add(member["name"]);
  }
  return names;
}

/** The path of the nearest file of a name, upwards from a manifest, that is meant. */
async function nearest(
  draft: Draft,
  { path: manifest, component }: Bump,
  name: string,
  isMeant: (text: string) => boolean,
): Promise<string | null> {
  for (let folder = posix.dirname(manifest); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, name);
    const found = await about({ path, component }, async () => {
      const text = await draft.read(path);
      return text !== null && isMeant(text);
    });
    if (found) return path;
    if (folder === ".") return null;
  }
}

async function rewrite(draft: Draft, path: string, { component }: Bump, edit: (text: string) => string): Promise<void> {
  await about({ path, component }, async () => {
    const text = await draft.read(path);
    if (text !== null) await draft.write(path, edit(text));
  });
}
