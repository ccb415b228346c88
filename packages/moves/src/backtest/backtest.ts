import { beginParentsFirst } from "@signalbox/history/parents-first";
import { releasesOf, type Tag } from "@signalbox/history/tags";
import { walkReleases } from "@signalbox/history/walk-releases";
import { decideBacktest, type PastDecision } from "@signalbox/policy/backtest/decide-backtest";
import type { PastRelease } from "@signalbox/policy/backtest/past-release";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Release } from "@signalbox/policy/versioning/release";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import { isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { Git } from "@signalbox/systems/git/git";
import { readLandings } from "./landings.ts";
import { type QuietPoints, quietPoints } from "./quiet-points.ts";

export type BacktestSources = {
  /** In a clone that holds the whole history. */
  readonly git: Git;
  /** A full hash: the points between releases are those of its line. */
  readonly head: string;
  readonly tags: Promise<readonly Tag[]>;
  /** The components that are told. */
  readonly only: readonly string[];
  /** How many releases are told, the newest; null for all. */
  readonly last: number | null;
};

/** One release that was made, what the policy would have planned, and what lay on the way. */
export type Backtested = PastDecision & { readonly quiet: QuietPoints };

/**
 * Tells every final release of the repository, on any line, beside what the policy would have planned for its commit given the release
 * before it. Children come before parents; nothing that was told is kept. What only the files of that time could say, contracts,
 * migrations and plans, is not judged, nor is the branch.
 */
export async function backtest(
  loaded: LoadedPolicy,
  { git, head, tags, only, last }: BacktestSources,
  onCase: (tested: Backtested) => void,
): Promise<void> {
  const { components, versioning } = loaded.policy;
  const walk = beginParentsFirst(git, head, true);
  const [landings, releases] = await Promise.all([
    readLandings(git, head),
    tags.then((read) => finalReleases(loaded, read)),
  ]);
  const tagsOf = new Map(releases.map(({ component, version, tag }) => [`${component} ${version}`, tag]));
  const chosen = new Set(only);
  let left = last ?? Number.POSITIVE_INFINITY;
  const decide = (run: readonly PastRelease[]): void => {
    if (left === 0 || !run.some(({ release }) => chosen.has(release.component))) return;
    const decided = decideBacktest(loaded, run, (component, version) => tagsOf.get(`${component} ${version}`) ?? null);
    for (const each of decided.filter(({ past }) => chosen.has(past.release.component)).slice(0, left)) {
      left -= 1;
      const { past, plan } = each;
      onCase({ ...each, quiet: quietPoints(landings, past.release.commit, past.commits, plan.changes) });
    }
  };
  let run: PastRelease[] = [];
  await walkReleases(git, {
    head,
    releases,
    tags,
    components,
    types: new Set(Object.keys(versioning.bumps)),
    walk,
    otherLines: true,
    onRelease(told) {
      // The releases of one commit are told one after the other.
      if (run[0] !== undefined && run[0].release.commit !== told.release.commit) {
        decide(run);
        run = [];
      }
      run.push(told);
    },
  });
  decide(run);
}

function finalReleases({ policy }: LoadedPolicy, tags: readonly Tag[]): readonly Release[] {
  return releasesOf(tags, tagStylesOf(policy)).filter(({ version }) => !isPrerelease(version));
}
