import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { ComponentPlan } from "../versioning/decide-versions.ts";
import { stronger } from "../changes/decide-changes.ts";
import { stepBetween } from "../versioning/next-version.ts";
import { compareVersions } from "../versioning/version-order.ts";
import type { CaseClass, PastRelease } from "./past-release.ts";

/**
 * Why the version that was made is not the one that was planned: the first class that fits. `taken` is the tag of the planned version, where
 * it stands anywhere.
 */
export function classOfCase(
  { policy }: LoadedPolicy,
  { release, previous, commits }: PastRelease,
  plan: ComponentPlan,
  taken: string | null,
): CaseClass {
  const { version, changes } = plan;
  if (plan.state === "release" && version === release.version) return "agreed";
  if (previous === null) return "first-release";
  if (previous.commit === release.commit) return "same-commit";
  if (plan.state !== "release" || version === null) {
    if (commits.length === 0) return "untouched";
    if (changes.list.length === 0 && changes.cancelled.length > 0) return "taken-back";
    return commits.every(({ header }) => header === null) ? "not-conventional" : "asks-nothing";
  }
  if (changes.releaseAs !== null) return "release-as";
  const isLower = compareVersions(version, release.version) < 0;
  if (isLower && taken !== null) return "other-line";
  const scheme = policy.components[plan.name]?.scheme ?? "semver";
  const step = stepBetween(scheme, previous.version, release.version);
  const isBelowOne = scheme !== "calver" && previous.version.startsWith("0.");
  if (isBelowOne && (changes.bump === "major" || step === "major")) return "below-one";
  if (step !== plan.bump) return stronger(plan.bump, step) === step ? "larger-step" : "smaller-step";
  return isLower ? "skipped-number" : "smaller-step";
}
