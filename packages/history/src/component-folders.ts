import type { Policy } from "@signalbox/policy/schema/policy";

/** Which components a path belongs to: those with the deepest folder that contains it. `.` contains every path. */
export type ComponentFolders = {
  readonly names: readonly string[];
  /** False where every commit touches every component, so that nobody need ask which files it changed. */
  readonly needFiles: boolean;
  /** Folder → components, present and former folders alike; the root is the empty string. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Scope → the components that a commit with it speaks of. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
};

export function componentFolders(components: Policy["components"]): ComponentFolders {
  const owners = new Map<string, string[]>();
  const scopes = new Map<string, string[]>();
  for (const [name, component] of Object.entries(components)) {
    for (const scope of new Set(component.scopes)) {
      const there = scopes.get(scope);
      if (there === undefined) scopes.set(scope, [name]);
      else there.push(name);
    }
    for (const path of new Set(
      [component.path, ...component["former-paths"]].map((folder) => (folder === "." ? "" : folder)),
    )) {
      const there = owners.get(path);
      if (there === undefined) owners.set(path, [name]);
      else there.push(name);
    }
  }
  const needFiles = [...owners.keys()].some((folder) => folder !== "");
  return { names: Object.keys(components), needFiles, owners, scopes };
}

/** The components that own a path, none where no component's folder contains it. */
export function ownersOf(owners: ReadonlyMap<string, readonly string[]>, path: string): readonly string[] {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const found = owners.get(end === path.length ? path : path.slice(0, end));
    if (found !== undefined) return found;
  }
  return owners.get("") ?? NOBODY;
}

const NOBODY: readonly string[] = [];
