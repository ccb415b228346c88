import type { TagStyle } from "@signalbox/policy/versioning/tag-style";

/**
 * The full ref that a branch pattern of the policy is to GitHub's rulesets, or null where GitHub has no such pattern. They match with
 * Ruby's `File.fnmatch` and `FNM_PATHNAME`: `**` crosses a `/` only with one behind it, and a set of characters cannot be turned round.
 * @see https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
export function branchRef(glob: string): string | null {
  if (/\[[!^]/.test(glob)) return null;
  const segments = glob.split("/");
  const written = segments.map((segment, i) => {
    if (segment !== "**") return segment.replaceAll(/\*+/g, "*");
    return i === segments.length - 1 ? "**/*" : "**";
  });
  return `refs/heads/${written.join("/")}`;
}

/** The full refs of tags in a style. Where nothing stands before the version, its first digit keeps other tags out. */
export function tagRefs({ before, after }: Pick<TagStyle, "before" | "after">): readonly string[] {
  const beginnings = before === "" ? Array.from("0123456789") : [before];
  return beginnings.map((beginning) => `refs/tags/${beginning}*${after}`);
}

/** Whether some name may fit both patterns; certain only where it says that none does. */
export function mayOverlap(one: string, other: string): boolean {
  const [a, b] = [beginningOf(one), beginningOf(other)];
  if (a === one && b === other) return a === b;
  if (a === one) return a.startsWith(b);
  if (b === other) return b.startsWith(a);
  return a.startsWith(b) || b.startsWith(a);
}

function beginningOf(glob: string): string {
  return glob.split(/[*?[]/, 1)[0] ?? "";
}
