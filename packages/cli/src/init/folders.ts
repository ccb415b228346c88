import { matchesGlob } from "@signalbox/policy/schema/match-glob";
import { Glob } from "@signalbox/policy/schema/glob";
import { folderOf, lastPartOf } from "./documents.ts";
import type { Manifest } from "./manifests.ts";

/** The folders of a commit, for those who look for one by name. The top is the empty text. */
export class Folders {
  private readonly withManifest = new Set<string>();
  private readonly byName = new Map<string, string[]>();
  private readonly byDashes = new Map<string, string[]>();
  private readonly all = new Set<string>();
  private readonly byPackage = new Map<string, string[]>();

  constructor(paths: readonly string[], manifests: readonly Manifest[]) {
    for (const path of paths) {
      if (MANIFEST.test(lastPartOf(path))) this.withManifest.add(folderOf(path));
      for (let folder = folderOf(path); folder !== "" && !this.all.has(folder); folder = folderOf(folder))
        this.all.add(folder);
    }
    for (const folder of this.all) {
      if (NOT_RELEASED.test(folder)) continue;
      add(this.byName, lastPartOf(folder), folder);
      add(this.byDashes, folder.replaceAll("/", "-"), folder);
    }
    for (const { name, folder } of manifests) if (name !== null) add(this.byPackage, name, folder);
  }

  /** The folder that a tag's name means: that of the package of this name, or the one folder called so; null where none or several may be meant. */
  named(name: string): string | null {
    const own = this.byPackage.get(name);
    if (own?.length === 1) return own[0] ?? null;
    if (this.all.has(name)) return name;
    const [first, second] = [
      ...(this.byName.get(lastPartOf(name)) ?? []),
      ...(this.byDashes.get(name) ?? []),
      ...(this.byPackage.get(name) ?? []),
    ].toSorted((a, b) => this.rank(a) - this.rank(b));
    if (first === undefined) return null;
    return second === undefined || second === first || this.rank(second) > this.rank(first) ? first : null;
  }

  /**
   * The folders that may be released by themselves: members of workspaces, and those that look like it (`apps/web`, with a manifest in it),
   * but for those that a workspace leaves out.
   */
  parts(workspaces: readonly Manifest[]): readonly string[] {
    const patterns = workspaces.flatMap(({ folder, members }) =>
      members.map((member) => patternOf(folder === "" ? "" : `${folder}/`, member)),
    );
    const fit = (folder: string, leaves: boolean): boolean =>
      patterns.some((pattern) => pattern.leaves === leaves && fits(pattern.glob, folder));
    return [...this.withManifest]
      .filter((folder) => folder !== "" && !NOT_RELEASED.test(folder))
      .filter((folder) => (USUAL.test(folder) || fit(folder, false)) && !fit(folder, true))
      .toSorted()
      .slice(0, MOST_PARTS);
  }

  private rank(folder: string): number {
    return (this.withManifest.has(folder) ? 0 : 100) + (USUAL.test(folder) ? 0 : 10) + folder.split("/").length;
  }
}

/** A policy has no room for more. */
const MOST_PARTS = 2500;

/** Files that show that a folder is built by itself. */
const MANIFEST =
  /^(?:package\.json|pyproject\.toml|setup\.py|Cargo\.toml|Chart\.yaml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Gemfile|mix\.exs|Dockerfile|main\.tf|versions\.tf|MLproject|[^/]+\.(?:csproj|gemspec))$/;
const USUAL =
  /^(?:apps|services|packages|libs|infra|infrastructure|terraform|modules|models|charts|crates|components|plugins|functions)\/[^/]+$/;
/** What is there for tests and for show has no releases, whatever it is called. */
const NOT_RELEASED =
  /(?:^|\/)(?:node_modules|vendor|third_party|tests?|__tests__|testdata|fixtures|__fixtures__|examples?|docs?|e2e|bench(?:marks)?|\.[^/]*)(?:\/|$)/;

function patternOf(below: string, member: string): { readonly glob: string; readonly leaves: boolean } {
  const glob = member.replace(/^!/, "").replace(/^\.\//, "").replace(/\/$/, "");
  return { glob: `${below}${glob}`, leaves: member.startsWith("!") };
}

function fits(glob: string, folder: string): boolean {
  return Glob.safeParse(glob).success && matchesGlob(glob, folder);
}

function add(map: Map<string, string[]>, key: string, folder: string): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [folder]);
  else if (!there.includes(folder)) there.push(folder);
}
