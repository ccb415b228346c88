import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import { isSamePerson, type Person } from "@signalbox/policy/gate/people";
import { activitiesOf, type Activity, type ActivityPeriod } from "@signalbox/systems/github/repository-activity";
import type { GateSources } from "../gate-sources.ts";
import { unobservedBy } from "../observation-of.ts";

/**
 * Who pushed a pull request's final head, by the head's full hash and, where it is known, its branch; null where the account is gone.
 * Without the branch nobody can say who it was where several brought the same commit to different branches.
 */
export type LastPusherOf = (headRefOid: string, headRefName?: string) => Observed<Person | null>;

/**
 * Reads once who pushed what since a time (ISO 8601), such as that of the oldest pull request, in the shortest of GitHub's periods that
 * reaches back to it. Pushes to forks, and older ones than a year, are not in GitHub's list: nobody can say who made them.
 */
export async function gatherLastPushers(
  { gitHub, repository, about, signal }: Pick<GateSources, "gitHub" | "repository" | "about" | "signal">,
  since: string,
): Promise<LastPusherOf> {
  const activities = await activitiesOf(gitHub, repository, periodSince(since, about.now), signal);
  if (!activities.known) {
    const silence = unobservedBy(activities);
    return () => silence;
  }
  const byHead = Map.groupBy(activities.value, ({ after }) => after);
  return (headRefOid, headRefName) => pusherIn(byHead.get(headRefOid) ?? [], headRefOid, headRefName);
}

function pusherIn(activities: readonly Activity[], head: string, branch: string | undefined): Observed<Person | null> {
  const [newest, ...older] = activities.filter(({ ref }) => branch === undefined || ref === `refs/heads/${branch}`);
  if (newest === undefined) return unsaid(`GitHub's list of pushes does not hold that of ${head.slice(0, 12)}`);
  // The same commit on the same branch again: the newest push is what stands.
  if (branch === undefined && !older.every(({ actor }) => isSame(actor, newest.actor)))
    return unsaid(`several people pushed ${head.slice(0, 12)}, to different branches or at different times`);
  return { known: true, value: newest.actor };
}

function isSame(a: Person | null, b: Person | null): boolean {
  return a === null || b === null ? a === b : isSamePerson(a, b);
}

function unsaid(says: string): Unobserved {
  return {
    known: false,
    code: "approvals.pusher-unknown",
    says,
    next: "have the branch's rules require the approval of the most recent push, which GitHub then checks itself",
  };
}

const DAYS: readonly (readonly [ActivityPeriod, number])[] = [
  ["day", 1],
  ["week", 7],
  ["month", 28],
  ["quarter", 90],
];

function periodSince(since: string, now: string): ActivityPeriod {
  const days = (Date.parse(now) - Date.parse(since)) / 86_400_000;
  return DAYS.find(([, most]) => days < most)?.[0] ?? "year";
}
