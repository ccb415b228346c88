import type { Commit } from "@signalbox/policy/changes/commit";
import { ownersOf, type ComponentFolders } from "./component-folders.ts";
import type { FileChange } from "./log.ts";

/**
 * Which components each commit touches, told in the order of the log (children first), so that a component's folder can be followed back
 * over a move that the policy doesn't list under `former-paths`.
 */
export class TouchedComponents {
  private readonly all: ReadonlySet<string>;
  private readonly needFiles: boolean;
  private readonly owners: Map<string, readonly string[]>;
  /** Scope → the components that it speaks of. */
  private readonly scopes: ReadonlyMap<string, readonly string[]>;
  private readonly scoped: ReadonlySet<string>;

  constructor(folders: ComponentFolders) {
    this.scopes = folders.scopes;
    this.scoped = new Set([...folders.scopes.values()].flat());
    this.all = new Set(folders.names);
    this.needFiles = folders.needFiles;
    this.owners = new Map(folders.owners);
  }

  /**
   * The components that a commit with these files touches. Of those that have scopes, where the commit's scope names some that it
   * touches, these alone. A merge touches nothing by itself.
   */
  of({ merge, header }: Pick<Commit, "merge" | "header">, files: readonly FileChange[]): ReadonlySet<string> {
    if (merge) return NOTHING;
    const touched = this.byFolder(files);
    const named = header === null || header.scope === null || this.scopes.size === 0 ? [] : this.named(header.scope);
    if (named.length === 0) return touched;
    const meant = [...touched].filter((name) => !this.scoped.has(name) || named.includes(name));
    // Whatever it calls itself, a change is somebody's.
    return meant.length === 0 ? touched : new Set(meant);
  }

  /** `web,api` names the components of both. */
  private named(scope: string): readonly string[] {
    return scope.split(",").flatMap((part) => this.scopes.get(part.trim()) ?? []);
  }

  private byFolder(files: readonly FileChange[]): ReadonlySet<string> {
    if (!this.needFiles) return this.all;
    // An empty commit, such as one that only asks for a release, can mean nothing but the only component.
    if (files.length === 0 && this.all.size === 1) return this.all;
    const touched = new Set<string>();
    for (const { path, from } of files) {
      for (const owner of ownersOf(this.owners, path)) touched.add(owner);
      if (from !== null) for (const owner of ownersOf(this.owners, from)) touched.add(owner);
    }
    this.followMoves(files);
    return touched;
  }

  // Before this commit the component lived in the old folder: older commits there are its own.
  private followMoves(files: readonly FileChange[]): void {
    if (!files.some(({ from }) => from !== null)) return;
    const known = Array.from(this.owners);
    for (const [folder, components] of known) {
      const old = folder === "" ? null : movedFrom(folder, files);
      if (old !== null && !this.owners.has(old)) this.owners.set(old, components);
    }
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The folder that `folder` was moved from by one commit, as far as the commit shows: nothing was in `folder` before, more than half of what
 * is in it now came unchanged, under the same names, from one other folder, and nothing was left or put there.
 */
function movedFrom(folder: string, files: readonly FileChange[]): string | null {
  const sources = new Map<string, number>();
  let arrived = 0;
  for (const { status, path, from } of files) {
    if (from !== null && isIn(folder, from)) return null;
    if (!isIn(folder, path)) continue;
    if (status !== "A" && status !== "R") return null;
    arrived += 1;
    const source = from === null ? null : sourceOf(folder, path, from);
    if (source !== null) sources.set(source, (sources.get(source) ?? 0) + 1);
  }
  for (const [source, count] of sources) {
    if (count * 2 > arrived && !files.some(({ status, path }) => status !== "D" && isIn(source, path))) return source;
  }
  return null;
}

/** `old` for `old/a/b` that became `folder/a/b`; null for the root, which never empties, and for folders inside one another. */
function sourceOf(folder: string, path: string, from: string): string | null {
  const rest = path.slice(folder.length);
  if (!from.endsWith(rest)) return null;
  const source = from.slice(0, from.length - rest.length);
  return source === "" || isIn(source, folder) || isIn(folder, source) ? null : source;
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === 47);
}
