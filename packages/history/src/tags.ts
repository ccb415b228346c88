import type { Release } from "@signalbox/policy/versioning/release";
import { type TagStyle, type TagStyles, versionOf } from "@signalbox/policy/versioning/tag-style";
import type { Git } from "@signalbox/systems/git/git";
import { FieldReader } from "./field-reader.ts";

export type Tag = {
  readonly name: string;
  /** What it points to, peeled through any number of tags: a commit, but for the rare tag of a tree or a file, which no commit ever equals. */
  readonly commit: string;
  readonly annotated: boolean;
};

const PREFIX = "refs/tags/";

/** Every tag of the repository, by name. One read of the refs: no commit is opened (`%(*objecttype)` would cost twice as much). */
export async function readTags(git: Git): Promise<readonly Tag[]> {
  const tags: Tag[] = [];
  const lines = new FieldReader((line) => {
    const space = line.indexOf(" ");
    const commit = line.slice(0, space);
    const name = line.slice(space + 1 + PREFIX.length);
    // A name cannot hold `^`: the peeled value follows its tag.
    if (name.endsWith("^{}")) tags[tags.length - 1] = { name: name.slice(0, -3), commit, annotated: true };
    else tags.push({ name, commit, annotated: false });
  }, "\n");
  await git.stream(["show-ref", "--tags", "--dereference"], (chunk) => lines.chunk(chunk), { allow: [1] });
  return tags;
}

/**
 * The tags that stand for a version of a component, in the order of `tags`; one tag may stand for several components. Of two tags for one
 * version of a component, the style listed first wins, then the tag listed first.
 */
export function releasesOf(tags: readonly Tag[], styles: readonly TagStyles[]): readonly Release[] {
  return styles.flatMap(({ component, read }) => {
    const found = new Map<string, Release>();
    for (const tag of tags) {
      const fit = fitOf(tag.name, read);
      if (fit === null) continue;
      const other = found.get(fit.version);
      if (other !== undefined && fit.rank >= (fitOf(other.tag, read)?.rank ?? 0)) continue;
      found.set(fit.version, { component, version: fit.version, tag: tag.name, commit: tag.commit });
    }
    return [...found.values()];
  });
}

function fitOf(name: string, styles: readonly TagStyle[]): { readonly version: string; readonly rank: number } | null {
  for (let rank = 0; rank < styles.length; rank += 1) {
    const style = styles[rank];
    const version = style === undefined ? null : versionOf(style, name);
    if (version !== null) return { version, rank };
  }
  return null;
}
