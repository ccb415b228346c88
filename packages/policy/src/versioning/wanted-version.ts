import { type Changes, decideChanges } from "../changes/decide-changes.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Bump } from "../schema/versioning.ts";
import type { Asked } from "./asked.ts";
import type { BranchEntry } from "./branch-rule.ts";
import { nextPrerelease, nextVersion, type NextVersion, stepBetween } from "./next-version.ts";
import { isVersion, type Scheme } from "./scheme.ts";
import type { ComponentFacts } from "./version-facts.ts";
import { compareVersions, finalOf, hasLabel, isPrerelease } from "./version-order.ts";

export type Wanted = NextVersion & {
  /** The final version that it leads to; itself where it is one. */
  readonly final: string;
  /** The final version that would follow without a `Release-As:` footer; null where nothing would be released. */
  readonly unnamed: string | null;
};

/** The version that a component gets on a branch; null where there is nothing to release. */
export function wantedVersion(loaded: LoadedPolicy, facts: ComponentFacts, context: Context): Wanted | null {
  const { branch } = context;
  const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
  const next = nextFinal(loaded, facts, scheme, context);
  if (next === null) return null;
  if (branch?.prerelease === undefined) return { ...next, final: next.version };
  const taken = facts.elsewhere.map(({ version }) => version);
  const version = nextPrerelease(next.version, branch.prerelease, taken);
  if (holdsIt(facts, { scheme, final: next.version, version, label: branch.prerelease })) {
    if (!bringsMore(loaded, facts, context)) return null;
  }
  return { ...next, version, final: next.version };
}

/**
 * Whether the last prerelease leads to the same final version, and is as far on its way: `rc.1` where the branch gives betas, but not
 * `beta.1` where it gives release candidates. A calendar version goes with the time of its release, which brings nothing.
 */
function holdsIt(
  { prerelease }: ComponentFacts,
  next: { readonly scheme: Scheme; readonly final: string; readonly version: string; readonly label: string },
): boolean {
  if (prerelease === null) return false;
  const { version } = prerelease.release;
  if (next.scheme !== "calver" && finalOf(version) !== next.final) return false;
  return hasLabel(version, next.label) || compareVersions(version, next.version) > 0;
}

type Context = {
  readonly changes: Changes;
  readonly asked: Asked;
  readonly branch: BranchEntry | null;
  readonly now: string;
};

/** The final version after the last one, or the one that a `Release-As:` footer names. */
function nextFinal(
  loaded: LoadedPolicy,
  facts: ComponentFacts,
  scheme: Scheme,
  context: Context,
): (NextVersion & Pick<Wanted, "unnamed">) | null {
  const { changes, asked } = context;
  const next = unnamedFinal(loaded, facts, scheme, context);
  if (changes.releaseAs === null) return next === null ? null : { ...next, unnamed: next.version };
  const { version } = changes.releaseAs;
  // One of another scheme is refused by its reason.
  const step = isVersion(scheme, version)
    ? stepTaken(scheme, facts.previous?.version ?? null, version, asked.bump)
    : asked.bump;
  return { version, bump: step, unnamed: next?.version ?? null };
}

/** The final version after the last one, whatever a footer names. */
function unnamedFinal(
  loaded: LoadedPolicy,
  facts: ComponentFacts,
  scheme: Scheme,
  { changes, asked, branch, now }: Context,
): NextVersion | null {
  const previous = facts.previous?.version ?? null;
  const elsewhere = facts.elsewhere.map(({ version }) => version).filter((version) => !isPrerelease(version));
  // A hotfix is exactly one patch above what is in production, whatever else it may bring.
  const nothing = asked.bump === "none" && changes.releaseAs === null;
  const bump = branch?.from === undefined || nothing ? asked.bump : "patch";
  const next = nextVersion(loaded.policy.versioning, { scheme, previous, bump, now, elsewhere });
  const promised = branch?.from === undefined ? promisedBy(loaded, facts) : null;
  return next !== null && promised !== null && compareVersions(promised, next.version) > 0
    ? { version: promised, bump: stepTaken(scheme, previous, promised, next.bump) }
    : next;
}

/** The final version that a prerelease of the policy's own kind leads to; one that somebody once tried out promises nothing. */
function promisedBy({ policy }: LoadedPolicy, { prerelease }: ComponentFacts): string | null {
  if (prerelease === null) return null;
  const { version } = prerelease.release;
  const labels = Object.values(policy.branches ?? {}).map((branch) => branch.prerelease);
  return labels.some((label) => label !== undefined && hasLabel(version, label)) ? finalOf(version) : null;
}

/** Whether anything that asks for a release came after the last prerelease. */
function bringsMore(
  loaded: LoadedPolicy,
  facts: ComponentFacts,
  { changes, asked }: { readonly changes: Changes; readonly asked: Asked },
): boolean {
  const held = new Set(facts.prerelease?.holds);
  const since = decideChanges(
    loaded.policy.versioning,
    facts.commits.filter(({ hash }) => !held.has(hash)),
  );
  const named = changes.releaseAs;
  return since.bump !== "none" || asked.dependencyNow || (named !== null && !held.has(named.commit));
}

/** The step that a given version takes; a first one takes the step that is asked for. */
export function stepTaken(scheme: Scheme, previous: string | null, version: string, asked: Bump): Bump {
  if (previous === null || scheme === "calver") return asked === "none" ? "patch" : asked;
  return stepBetween(scheme, previous, version);
}
