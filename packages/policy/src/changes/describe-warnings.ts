import type { Changes, ChangeWarning } from "./decide-changes.ts";

const SAYS: Readonly<Record<ChangeWarning["kind"], string>> = {
  "breaking-change-not-upper-case": "`breaking change:` counts only in upper case",
  "breaking-change-not-a-footer":
    "`BREAKING CHANGE:` stands inside the body; it counts, but belongs in a footer after a blank line",
  "breaking-change-misspelt": "a line that is nearly `BREAKING CHANGE: `, but counts only when written so",
  "emoji-before-type": "an emoji before the type: not a conventional commit, counts for nothing",
  "not-conventional": "not a conventional commit, counts for nothing",
  "release-as-unreadable": "a `Release-As:` footer without a version that can be read",
  "revert-unclear": "a line on what it reverts that does not say it plainly, and takes nothing back",
  "unknown-type": "a type that the policy's `versioning.bumps` does not name, counts for nothing",
};

const NAMED = 3;

/** One line for each kind of warning, naming the newest commits it concerns. */
export function describeWarnings(changes: Pick<Changes, "warnings">): readonly string[] {
  const kinds = Map.groupBy(changes.warnings, (warning) => warning.kind);
  return [...kinds].map(([kind, warnings]) => {
    const named = warnings
      .slice(0, NAMED)
      .map(({ commit, subject }) => `${commit.slice(0, 7)} ${subject.slice(0, 60)}`);
    const more = warnings.length > NAMED ? `; and ${warnings.length - NAMED} more` : "";
    return `${warnings.length} ${warnings.length === 1 ? "commit" : "commits"}: ${SAYS[kind]} (${named.join("; ")}${more})`;
  });
}
