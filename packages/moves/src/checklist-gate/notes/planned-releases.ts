import type { VersionDecision } from "@signalbox/policy/versioning/decide-versions";
import type { Release } from "@signalbox/policy/versioning/release";

/** The releases that a plan makes of its candidate, and those that stand on it already. */
export function plannedReleases({ candidate, components }: VersionDecision): readonly Release[] {
  return components.flatMap(({ name, state, version, tag }) =>
    state === "nothing" || version === null || tag === null
      ? []
      : [{ component: name, version, tag, commit: candidate }],
  );
}
