import diff from "semver/functions/diff.js";
import inc from "semver/functions/inc.js";
import major from "semver/functions/major.js";
import valid from "semver/functions/valid.js";
import { SignalboxError } from "../error.ts";
import type { Policy } from "../schema/policy.ts";
import type { Bump } from "../schema/versioning.ts";
import type { Scheme } from "./scheme.ts";
import { finalOf } from "./version-order.ts";

type Rules = Pick<Policy["versioning"], "initial" | "breaking-while-zero" | "zone">;

/** What a version follows: the last one (null: none yet), what is asked for, and the moment, ISO 8601. */
export type Step = {
  readonly scheme: Scheme;
  readonly previous: string | null;
  readonly bump: Bump;
  readonly now: string;
  /** Final versions on other lines: a calendar version counts on from the highest. */
  readonly elsewhere: readonly string[];
};

/** The version that follows, and the step it really takes. */
export type NextVersion = { readonly version: string; readonly bump: Bump };

/** The final version after the last one for changes that ask for `bump`. Null where they ask for nothing. */
export function nextVersion(rules: Rules, step: Step): NextVersion | null {
  if (step.bump === "none") return null;
  switch (step.scheme) {
    case "semver":
      return nextSemver(rules, step);
    case "major.minor":
      return nextMajorMinor(rules, step);
    case "calver":
      return { version: nextCalver(rules, step), bump: step.bump };
  }
}

function nextSemver(rules: Rules, { previous, bump }: Step): NextVersion {
  if (previous === null) return { version: rules.initial, bump };
  const step = bump === "major" && major(previous) === 0 ? rules["breaking-while-zero"] : bump;
  const version = bump === "none" ? null : valid(inc(previous, step === "none" ? "patch" : step));
  if (version !== null) return { version, bump: step };
  throw tooLarge(previous);
}

/** `2.3`: whatever does not break is a minor. */
function nextMajorMinor(rules: Rules, { previous, bump }: Step): NextVersion {
  if (previous === null) return { version: rules.initial.split(".").slice(0, 2).join("."), bump };
  const [first = 0, second = 0] = previous.split(".").map(Number);
  const breaks = bump === "major" && (first > 0 || rules["breaking-while-zero"] === "major");
  const version = breaks ? `${first + 1}.0` : `${first}.${second + 1}`;
  if (!Number.isSafeInteger(first + 1) || !Number.isSafeInteger(second + 1)) throw tooLarge(previous);
  return { version, bump: breaks ? "major" : "minor" };
}

const BUILD_DIGITS = 3;

/** `2025.10.001`: the builds of a month in the policy's time zone are counted, on all lines together. */
function nextCalver(rules: Rules, { previous, now, elsewhere }: Step): string {
  const month = monthOf(now, rules.zone);
  const builds = [...(previous === null ? [] : [previous]), ...elsewhere]
    .filter((version) => version.startsWith(`${month}.`))
    .map((version) => Number(version.slice(month.length + 1)));
  const build = Math.max(0, ...builds) + 1;
  if (previous !== null && build > 9_999_999_999) throw tooLarge(previous);
  return `${month}.${String(build).padStart(BUILD_DIGITS, "0")}`;
}

/** The calendar month of a moment, as `2025.10`. */
function monthOf(now: string, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit" }).formatToParts(
    new Date(now),
  );
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}.${part("month")}`;
}

/** `1.4.0-rc.2` where `1.4.0-rc.1` is the highest of `taken` that leads to `1.4.0`. */
export function nextPrerelease(final: string, label: string, taken: readonly string[]): string {
  const before = `${final}-${label}.`;
  const numbers = taken
    .filter((version) => version.startsWith(before))
    .map((version) => version.slice(before.length))
    .filter((number) => /^(?:0|[1-9]\d{0,14})$/.test(number))
    .map(Number);
  return `${before}${Math.max(0, ...numbers) + 1}`;
}

/** The step from one final version of a scheme to a later one, or to what its prerelease leads to; of calendar versions nobody can tell. */
export function stepBetween(scheme: Scheme, previous: string, version: string): Bump {
  if (scheme === "calver") return "patch";
  if (scheme === "major.minor") return previous.split(".")[0] === version.split(".")[0] ? "minor" : "major";
  const step = diff(previous, finalOf(version));
  return step === "major" || step === "minor" || step === "patch" ? step : "none";
}

function tooLarge(previous: string): SignalboxError {
  return new SignalboxError("version.too-large", `no version comes after \`${previous}\`: its numbers are too large`, {
    next: "release a lower version, with a `Release-As:` footer, from a commit before that one",
  });
}
