import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { decideVersions, type ComponentPlan } from "../versioning/decide-versions.ts";
import { nextVersion } from "../versioning/next-version.ts";
import type { ComponentFacts } from "../versioning/version-facts.ts";
import { compareVersions } from "../versioning/version-order.ts";
import { classOfCase } from "./class-of-case.ts";
import type { BacktestCase, PastRelease } from "./past-release.ts";
import { whyOfCase } from "./why-of-case.ts";

/** The tag of a version of a component, wherever in the repository it stands; null where it doesn't. */
export type TagOf = (component: string, version: string) => string | null;

export type PastDecision = {
  readonly past: PastRelease;
  readonly plan: ComponentPlan;
  readonly compared: BacktestCase;
};

/**
 * What the policy would have planned for one commit, beside each of the releases that were made of it. They are one run: a component is
 * released with those that it depends on.
 */
export function decideBacktest(
  loaded: LoadedPolicy,
  run: readonly PastRelease[],
  tagOf: TagOf,
): readonly PastDecision[] {
  return turnsOf(run).flatMap((turn) => {
    const planned = plansOf(loaded, turn, turn.map(factsOf));
    return turn.flatMap((past) => {
      const plan = withWhatWasReleased(loaded, past, turn, planned).get(past.release.component);
      return plan === undefined ? [] : [decisionOf(loaded, past, plan, tagOf)];
    });
  });
}

type Plans = ReadonlyMap<string, ComponentPlan>;

function plansOf(loaded: LoadedPolicy, [first]: readonly PastRelease[], facts: readonly ComponentFacts[]): Plans {
  if (first === undefined) return new Map();
  const { components } = decideVersions(loaded, {
    candidate: first.release.commit,
    now: momentOf(first),
    // Which branch a release was made from is not kept. None is asked for: what is compared is its final version.
    branch: { name: null, isDefault: true, holdsCandidate: true },
    components: facts,
  });
  return new Map(components.map((plan) => [plan.name, plan]));
}

/** A dependency that was released counts for its dependants, also where the policy would not have released it by itself. */
function withWhatWasReleased(
  loaded: LoadedPolicy,
  past: PastRelease,
  turn: readonly PastRelease[],
  planned: Plans,
): Plans {
  const { component } = past.release;
  if (planned.get(component)?.state !== "nothing") return planned;
  const dependencies = new Set(loaded.policy.components[component]?.["depends-on"]);
  const released = turn.filter(({ release }) => dependencies.has(release.component));
  if (released.length === 0) return planned;
  const standing = released.map((each) => ({ ...factsOf(each), standing: [each.release] }));
  return plansOf(loaded, [past], [...standing, factsOf(past)]);
}

/** A tag has a day; noon is in that day nearly everywhere. */
function momentOf({ date }: PastRelease): string {
  return `${date}T12:00:00.000Z`;
}

/** Several versions of one component on one commit were made one after the other. */
function turnsOf(run: readonly PastRelease[]): readonly (readonly PastRelease[])[] {
  const turns: PastRelease[][] = [];
  const taken = new Map<string, number>();
  for (const past of run.toSorted((a, b) => compareVersions(a.release.version, b.release.version))) {
    const turn = taken.get(past.release.component) ?? 0;
    taken.set(past.release.component, turn + 1);
    const there = turns[turn];
    if (there === undefined) turns.push([past]);
    else there.push(past);
  }
  return turns;
}

/** What only the files of that time could tell is left out: contracts, migrations and plans are not judged. */
function factsOf({ release, previous, commits }: PastRelease): ComponentFacts {
  return {
    name: release.component,
    previous,
    standing: [],
    elsewhere: [],
    dependencies: [],
    commits,
    prerelease: null,
    production: null,
    contracts: [],
    migrations: [],
    migrationPlans: [],
    stated: [],
  };
}

function decisionOf(loaded: LoadedPolicy, past: PastRelease, plan: ComponentPlan, tagOf: TagOf): PastDecision {
  const { release, previous } = past;
  const taken = plan.state === "release" && plan.version !== null ? tagOf(release.component, plan.version) : null;
  const caseClass = classOfCase(loaded, past, plan, taken);
  const why = whyOfCase(caseClass, past, plan, taken);
  const compared: BacktestCase = {
    component: release.component,
    tag: release.tag,
    previousTag: previous?.tag ?? null,
    expected: release.version,
    planned: plan.state === "release" ? plan.version : null,
    given: givenVersion(loaded, past, plan),
    class: caseClass,
    why: why?.says ?? null,
    evidence: why?.evidence ?? [],
  };
  return { past, plan, compared };
}

function givenVersion({ policy }: LoadedPolicy, past: PastRelease, plan: ComponentPlan): string {
  if (plan.state === "release" && plan.version !== null) return plan.version;
  const previous = past.previous?.version ?? null;
  const scheme = policy.components[plan.name]?.scheme ?? "semver";
  const step = { scheme, previous, bump: "patch", now: momentOf(past), elsewhere: [] } as const;
  return nextVersion(policy.versioning, step)?.version ?? policy.versioning.initial;
}
