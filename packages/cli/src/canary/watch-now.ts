import { journalsOnBranch } from "@signalbox/moves/canary-monitor/journal/journal";
import { journalInFile } from "@signalbox/moves/canary-monitor/journal/journal-in-file";
import { openWatchWorld } from "@signalbox/moves/canary-monitor/open-watch-world";
import type { WatchView } from "@signalbox/moves/canary-monitor/report/watch-view";
import { viewOfWatch } from "@signalbox/moves/canary-monitor/view-of-watch";
import { type WatchMade, watchLive } from "@signalbox/moves/canary-monitor/watch-live";
import { openWatch } from "@signalbox/moves/canary-monitor/watch-move";
import type { Governing } from "@signalbox/moves/governing-policy";
import { REMOTE } from "@signalbox/moves/version-bump/sources-of-checkout";
import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import { sleep } from "@signalbox/systems/sleep";
import { watchAsText } from "../show/watch-text.ts";
import { printableLine } from "../terminal.ts";
import type { Around, Watched } from "./watched.ts";

export type WatchNowOptions = {
  readonly environment?: string;
  readonly candidate?: string;
  readonly releasedAt?: string;
  readonly once?: boolean;
  readonly journal?: string;
};

/** Watches a rollout as it is, to its end or for one look; an interrupt from the terminal holds it. */
export async function watchNow(
  git: Git,
  directory: string,
  options: WatchNowOptions,
  governing: Governing,
  { terminal, variables }: Around,
): Promise<Watched> {
  const { loaded, origin } = governing;
  if (origin.kind === "trial" && options.journal === undefined) {
    throw new SignalboxError(
      "canary.trial-acts",
      "a policy that does not govern here (--policy) must not move a rollout on record",
      {
        next: "keep the trial's record in a file with `--journal FILE`, or leave `--policy` out",
      },
    );
  }
  if (options.journal === undefined) await insistOnRemote(git);
  const environment = options.environment ?? "production";
  const candidate = options.candidate ?? (await git.run(["rev-parse", "HEAD"])).stdout.trim();
  const records = { git, remote: REMOTE, branch: loaded.policy.records.branch };
  const controller = new AbortController();
  const world = openWatchWorld(loaded, {
    journals:
      options.journal === undefined
        ? journalsOnBranch(records, environment, candidate)
        : journalInFile(options.journal, environment, candidate),
    variables,
    workspace: directory,
  });
  const { signal } = controller;
  const watch = openWatch(
    { environment, candidate, releasedAt: options.releasedAt ?? null, tick: null },
    world,
    signal,
  );
  const viewOf = ({ facts, decision }: WatchMade, detail: "page" | "line"): WatchView =>
    viewOfWatch(loaded, facts, decision, watch.events(), { judge: watch.judge, detail });
  const interrupt = (): void =>
    controller.abort(
      new SignalboxError("run.cancelled", "the watch was cancelled", { next: "run it again: it goes on where it was" }),
    );
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    const watching = {
      once: options.once === true,
      signal,
      now: world.now,
      sleep: (seconds: number) => sleep(seconds, signal),
      told: (made: WatchMade, last: boolean) => {
        if (!last) terminal.talk(watchAsText(viewOf(made, "line")));
      },
      said: (line: string) => terminal.talk(`${printableLine(line)}\n`),
    };
    const nothing = { report: async () => {}, record: async () => {} };
    const made = await watchLive(watch, loaded, watching, nothing);
    return { made, view: viewOf(made, "page") };
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

/** Where the branch of records is. */
async function insistOnRemote(git: Git): Promise<void> {
  const { code } = await git.run(["remote", "get-url", REMOTE], { allow: [2, 128] });
  if (code === 0) return;
  throw new SignalboxError("git.no-remote", `the clone has no remote \`${REMOTE}\` to keep the watch's record on`, {
    next: `add it, or keep the record in a file with \`--journal FILE\``,
  });
}
