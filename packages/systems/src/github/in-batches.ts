import { known } from "../answer.ts";
import type { GitHubAnswer } from "./client.ts";

/**
 * Asks about many things, so many a request, several requests at a time. GitHub gives up on a query that takes it over ten seconds: a
 * batch that it cannot answer is asked again in halves.
 */
export async function inBatches<Item, Value>(
  items: readonly Item[],
  size: number,
  ask: (batch: readonly Item[]) => Promise<GitHubAnswer<readonly Value[]>>,
): Promise<GitHubAnswer<readonly Value[]>> {
  const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  const answers = await Promise.all(batches.map((batch) => askInHalves(batch, ask)));
  const values: Value[] = [];
  for (const answer of answers) {
    if (!answer.known) return answer;
    values.push(...answer.value);
  }
  return known(values);
}

const GATEWAY = new Set([502, 504]);

async function askInHalves<Item, Value>(
  batch: readonly Item[],
  ask: (batch: readonly Item[]) => Promise<GitHubAnswer<readonly Value[]>>,
): Promise<GitHubAnswer<readonly Value[]>> {
  const answer = await ask(batch);
  if (answer.known || batch.length < 2 || answer.status === null || !GATEWAY.has(answer.status)) return answer;
  const half = Math.ceil(batch.length / 2);
  const first = await askInHalves(batch.slice(0, half), ask);
  if (!first.known) return first;
  const second = await askInHalves(batch.slice(half), ask);
  return second.known ? known([...first.value, ...second.value]) : second;
}
