import { dueTime } from "@signalbox/policy/approvals/due-time";
import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import { loginKey } from "@signalbox/policy/gate/people";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Outcome } from "../frame.ts";
import { recordEmergency, type Emergency } from "../records/emergencies.ts";
import { recordLetThrough } from "../records/let-through.ts";
import type { RecordsBranch } from "../records/records-branch.ts";
import { recordReviewed } from "../records/reviewed-emergencies.ts";
import type { GateSources } from "./gate-sources.ts";
import { gatherSchedule } from "./gather-schedule.ts";
import { gatherWhere } from "./gather-where.ts";
import { observationFrom } from "./observation-of.ts";

/**
 * Lets a release through: looks once more whether branch, tag and freezes still stand as they were judged, and puts an emergency on
 * record before anything may rely on the verdict. What was let through is put on record too: the next release is judged from there.
 */
export async function carryOutGate(
  loaded: LoadedPolicy,
  decision: GateDecision,
  facts: GateFacts,
  sources: GateSources,
  signal: AbortSignal,
): Promise<Outcome> {
  const moved = await whatMoved(loaded, facts, sources);
  if (moved !== null) {
    return { state: "not-done", says: moved, next: "start a new run, which judges what stands now" };
  }
  if (decision.cls === "emergency") {
    signal.throwIfAborted();
    await recordEmergency(recordsOf(loaded, sources), emergencyOf(loaded, facts, decision));
  }
  signal.throwIfAborted();
  const says = `${decision.candidate.slice(0, 12)} may go to ${decision.environment}`;
  const recorded = await observationFrom(() => remember(recordsOf(loaded, sources), decision, facts.about.now));
  if (recorded.known) return { state: "done", says, next: null };
  // The verdict does not rest on it: without it, the next release is judged from an earlier one on, or from the last tag.
  return { state: "done", says: `${says}; that is not on record: ${recorded.says}`, next: recorded.next };
}

/** What the gates to come build on: what went out, and which emergencies were seen reviewed. */
async function remember(
  records: RecordsBranch,
  { environment, candidate, reasons }: GateDecision,
  now: string,
): Promise<void> {
  await recordLetThrough(records, environment, candidate);
  const reviewed = reasons.filter(({ code, status }) => code === "approvals.review-afterwards" && status === "met");
  for (const { kind, id } of reviewed.flatMap(({ evidence }) => evidence))
    if (kind === "commit") await recordReviewed(records, { environment, candidate: id }, now);
}

/** What is no longer as it was judged, in words; null where all is. */
async function whatMoved(loaded: LoadedPolicy, facts: GateFacts, sources: GateSources): Promise<string | null> {
  const namedTag = facts.where.tagTarget === null ? null : facts.about.tag;
  const [where, schedule] = await Promise.all([
    gatherWhere(sources, { namedTag, forkedFromProduction: facts.where.forkedFromProduction }),
    gatherSchedule(loaded, sources),
  ]);
  if (!isSame(where, facts.where)) return "the branch or the tag moved while the gate decided";
  return isSame(schedule, facts.schedule) ? null : "a freeze was set or lifted while the gate decided";
}

function isSame(now: unknown, then: unknown): boolean {
  return JSON.stringify(now) === JSON.stringify(then);
}

function recordsOf({ policy }: LoadedPolicy, { git, remote }: GateSources): RecordsBranch {
  return { git, remote, branch: policy.records.branch };
}

function emergencyOf({ policy }: LoadedPolicy, { about, approvals }: GateFacts, { reasons }: GateDecision): Emergency {
  const { range, run, manifest, tagger } = approvals;
  const changes = range.known ? range.value.pullRequests.nodes : [];
  const named = manifest.known && manifest.value !== null ? [manifest.value.pullRequest] : [];
  const commits = range.known ? range.value.commits.nodes : [];
  const started = run?.known === true ? [run.value.actor, run.value.triggeringActor] : [];
  const reviewers =
    run?.known === true && run.value.environmentReviews.known ? run.value.environmentReviews.value.nodes : [];
  const people = [
    ...commits.flatMap(({ authors, committer }) => [...authors.nodes, committer].map(({ user }) => user)),
    ...[...changes, ...named].flatMap((one) => [
      one.author,
      one.mergedBy,
      ...one.reviews.nodes.map(({ author }) => author),
    ]),
    ...started,
    ...reviewers.map(({ user }) => user),
    tagger.known ? tagger.value : null,
  ];
  const involved = people.flatMap((person) => (person === null ? [] : [loginKey(person.login)]));
  return {
    environment: about.environment,
    candidate: about.candidate,
    letThroughAt: about.now,
    due: dueTime(about.now, policy.approvals.classes.emergency["review-afterwards"]),
    involved: [...new Set(involved)].toSorted(),
    unreviewed: reasons
      .filter(({ code }) => code === "approvals.unreviewed")
      .flatMap(({ evidence }) => evidence.flatMap(({ kind, id }) => (kind === "commit" ? [id] : [])))
      .toSorted(),
    pullRequests: [...new Set([...changes, ...named].map(({ number }) => number))].toSorted((a, b) => a - b),
  };
}
