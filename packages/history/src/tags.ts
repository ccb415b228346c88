import type { Release } from "@signalbox/policy/versioning/release";
import { type TagStyle, type TagStyles, versionOf } from "@signalbox/policy/versioning/tag-style";
import type { Git } from "@signalbox/systems/git/git";

export type Tag = {
  readonly name: string;
  /** What it points to, peeled through any number of tags: a commit, but for the rare tag of a tree or a file, which no commit ever equals. */
  readonly commit: string;
  readonly annotated: boolean;
};

const PREFIX = "refs/tags/";

/** Every tag of the repository, by name. One read of the refs: no commit is opened (`%(*objecttype)` would cost twice as much). */
export async function readTags(git: Git): Promise<readonly Tag[]> {
  const { stdout } = await git.run(["show-ref", "--tags", "--dereference"], { allow: [1] });
  const tags: Tag[] = [];
  for (let start = 0; start < stdout.length;) {
    const space = stdout.indexOf(" ", start);
    const end = stdout.indexOf("\n", space);
    const commit = stdout.slice(start, space);
    const name = stdout.slice(space + 1 + PREFIX.length, end);
    // A name cannot hold `^`: the peeled value follows its tag.
    if (name.endsWith("^{}")) tags[tags.length - 1] = { name: name.slice(0, -3), commit, annotated: true };
    else tags.push({ name, commit, annotated: false });
    start = end + 1;
  }
  return tags;
}

/**
 * The tags that stand for a version of a component, in the order of `tags`; one tag may stand for several components. Of two tags for one
 * version of a component, the style listed first wins, then the tag listed first.
 */
export function releasesOf(tags: readonly Tag[], styles: readonly TagStyles[]): readonly Release[] {
  return styles.flatMap(({ component, read }) => {
    const found = new Map<string, { readonly release: Release; readonly rank: number }>();
    for (const tag of tags) {
      const fit = fitOf(tag.name, read);
      if (fit === null) continue;
      const other = found.get(fit.version);
      const release = { component, version: fit.version, tag: tag.name, commit: tag.commit };
      if (other === undefined || fit.rank < other.rank) found.set(fit.version, { release, rank: fit.rank });
    }
    return [...found.values()].map(({ release }) => release);
  });
}

function fitOf(name: string, styles: readonly TagStyle[]): { readonly version: string; readonly rank: number } | null {
  for (const [rank, style] of styles.entries()) {
    const version = versionOf(style, name);
    if (version !== null) return { version, rank };
  }
  return null;
}
