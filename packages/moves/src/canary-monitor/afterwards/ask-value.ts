import { shown } from "@signalbox/policy/load/shown";
import { type Answer, known } from "@signalbox/systems/answer";
import type { AfterwardsSources } from "./afterwards-sources.ts";

/** A query's one finite value at a time; anything else is no measure. Throws only what the signal was aborted with. */
export async function askValue(
  query: string,
  at: number,
  { prometheus, environment, signal }: Pick<AfterwardsSources, "prometheus" | "environment" | "signal">,
  timeoutSeconds: number,
): Promise<Answer<number>> {
  if (!prometheus.known) return prometheus;
  const limit = AbortSignal.timeout(timeoutSeconds * 1000);
  const asked = query.replaceAll(/\$environment(?!\w)/g, () => environment);
  const answer = await prometheus.value
    .valuesAt(asked, at, AbortSignal.any([signal, limit]))
    .catch((error: unknown) => {
      signal.throwIfAborted();
      if (!limit.aborted) throw error;
      return silence("timed-out", `the metrics system did not answer within ${timeoutSeconds} s`);
    });
  if (!answer.known) return answer;
  const [sample, ...more] = answer.value;
  if (sample === undefined) return silence("no-data", `there are no data of ${shown(query)}`);
  if (more.length > 0) {
    return silence("several-values", `${shown(query)} has ${1 + more.length} values, and one is asked for`);
  }
  return Number.isFinite(sample.value)
    ? known(sample.value)
    : silence("not-a-number", `${shown(query)} is ${sample.value}, no finite number`);
}

function silence(word: string, says: string): Answer<never> {
  const next = "look at the query in the metrics system, and mend it in the policy where it asks for something else";
  return { known: false, code: `afterwards.${word}`, says, next };
}
