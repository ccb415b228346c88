import { watchHtml } from "@signalbox/moves/canary-monitor/report/watch-html";
import type { WatchMade } from "@signalbox/moves/canary-monitor/watch-live";
import { isAsDecided } from "@signalbox/moves/frame";
import type { Governing } from "@signalbox/moves/governing-policy";
import { recordOf } from "@signalbox/moves/record";
import { readFileInside, writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { openGit } from "@signalbox/systems/git/open-git";
import { basename, dirname, resolve } from "node:path";
import { watchNow, type WatchNowOptions } from "../canary/watch-now.ts";
import { watchThen, type WatchThenOptions } from "../canary/watch-then.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Variables } from "../github-from-terminal.ts";
import { policyAsked } from "../policy-asked.ts";
import { watchAsJson } from "../show/watch-json.ts";
import { watchAsText } from "../show/watch-text.ts";
import type { Terminal } from "../terminal.ts";

export type CanaryOptions = WatchNowOptions &
  WatchThenOptions & {
    readonly report?: string;
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
    : watchThen(options, governing, { terminal, variables }));
  if (options.report !== undefined) await keep(options.report, watchHtml(view));
  if (options.record !== undefined) await keep(options.record, recordText(made, governing));
  terminal.out(options.json === true ? watchAsJson(made, governing) : watchAsText(view));
  return exitCodeOf(isAsDecided(made) ? made.decision.verdict : "unknown");
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
