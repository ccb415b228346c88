import diff from "semver/functions/diff.js";
import inc from "semver/functions/inc.js";
import major from "semver/functions/major.js";
import valid from "semver/functions/valid.js";
import { SignalboxError } from "../error.ts";
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
  const version = valid(inc(previous, step));
  if (version !== null) return { version, bump: step };
  throw new SignalboxError("version.too-large", `no version comes after \`${previous}\`: its numbers are too large`, {
    next: "release a lower version, with a `Release-As:` footer, from a commit before that one",
  });
}

/** The step from one version to a later one. */
export function stepBetween(previous: string, version: string): Bump {
  const step = diff(previous, version);
  return step === "major" || step === "minor" || step === "patch" ? step : "none";
}
