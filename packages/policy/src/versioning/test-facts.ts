import type { ComponentFacts, ReleaseElsewhere, VersionFacts } from "./version-facts.ts";
import type { Release } from "./release.ts";

/** A commit's hash in tests: the digit or letter, forty times. */
export function hash(digit: string): string {
  return digit.repeat(40);
}

/** The candidate of facts in tests. */
export const CANDIDATE = hash("c");

/** A release of the component `web`. */
export function release(version: string, commit = hash("d")): Release {
  return { component: "web", version, tag: `v${version}`, commit };
}

/** A release that the candidate does not stand on, on a branch of its own. */
export function elsewhere(version: string, over: Partial<ReleaseElsewhere> = {}): ReleaseElsewhere {
  return { ...release(version), later: false, onDefault: false, ...over };
}

/** Facts of the component `web`, last released as 1.2.3, in which nothing happened. */
export function componentFacts(over: Partial<ComponentFacts> = {}): ComponentFacts {
  return {
    name: "web",
    previous: release("1.2.3"),
    standing: [],
    elsewhere: [],
    dependencies: [],
    commits: [],
    prerelease: null,
    production: null,
    contracts: [],
    migrations: [],
    migrationPlans: [],
    stated: [],
    ...over,
  };
}

/** Facts of a candidate on the default branch, `main`. */
export function versionFacts(
  components: readonly ComponentFacts[],
  branch: Partial<VersionFacts["branch"]> = {},
): VersionFacts {
  return {
    candidate: CANDIDATE,
    now: "2025-10-21T09:00:00.000Z",
    branch: { name: "main", isDefault: true, holdsCandidate: true, ...branch },
    components,
  };
}
