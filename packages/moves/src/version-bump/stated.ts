import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { type TagStyle, tagStylesOf, versionOf } from "@signalbox/policy/versioning/tag-style";
import type { Git } from "@signalbox/systems/git/git";
import { statedVersions } from "./manifests/stated-versions.ts";
import { folderOfTemplate, tagOfPath } from "./tag-of-path.ts";

/**
 * The versions that a commit states for a component, where a release pull request writes them: in its manifests or, where it has none,
 * by the notes that are there.
 */
export async function statedIn(
  git: Git,
  loaded: LoadedPolicy,
  name: string,
  commit: string,
): Promise<readonly string[]> {
  const component = loaded.policy.components[name];
  if (component === undefined) return [];
  const inManifests = await statedVersions(git, commit, name, component);
  if (inManifests !== null) return inManifests;
  const styles = tagStylesOf(loaded.policy).find((each) => each.component === name);
  return styles === undefined ? [] : notedVersions(git, commit, loaded.policy.notes.file, styles.write);
}

/** The versions whose notes a commit holds. */
async function notedVersions(git: Git, commit: string, template: string, style: TagStyle): Promise<readonly string[]> {
  // Only the folders before the tag are listed.
  const folder = folderOfTemplate(template);
  const below = folder === "" ? [] : [folder];
  const { stdout } = await git.run(["ls-tree", "-r", "-z", "--name-only", commit, "--", ...below]);
  return stdout.split("\0").flatMap((path) => {
    const tag = tagOfPath(template, path);
    const version = tag === null ? null : versionOf(style, tag);
    return version === null ? [] : [version];
  });
}
