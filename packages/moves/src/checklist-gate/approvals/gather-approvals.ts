import type { GatheredApprovals, RangeFacts } from "@signalbox/policy/approvals/approval-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { Person } from "@signalbox/policy/gate/people";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Base } from "../gather-base.ts";
import type { GateSources } from "../gate-sources.ts";
import { gatherApprovalTags } from "./gather-approval-tags.ts";
import { gatherEffectsOfRange } from "./gather-effects-of-range.ts";
import { gatherEmergencies } from "./gather-emergencies.ts";
import { gatherManifest } from "./gather-manifest.ts";
import { gatherPeople } from "./gather-people.ts";
import { gatherPullRequests } from "./gather-pull-requests.ts";
import { gatherRange } from "./gather-range.ts";
import { gatherRun } from "./gather-run.ts";
import { gatherLastPushers, type LastPusherOf } from "./last-pushers.ts";
import { gatherTagProtection } from "./tag-protection.ts";

export type ApprovalsAsked = {
  readonly base: Base | null;
  /** The run that holds the gate; null where it does not run in a workflow. */
  readonly runId: number | null;
  /** The pull request of the release manifest; null where none was named. */
  readonly manifest: number | null;
  /** Where CODEOWNERS is read if nothing was released before: the commit of the policy. */
  readonly codeOwnersAt: string | null;
  readonly tagger: Observed<Person | null>;
  /** Whose permission counts for something else than approvals. */
  readonly dismissers: Promise<readonly string[]>;
};

/** Gathers all that approvals are decided on. */
export async function gatherApprovals(
  loaded: LoadedPolicy,
  sources: GateSources,
  { base, runId, manifest: number, codeOwnersAt, tagger, dismissers }: ApprovalsAsked,
): Promise<GatheredApprovals> {
  const lastPushersSince = (since: string): Promise<LastPusherOf> => gatherLastPushers(sources, since);
  const readPullRequests = (numbers: readonly number[]) =>
    gatherPullRequests(sources, { numbers, withComments: new Set(numbers), lastPushersSince });
  const [range, run, manifest, approvalTags, emergencies, effects] = await Promise.all([
    isTagProtected(sources, base).then((protection) =>
      gatherRange(sources, {
        lastPushersSince,
        tag: base?.tags[0] ?? null,
        isTagProtected: protection,
      }),
    ),
    runId === null ? null : gatherRun(sources, runId),
    gatherManifest(loaded, sources, number, async (one) => onlyOne(await readPullRequests([one]))),
    gatherApprovalTags(loaded, sources, sources.about.candidate),
    gatherEmergencies(loaded, sources, async (numbers) => {
      const read = await readPullRequests(numbers);
      return read.known ? { known: true, value: read.value.nodes } : read;
    }),
    gatherEffectsOfRange(loaded, sources),
  ]);
  const facts = {
    defaultBranch: sources.defaultBranch,
    range,
    run,
    manifest,
    approvalTags,
    tagger,
    emergencies,
    effects,
  };
  const people = await gatherPeople(loaded, sources, {
    codeOwnersAt: base?.oid ?? codeOwnersAt,
    paths: range.known ? pathsOf(range.value) : [],
    logins: [...new Set([...speakersIn(facts), ...(await dismissers)])],
  });
  return { ...facts, people };
}

/** Whether all tags that the range begins after are protected; one that is not could hide commits. */
async function isTagProtected(sources: GateSources, base: Base | null): Promise<Observed<boolean>> {
  if (base === null || base.tags.length === 0) return { known: true, value: true };
  const isProtected = await gatherTagProtection(sources);
  const answers = base.tags.map(isProtected);
  const bad = answers.find((one) => one.known && !one.value) ?? answers.find((one) => !one.known);
  return bad ?? { known: true, value: true };
}

function onlyOne<T>(read: Observed<{ readonly nodes: readonly T[] }>): Observed<T> {
  if (!read.known) return read;
  const [one] = read.value.nodes;
  if (one !== undefined) return { known: true, value: one };
  return {
    known: false,
    code: "approvals.no-pull-request",
    says: "there is no such pull request",
    next: "name one that is there",
  };
}

function pathsOf({ commits, pullRequests }: RangeFacts): readonly string[] {
  const files = pullRequests.nodes.flatMap((one) => (one.files.known ? one.files.value : []));
  return [...new Set([...commits.nodes.flatMap((commit) => commit.files), ...files])];
}

/** Everybody who said anything that could count. */
function speakersIn(facts: Omit<GatheredApprovals, "people">): readonly string[] {
  const { range, run, manifest, approvalTags, emergencies } = facts;
  const pullRequests = [
    ...(range.known ? range.value.pullRequests.nodes : []),
    ...(manifest.known && manifest.value !== null ? [manifest.value.pullRequest] : []),
    ...(emergencies.known
      ? emergencies.value.nodes.flatMap((one) => (one.pullRequests.known ? one.pullRequests.value.nodes : []))
      : []),
  ];
  const reviews =
    run?.known === true && run.value.environmentReviews.known ? run.value.environmentReviews.value.nodes : [];
  const tags = [
    ...(approvalTags.known ? approvalTags.value.nodes : []),
    ...(emergencies.known
      ? emergencies.value.nodes.flatMap((one) => (one.reviewTags.known ? one.reviewTags.value.nodes : []))
      : []),
  ];
  const people = [
    ...pullRequests.flatMap((one) => [
      ...one.reviews.nodes.map(({ author }) => author),
      ...one.events.nodes.flatMap((event) => (event.__typename === "UnlabeledEvent" ? [] : [event.actor])),
      ...one.comments.nodes.map(({ author }) => author),
    ]),
    ...reviews.map(({ user }) => user),
  ];
  const logins = people.flatMap((one) => (one === null || one.type !== "User" ? [] : [one.login]));
  return [...new Set([...logins, ...tags.flatMap(({ signer }) => signer ?? [])])];
}
