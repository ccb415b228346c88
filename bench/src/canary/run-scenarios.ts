import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Outcomes } from "./tally.ts";

/** Some rollouts of a scenario, by its name; each has a seed of its own. */
export type Task = { readonly scenario: string; readonly firstSeed: number; readonly rollouts: number };
export type Done = { readonly task: Task; readonly outcomes: ReadonlyMap<string, Outcomes> };

/** So many rollouts at once in a thread. */
const CHUNK = 250;
const MOST_THREADS = 4;

/** By scenario and judge, what became of all rollouts. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, Outcomes>>;

/** Judges so many rollouts of each scenario, in a few threads. No two rollouts share a seed. */
export async function runScenarios(
  scenarios: readonly string[],
  how: { readonly rollouts: number; readonly seed: number },
  tell: (step: string) => void,
): Promise<Results> {
  const tasks = scenarios.flatMap((scenario, place) =>
    chunksOf(how.rollouts).map(({ from, size }): Task => ({
      scenario,
      firstSeed: how.seed + place * how.rollouts + from,
      rollouts: size,
    })),
  );
  const done: Done[] = [];
  const waiting = tasks.values();
  const thread = async (): Promise<void> => {
    const worker = new Worker(new URL("worker.js", import.meta.url));
    try {
      for (const task of waiting) {
        done.push(await answerOf(worker, task));
        tell(`${task.scenario}: ${done.length} of ${tasks.length}`);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, thread));
  return new Map(
    scenarios.map((scenario) => [scenario, joined(done.filter(({ task }) => task.scenario === scenario))]),
  );
}

async function answerOf(worker: Worker, task: Task): Promise<Done> {
  const { promise, resolve, reject } = Promise.withResolvers<Done>();
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.postMessage(task, []);
  try {
    return await promise;
  } finally {
    worker.removeListener("message", resolve);
    worker.removeListener("error", reject);
  }
}

function joined(parts: readonly Done[]): ReadonlyMap<string, Outcomes> {
  const judges = [...(parts[0]?.outcomes.keys() ?? [])];
  return new Map(
    judges.map((judge) => {
      const some = parts.map(({ outcomes }) => outcomes.get(judge));
      return [
        judge,
        { rollBack: some.flatMap((one) => one?.rollBack ?? []), pause: some.flatMap((one) => one?.pause ?? []) },
      ];
    }),
  );
}

function chunksOf(rollouts: number): readonly { readonly from: number; readonly size: number }[] {
  return Array.from({ length: Math.ceil(rollouts / CHUNK) }, (_, chunk) => ({
    from: chunk * CHUNK,
    size: Math.min(CHUNK, rollouts - chunk * CHUNK),
  }));
}
