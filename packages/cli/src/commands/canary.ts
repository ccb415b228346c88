import { openController } from "@signalbox/moves/canary-monitor/controller/open-controller";
import { journalsOnBranch } from "@signalbox/moves/canary-monitor/journal/journal";
import { journalInFile } from "@signalbox/moves/canary-monitor/journal/journal-in-file";
import { openMetrics } from "@signalbox/moves/canary-monitor/metrics/open-metrics";
import { liveLines } from "@signalbox/moves/canary-monitor/report/live-lines";
import { watchHtml } from "@signalbox/moves/canary-monitor/report/watch-html";
import type { WatchView } from "@signalbox/moves/canary-monitor/report/watch-view";
import { viewOfWatch } from "@signalbox/moves/canary-monitor/view-of-watch";
import { type WatchMade, watchLive } from "@signalbox/moves/canary-monitor/watch-live";
import { openWatch } from "@signalbox/moves/canary-monitor/watch-move";
import { watchPast } from "@signalbox/moves/canary-monitor/watch-past";
import { isAsDecided } from "@signalbox/moves/frame";
import type { Governing } from "@signalbox/moves/governing-policy";
import { recordOf } from "@signalbox/moves/record";
import { REMOTE } from "@signalbox/moves/version-bump/sources-of-checkout";
import { SignalboxError } from "@signalbox/policy/error";
import { readFileInside, writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { basename, dirname, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { exitCodeOf } from "../exit-code.ts";
import type { Variables } from "../github-from-terminal.ts";
import { policyAsked } from "../policy-asked.ts";
import { watchAsJson } from "../show/watch-json.ts";
import { printableLine, type Terminal } from "../terminal.ts";

export type CanaryOptions = {
  readonly environment?: string;
  readonly candidate?: string;
  readonly releasedAt?: string;
  readonly once?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly journal?: string;
  readonly report?: string;
  readonly record?: string;
  readonly policy?: string;
  readonly json?: boolean;
};

/** `signalbox canary`: watches a rollout to its end, for one look, or as it went in the past. */
export async function canary(
  directory: string,
  options: CanaryOptions,
  terminal: Terminal,
  variables: Variables = process.env,
): Promise<number> {
  const git = openGit(directory);
  // What cannot be kept is said now, and not at the end of a watch of an hour.
  for (const path of [options.report, options.record]) {
    if (path !== undefined) await readFileInside(dirname(resolve(path)), basename(path));
  }
  const governing = await policyAsked(git, options);
  const { made, view } = await (options.from === undefined && options.to === undefined
    ? watchNow(git, directory, options, governing, { terminal, variables })
    : past(options, governing, { terminal, variables }));
  if (options.report !== undefined) await keep(options.report, watchHtml(view));
  if (options.record !== undefined) await keep(options.record, recordText(made, governing));
  terminal.out(
    options.json === true
      ? watchAsJson(made, governing)
      : `${liveLines(view, { columns: terminalColumns() }).join("\n")}\n`,
  );
  return exitCodeOf(isAsDecided(made) ? made.decision.verdict : "unknown");
}

type Watched = { readonly made: WatchMade; readonly view: WatchView };
type Where = { readonly terminal: Terminal; readonly variables: Variables };

async function watchNow(
  git: Git,
  directory: string,
  options: CanaryOptions,
  governing: Governing,
  { terminal, variables }: Where,
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
  const world = {
    loaded,
    prometheus: openMetrics(loaded, variables, "canary"),
    openController: (revision: string | null) => openController(loaded.policy, { variables, revision }),
    journals:
      options.journal === undefined
        ? journalsOnBranch(records, environment, candidate)
        : journalInFile(options.journal, environment, candidate),
    variables,
    workspace: directory,
    now: () => new Date(),
  };
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
      sleep: (seconds: number) => sleep(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted()),
      told: (made: WatchMade, last: boolean) => {
        if (last) return;
        terminal.talk(`${liveLines(viewOf(made, "line"), { columns: terminalColumns() }).join("\n")}\n`);
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

async function past(options: CanaryOptions, { loaded }: Governing, { terminal, variables }: Where): Promise<Watched> {
  const { from, to } = options;
  if (from === undefined || to === undefined) {
    throw new SignalboxError("canary.no-window", "a window of the past has two ends", {
      next: "name both, such as `--from 2026-11-21T12:00:00Z --to 2026-11-21T13:00:00Z`",
    });
  }
  if (options.record !== undefined) {
    throw new SignalboxError(
      "canary.past-recorded",
      "a window of the past is no decision that was made, and is not recorded",
      {
        next: "leave `--record` out; `--json` shows it as a document",
      },
    );
  }
  const about = {
    environment: options.environment ?? "production",
    candidate: options.candidate ?? "unnamed",
    from,
    to,
  };
  const { made, events } = await watchPast(
    loaded,
    openMetrics(loaded, variables, "canary"),
    about,
    new AbortController().signal,
  );
  const { security, controller, afterwards } = loaded.policy.rollout;
  if (Object.keys(security).length + Object.keys(afterwards).length > 0 || controller !== undefined)
    terminal.talk("probes, checks and the controller are of their moment: of the past, metrics alone are judged\n");
  return { made, view: viewOfWatch(loaded, made.facts, made.decision, events) };
}

function recordText(made: WatchMade, governing: Governing): string {
  const at = new Date(made.facts.watch.now);
  const record = recordOf(made, { move: "canary-monitor", mode: "apply", at, governing });
  return `${JSON.stringify(record, null, 2)}\n`;
}

async function keep(path: string, text: string): Promise<void> {
  const file = resolve(path);
  await writeFileAtomically(dirname(file), basename(file), text);
}

function terminalColumns(): number {
  return process.stdout.columns ?? 100;
}
