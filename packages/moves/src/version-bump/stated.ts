import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { type TagStyle, tagStylesOf, versionOf } from "@signalbox/policy/versioning/tag-style";
import type { Git } from "@signalbox/systems/git/git";
import { statedVersions } from "./manifests/stated-versions.ts";

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
  const [before = "", ...after] = template.split("{tag}");
  // Only the folders before the tag are listed.
  const folder = before.slice(0, before.lastIndexOf("/") + 1);
  const below = folder === "" ? [] : [folder];
  const { stdout } = await git.run(["ls-tree", "-r", "-z", "--name-only", commit, "--", ...below]);
  return stdout.split("\0").flatMap((path) => {
    const end = after.at(-1) ?? "";
    if (!path.startsWith(before) || !path.endsWith(end)) return [];
    // The tag may be in the path several times; a tag holds no text that the template does.
    const rest = path.length - before.length - after.join("").length;
    const tag = path.slice(before.length, before.length + rest / after.length);
    const version = template.replaceAll("{tag}", tag) === path ? versionOf(style, tag) : null;
    return version === null ? [] : [version];
  });
}
