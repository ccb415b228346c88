import type { Command } from "commander";
import type { CanaryJudgeOptions } from "./commands/canary-judge.ts";
import type { Terminal } from "./terminal.ts";

const POLICY = ["--policy <file>", "try this policy instead of the one in force"] as const;
const JSON_OPTION = ["--json", "one document for machines"] as const;

/** `signalbox canary` and what is below it. `run` gives a command the directory, and its exit code to the process. */
export function addCanaryCommands(
  program: Command,
  run: (command: (directory: string) => Promise<number>) => Promise<void>,
  terminal: Terminal,
): void {
  const canary = program
    .command("canary")
    .description(
      "watch a rollout: go on, promote, pause or roll back, by the metrics of its canary and the stable track",
    );

  canary
    .command("judge")
    .description("judge rollouts from a file of intervals (CSV or JSON Lines), with no server")
    .argument("<file>", "columns run (optional), time, track, objective, bad, total")
    .option(...POLICY)
    .option("--json", "one line of JSON for each rollout")
    .action((file: string, _options: CanaryJudgeOptions, command: Command) =>
      run(async (directory) => {
        const { canaryJudge } = await import("./commands/canary-judge.ts");
        return canaryJudge(directory, file, command.optsWithGlobals<CanaryJudgeOptions>(), terminal);
      }),
    );
}
