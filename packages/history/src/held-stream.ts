import type { Git } from "@signalbox/systems/git/git";

/** Starts git at once, and hands on what it says when `after` has settled: what came until then waits in memory. */
export async function streamAfter(
  git: Git,
  args: readonly string[],
  after: Promise<unknown> | null,
  onChunk: (chunk: Buffer) => void,
): Promise<void> {
  const waiting: Buffer[] = [];
  let ready = after === null;
  const released = after?.then(() => {
    ready = true;
    for (const chunk of waiting.splice(0)) onChunk(chunk);
  });
  const read = git.stream(args, (chunk) => {
    if (ready) onChunk(chunk);
    else waiting.push(chunk);
  });
  await Promise.all([read, released]);
}
