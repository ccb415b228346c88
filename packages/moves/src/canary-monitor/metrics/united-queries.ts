import { type Answer, known } from "@signalbox/systems/answer";
import type { Prometheus, Series, Steps } from "@signalbox/systems/prometheus/prometheus";

/** Tells the answers apart: the place of its query among those that were asked together. */
const PLACE = "signalbox_query";

/**
 * Asks several queries in one request; the answers are in their order. One that the server cannot read, or warns of, spoils
 * those beside it. So does a scalar: it cannot be united.
 */
export async function askTogether(
  prometheus: Prometheus,
  queries: readonly string[],
  steps: Steps,
  signal: AbortSignal,
): Promise<Answer<readonly (readonly Series[])[]>> {
  const [only] = queries;
  const alone = queries.length === 1 && only !== undefined;
  const query = alone ? only : united(queries.map(placed));
  const answer = await prometheus.valuesOver(query, steps, signal);
  if (!answer.known) return answer;
  if (alone) return known([answer.value]);
  const byPlace = Map.groupBy(answer.value, ({ labels }) => labels[PLACE]);
  return known(queries.map((_, place) => byPlace.get(String(place)) ?? []));
}

// On lines of its own, so that a comment at its end ends with it.
function placed(query: string, place: number): string {
  return `label_replace(\n${query}\n,"${PLACE}","${place}","","")`;
}

/** Halved again and again: each `or` looks at all that its sides hold. */
function united(queries: readonly string[]): string {
  if (queries.length <= 1) return queries.join("");
  const middle = Math.ceil(queries.length / 2);
  return `(${united(queries.slice(0, middle))} or ${united(queries.slice(middle))})`;
}
