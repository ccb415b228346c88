import { restartInSmallHeap } from "@signalbox/systems/memory/restart-in-small-heap";
import type { Command } from "commander";
import type { CanaryOptions } from "./commands/canary.ts";
import type { CanaryJudgeOptions } from "./commands/canary-judge.ts";
import type { CanarySimulateOptions } from "./commands/canary-simulate.ts";
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
    )
    .option("--environment <name>", "where it is rolled out; by default production")
    .option("--candidate <name>", "what is rolled out; by default the commit that is checked out")
    .option("--released-at <time>", "when the rollout began; by default the watch on record goes on, or one begins now")
    .option("--once", "look once, and leave the next look to another run")
    .option("--from <time>", "judge a rollout of the past that began then; moves nothing")
    .option("--to <time>", "with --from, where the window ends")
    .option("--journal <file>", "keep the watch's record in a file instead of the branch of records")
    .option("--report <file>", "write the report there: one page of HTML")
    .option("--record <file>", "keep the last decision, with its facts, for `signalbox replay`")
    .option(...POLICY)
    .option(...JSON_OPTION)
    // Options behind a command below are its own, also where they are called alike.
    .enablePositionalOptions()
    .action((options: CanaryOptions) =>
      run(async (directory) => {
        restartInSmallHeap();
        const { canary: watch } = await import("./commands/canary.ts");
        return watch(directory, options, terminal);
      }),
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

  canary
    .command("simulate")
    .description(
      "what the policy would do at a service's own traffic: false alarms, time to catch a fault, what it can see",
    )
    .option("--requests <number>", "requests an hour; by default measured on the stable track")
    .option(
      "--rate <rate>",
      "with --requests, an objective's usual share of bad events, such as error-rate=0.5% (may be given again)",
      list,
    )
    .option(
      "--bursts <number>",
      "with --requests, how much bad events come together: their intraclass correlation, 0 to 1",
    )
    .option("--environment <name>", "where traffic is measured; by default production")
    .option("--last <length>", "how much of it is measured, such as 2h")
    .option("--rollouts <number>", "made-up rollouts of each kind; by default 500")
    .option("--seed <number>", "where chance begins; by default 1")
    .option(...POLICY)
    .option(...JSON_OPTION)
    .action((_options: CanarySimulateOptions, command: Command) =>
      run(async (directory) => {
        const { canarySimulate } = await import("./commands/canary-simulate.ts");
        return canarySimulate(directory, command.optsWithGlobals<CanarySimulateOptions>(), terminal);
      }),
    );
}

function list(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
