import { FieldReader } from "@signalbox/history/field-reader";
import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";

/** Two commits to compare, by full hash; `before` is null where `after` has no parent. */
export type Compared = { readonly before: string | null; readonly after: string };

/** The paths that differ, of each comparison; of what was renamed both names. One run of git for all. */
export async function changedPaths(git: Git, compared: readonly Compared[]): Promise<readonly (readonly string[])[]> {
  if (compared.length === 0) return [];
  const found: string[][] = [];
  let isPath = false;
  const reader = new FieldReader((field) => {
    // `--raw`: what stands before a path begins with a colon, and a path follows it, whatever it looks like.
    if (isPath) found.at(-1)?.push(field);
    else if (!field.startsWith(":")) found.push([]);
    isPath = !isPath && field.startsWith(":");
  });
  const lines = compared.map(({ before, after }) => (before === null ? `${after}\n` : `${after} ${before}\n`)).join("");
  await git.stream(
    [
      "diff-tree",
      "--stdin",
      "--always",
      "--root",
      "-r",
      "-z",
      "--raw",
      "--no-renames",
      "--no-relative",
      "--no-ext-diff",
    ],
    (chunk) => reader.chunk(chunk),
    { input: Buffer.from(lines) },
  );
  if (found.length !== compared.length) {
    throw new SignalboxError("git.failed", "git did not compare all commits that it was asked to", {
      next: "run it again",
    });
  }
  return found;
}
