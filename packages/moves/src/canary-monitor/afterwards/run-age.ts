import { shown } from "@signalbox/policy/load/shown";
import type { AfterwardsCheck } from "@signalbox/policy/rollout/afterwards/afterwards-check";
import { secondsOf } from "@signalbox/policy/schema/duration";
import type { AfterwardsSources } from "./afterwards-sources.ts";
import { askValue } from "./ask-value.ts";
import { failed, type TryOutcome, passed, unread } from "./outcome.ts";

/** How far the clocks of two machines may differ. */
const MOST_AHEAD_SECONDS = 60;

type Check = Pick<AfterwardsCheck, "within"> & { readonly updated: string };

/** Asks when data were last updated, and compares their age with what the policy allows. */
export async function runAge(
  { updated, within = "0s" }: Check,
  sources: AfterwardsSources,
  timeoutSeconds: number,
): Promise<TryOutcome> {
  const now = sources.now().getTime() / 1000;
  const answer = await askValue(updated, now, sources, timeoutSeconds);
  if (!answer.known) return unread(answer);
  const age = Math.round(now - answer.value);
  // Milliseconds taken for seconds are always fresh.
  if (age < -MOST_AHEAD_SECONDS) {
    return unread({
      code: "afterwards.in-the-future",
      says: `${shown(updated)} is ${answer.value}, a time that has not come yet`,
      next: "let the query give seconds since 1970, and look at the clocks",
    });
  }
  const says = `the data are ${Math.max(0, age)} s old`;
  return age <= secondsOf(within) ? passed(says) : failed(`${says}, more than ${within}`);
}
