import { judgeFile, notInFiles } from "@signalbox/moves/canary-monitor/judge-file/judge-file";
import type { JudgedMark, JudgedRun } from "@signalbox/moves/canary-monitor/judge-file/judge-run";
import { counted } from "@signalbox/policy/decision/counted";
import { combine } from "@signalbox/policy/decision/verdict";
import { openGit } from "@signalbox/systems/git/open-git";
import { resolve } from "node:path";
import { exitCodeOf } from "../exit-code.ts";
import { policyAsked } from "../policy-asked.ts";
import { jsonOf } from "../show/json.ts";
import { printableLine, type Terminal } from "../terminal.ts";

export type CanaryJudgeOptions = { readonly policy?: string; readonly json?: boolean };

/** `signalbox canary judge`: what the policy would have said of the rollouts in a file, each judged to its end. Asks no server. */
export async function canaryJudge(
  directory: string,
  file: string,
  options: CanaryJudgeOptions,
  terminal: Terminal,
): Promise<number> {
  const { loaded } = await policyAsked(openGit(directory), options);
  for (const name of notInFiles(loaded))
    terminal.talk(`\`${name}\` is a query of a value, which no file of intervals holds: it is not judged\n`);
  const judged: JudgedRun[] = [];
  await judgeFile(loaded, resolve(directory, file), (run) => {
    judged.push(run);
    const { blind: _, ...line } = run;
    terminal.out(options.json === true ? `${jsonOf(line, 0)}\n` : `${asText(run)}\n`);
  });
  if (options.json !== true && judged.length > 1) terminal.out(`${totals(judged)}\n`);
  return exitCodeOf(combine(judged.map(({ verdict }) => verdict)));
}

function asText({ run, verdict, firstPause, firstRollBack, blind }: JudgedRun): string {
  const marks = [told("paused", firstPause), told("rolled back", firstRollBack)].filter((one) => one !== null);
  const head = run === null ? verdict : `${printableLine(run)}: ${verdict}`;
  // What paused says so itself.
  const why = blind === undefined || marks.length > 0 ? [] : [`nobody can say: ${printableLine(blind)}`];
  return [head, ...marks, ...why].join("\n  ");
}

function told(what: string, mark: JudgedMark | null): string | null {
  return mark === null
    ? null
    : `${what} ${mark.time} s after the release: ${printableLine(`${mark.objective}: ${mark.reason}`)}`;
}

function totals(judged: readonly JudgedRun[]): string {
  const back = judged.filter(({ firstRollBack }) => firstRollBack !== null).length;
  const paused = judged.filter(({ firstPause }) => firstPause !== null).length;
  return `${counted(judged.length, "rollout")}: ${back} rolled back, ${paused} paused`;
}
