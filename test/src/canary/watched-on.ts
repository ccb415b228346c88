import { toldBy, type WatchEnded, type WatchProcess } from "./watched-shop.ts";

/**
 * Watches to the end as a workflow does that moves the traffic itself: where a watch hands over with a step, it is started again.
 * One that is killed, or does not pass, is the last.
 */
export function watchedOn(start: () => WatchProcess): WatchProcess {
  let current = start();
  let isKilled = false;
  const talks: string[] = [];
  const handsOver = ({ code, stdout }: WatchEnded): boolean =>
    !isKilled && code === 0 && stdout !== "" && !toldBy({ code, stdout, stderr: "" }).finished;
  const toItsEnd = async (): Promise<WatchEnded> => {
    for (;;) {
      const ended = await current.ended;
      if (!handsOver(ended)) return { ...ended, stderr: [...talks, ended.stderr].join("") };
      talks.push(ended.stderr);
      current = start();
    }
  };
  return {
    talk: () => [...talks, current.talk()].join(""),
    says: (part) => current.says(part),
    kill(signal) {
      isKilled = true;
      current.kill(signal);
    },
    ended: toItsEnd(),
  };
}
