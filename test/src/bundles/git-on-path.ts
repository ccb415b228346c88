import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** When something happens: before the n-th git command of a run, or before its first command of this name. */
export type Moment = number | string;

export type GitOnPath = {
  /** For the run's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** How many git commands were begun. */
  begun(): number;
};

/**
 * A git for the path of a run, which does something once, at a moment that no clock decides, and is the real git for
 * all else. `does` is a line of shell; `$PPID` is the action.
 */
export function gitThat(folder: string, moment: Moment, does: string): GitOnPath {
  const home = mkdtempSync(join(folder, "git-"));
  const commands = join(home, "commands");
  mkdirSync(commands);
  const path = process.env["PATH"] ?? "";
  const isNow =
    typeof moment === "number"
      ? `[ "$n" -eq ${moment} ]`
      : `case " $* " in *" ${moment} "*) mkdir '${home}/once' 2>/dev/null ;; *) false ;; esac`;
  const script = [
    "#!/bin/sh",
    `PATH='${path}'`,
    "n=1",
    `while ! mkdir "${commands}/$n" 2>/dev/null; do n=$((n + 1)); done`,
    `if ${isNow}; then ${does}; fi`,
    'exec git "$@"',
  ];
  writeFileSync(join(home, "git"), `${script.join("\n")}\n`, { mode: 0o755 });
  return { env: { PATH: `${home}:${path}` }, begun: () => readdirSync(commands).length };
}
