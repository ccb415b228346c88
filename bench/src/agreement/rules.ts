/** What a project says of its own releases, in the words of each program. */
import type { Policy } from "@signalbox/policy/schema/policy";

type Versioning = Policy["versioning"];

/** `releaseRules` of the commit analyzer: the bump of each type. It has no word for versions below 1.0.0. */
export function releaseRules({ bumps }: Versioning): readonly object[] {
  const types = Object.entries(bumps).map(([type, bump]) => ({ type, release: bump === "none" ? false : bump }));
  // Its rules are asked in turn, and the strongest that fits decides: these are its own for what every type shares.
  return [{ breaking: true, release: "major" }, { revert: true, release: "patch" }, ...types];
}

/** git-cliff's configuration: types that ask for nothing are left out, unless they break something. */
export function cliffConfig(versioning: Versioning): string {
  const asking = Object.entries(versioning.bumps).filter(([, bump]) => bump !== "none");
  const minor = asking.filter(([, bump]) => bump === "minor").map(([type]) => type);
  const parsers = asking.map(([type]) => `  { message = "(?i)^${type}(\\\\(.*\\\\))?!?:", group = "${type}" },`);
  return [
    "[git]",
    "conventional_commits = true",
    "filter_unconventional = true",
    "protect_breaking_commits = true",
    "commit_parsers = [",
    ...parsers,
    '  { message = ".*", skip = true },',
    "]",
    "[bump]",
    "features_always_bump_minor = true",
    `breaking_always_bump_major = ${versioning["breaking-while-zero"] === "major"}`,
    `custom_minor_increment_regex = "${minor.join("|")}"`,
    "",
  ].join("\n");
}
