import type { Policy } from "../schema/policy.ts";
import type { Release } from "../versioning/release.ts";
import { compareVersions, isPrerelease } from "../versioning/version-order.ts";

/**
 * Whether a release is the one that GitHub should call the repository's latest: the highest final one of the component
 * that speaks for the repository, which is the first of the policy that has a final release. So a maintenance line, a
 * prerelease or an old release that is noted again takes the word from no newer one.
 */
export function isLatest(release: Release, releases: readonly Release[], policy: Pick<Policy, "components">): boolean {
  const final = [...releases, release].filter(({ version }) => !isPrerelease(version));
  const speaker = Object.keys(policy.components).find((name) => final.some(({ component }) => component === name));
  if (isPrerelease(release.version) || release.component !== speaker) return false;
  return !final.some(
    ({ component, version }) => component === speaker && compareVersions(version, release.version) > 0,
  );
}
