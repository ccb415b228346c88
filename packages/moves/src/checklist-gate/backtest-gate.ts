import { ensureCompleteHistory } from "@signalbox/history/complete-clone";
import { releasesOf } from "@signalbox/history/tags";
import { isOpen, type Reason } from "@signalbox/policy/decision/reason";
import { type Verdict, verdictOf } from "@signalbox/policy/decision/verdict";
import { SignalboxError } from "@signalbox/policy/error";
import { decideGate } from "@signalbox/policy/gate/decide-gate";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Release } from "@signalbox/policy/versioning/release";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import { isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { Git } from "@signalbox/systems/git/git";
import { readRemoteRefs } from "@signalbox/systems/git/remote";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { branchOfRemote } from "../version-bump/branch-facts.ts";
import { branchOf, REMOTE } from "../version-bump/sources-of-checkout.ts";
import { gatherGate } from "./gather-gate.ts";
import { gatherBase } from "./gather-base.ts";
import type { GateSources } from "./gate-sources.ts";

/** A release that was made, and what the gate would have said of it. */
export type BacktestedGate = {
  readonly release: Release;
  readonly at: string;
  readonly verdict: Verdict;
  /** What would have been in the way. */
  readonly open: readonly Reason[];
};

export type GateBacktestSources = Omit<GateSources, "about" | "workspace" | "evidence" | "remote" | "variables">;

/** What only that day could say: it is not judged. */
const OF_THAT_DAY = [
  "checklist.slo",
  "checklist.security-scan",
  "checklist.secret-scan",
  "checklist.custom",
  "checklist.validation",
  // Given in a run of then, which nobody can name any more.
  "approvals.environments",
];
const CODES_OF_THAT_DAY = ["schedule.freeze-by-hand"];

/** Whether a reason is one that a backtest cannot judge. */
function isOfThatDay({ rule, code }: Pick<Reason, "rule" | "code">): boolean {
  return CODES_OF_THAT_DAY.includes(code) || OF_THAT_DAY.some((path) => rule === path || rule.startsWith(`${path}.`));
}

/**
 * Tells of the last final releases, the newest first, whether the gate of an environment would have let them through, by what GitHub and git
 * tell of them now. What only that day could say is left out.
 */
export async function backtestGate(
  loaded: LoadedPolicy,
  sources: GateBacktestSources,
  { environment, last }: { readonly environment: string; readonly last: number },
  onRelease: (tested: BacktestedGate) => void,
): Promise<void> {
  const { git, defaultBranch } = sources;
  await ensureCompleteHistory(git);
  const refs = await readRemoteRefs(git, REMOTE, [defaultBranch]);
  const releases = releasesOf(refs.tags, tagStylesOf(loaded.policy)).filter(({ version }) => !isPrerelease(version));
  const chosen = releases.length === 0 ? [] : (await newestFirst(git, releases)).slice(0, last);
  // Nothing that lies about today belongs to a release of then.
  const workspace = await mkdtemp(join(tmpdir(), "signalbox-backtest-"));
  try {
    for (const { release, at } of chosen) {
      sources.signal.throwIfAborted();
      const base = await gatherBase(git, loaded, release.commit, { tags: refs.tags, components: [release.component] });
      const standing = await branchOfRemote(git, release.commit, {
        remote: REMOTE,
        branch: branchOf(refs, defaultBranch),
        defaultBranch: branchOf(refs, defaultBranch),
      });
      const about = {
        environment,
        candidate: release.commit,
        base: base?.oid ?? null,
        branch: standing.facts.holdsCandidate === true ? defaultBranch : null,
        tag: release.tag,
        now: at,
      };
      const facts = await gatherGate(
        loaded,
        { ...sources, remote: REMOTE, about, workspace, evidence: {}, variables: {} },
        {
          base,
          ownRun: null,
          manifest: null,
          codeOwnersAt: base?.oid ?? null,
          tagger: { known: true, value: null },
          namedTag: release.tag,
          // It is about the policy of today.
          former: { known: true, value: null },
          forkedFromProduction: null,
          planned: [release],
          tags: refs.tags,
          repositoryUrl: null,
        },
      );
      const reasons = decideGate(loaded, facts).reasons.filter((reason) => !isOfThatDay(reason));
      const open = reasons.filter(isOpen);
      onRelease({ release, at, verdict: verdictOf(reasons), open });
    }
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** The releases by the time of their tags, or of their commits where a tag has none. Throws where the clone lacks one. */
async function newestFirst(
  git: Git,
  releases: readonly Release[],
): Promise<readonly { release: Release; at: string }[]> {
  const format = "%(creatordate:unix) %(objectname) %(*objectname) %(refname:strip=2)";
  const { stdout } = await git.run(["for-each-ref", `--format=${format}`, "refs/tags"]);
  const standing = new Map(
    stdout.split("\n").map((line) => {
      const [seconds = "", object = "", peeled = "", ...name] = line.split(" ");
      return [name.join(" "), { seconds: Number(seconds), commit: peeled === "" ? object : peeled }];
    }),
  );
  return releases
    .map((release) => {
      const tag = standing.get(release.tag);
      if (tag === undefined || tag.commit !== release.commit) throw notFetched(release);
      return { release, at: new Date(tag.seconds * 1000).toISOString() };
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function notFetched({ tag }: Release): SignalboxError {
  return new SignalboxError("gate.not-fetched", `this clone does not hold \`${tag}\` as it stands on the remote`, {
    next: "run `git fetch --tags --force`",
  });
}
