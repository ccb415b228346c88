import { shown } from "@signalbox/policy/load/shown";
import { type AfterwardsCheck, limitsOf } from "@signalbox/policy/rollout/afterwards/afterwards-check";
import type { AfterwardsSources } from "./afterwards-sources.ts";
import { askValue } from "./ask-value.ts";
import { failed, type TryOutcome, passed, unread } from "./outcome.ts";

type Check = Pick<AfterwardsCheck, "below" | "above"> & { readonly query: string };

/** Asks for a check's value as of now, and compares it with its limits, which are no part of what is good. */
export async function runQuery(check: Check, sources: AfterwardsSources, timeoutSeconds: number): Promise<TryOutcome> {
  const { query, below, above } = check;
  const answer = await askValue(query, sources.now().getTime() / 1000, sources, timeoutSeconds);
  if (!answer.known) return unread(answer);
  const value = answer.value;
  const good = (below === undefined || value < below) && (above === undefined || value > above);
  const says = `${shown(query)} is ${value}`;
  return good ? passed(says) : failed(`${says}, which is not ${limitsOf(check)}`);
}
