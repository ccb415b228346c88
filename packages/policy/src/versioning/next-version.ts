import diff from "semver/functions/diff.js";
import inc from "semver/functions/inc.js";
import major from "semver/functions/major.js";
import type { Policy } from "../schema/policy.ts";
import type { Bump } from "../schema/versioning.ts";

type Rules = Pick<Policy["versioning"], "initial" | "breaking-while-zero">;

/** The version that follows, and the step it really takes. */
export type NextVersion = { readonly version: string; readonly bump: Bump };

/** The version after `previous` (null: none yet) for changes that ask for `bump`. Null where they ask for nothing. */
export function nextVersion(rules: Rules, previous: string | null, bump: Bump): NextVersion | null {
  if (bump === "none") return null;
  if (previous === null) return { version: rules.initial, bump };
  const step = bump === "major" && major(previous) === 0 ? rules["breaking-while-zero"] : bump;
  const version = inc(previous, step);
  return version === null ? null : { version, bump: step };
}

/** The step from one version to a later one. */
export function stepBetween(previous: string, version: string): Bump {
  const step = diff(previous, version);
  return step === "major" || step === "minor" || step === "patch" ? step : "none";
}
