import { isDebug, setSecret } from "@actions/core";
import { restartInSmallHeap } from "@signalbox/systems/memory/restart-in-small-heap";
import { annotate, type Annotation } from "./annotations.ts";
import { failureOf, stackOf } from "./failure.ts";
import { type GitHubContext, readGitHubContext } from "./github-context.ts";
import { type Interruption, listenForInterruption } from "./interruption.ts";
import { writeOutputs } from "./outputs.ts";
import { say } from "./printable.ts";
import { type Definition, type Inputs, readInputs, secretsOf } from "./read-inputs.ts";
import { summaryOfFailure, writeSummary } from "./summary.ts";

/** What an action has to say at its end. */
export type Result = {
  /** Whether the step may pass. */
  readonly success: boolean;
  /** One line. */
  readonly says: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown, safe already. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
};

export type Run = {
  readonly github: GitHubContext;
  /** Aborted where the run is cancelled or takes too long: stop, undo what is half done, and throw its reason. */
  readonly signal: AbortSignal;
};

export type Door<D extends Definition> = {
  /** The action's name, `version-bump`. */
  readonly name: string;
  /** Its inputs, by the names of its action.yml. */
  readonly inputs: D;
  /** It waits most of its time, and should take little memory meanwhile. */
  readonly waits?: true;
  /** How long the whole run may take. */
  timeoutSeconds(inputs: Inputs<D>): number;
  main(inputs: Inputs<D>, run: Run): Promise<Result>;
};

/**
 * Runs an action from its inputs to its exit code, and ends the process. Its last line on the log is its result.
 * Exit codes: 0 passed, 1 did not pass or failed, 130 and 143 cancelled.
 */
export async function openDoor<D extends Definition>(door: Door<D>): Promise<never> {
  if (door.waits === true) restartInSmallHeap();
  // Should the process ever end without a result, that must not look like a pass.
  process.exitCode = 1;
  const interruption = listenForInterruption();
  let code = 1;
  try {
    const result = await Promise.race([runDoor(door, interruption), uncaught()]);
    code = interruption.exitCode() ?? (result.success ? 0 : 1);
    say(`signalbox ${door.name}: ${result.says}`);
  } catch (error) {
    code = interruption.exitCode() ?? 1;
    await tellFailure(door.name, error);
  }
  // What a library left open, such as a wait between two attempts, must not keep the step running.
  await new Promise((flushed) => process.stdout.write("", flushed));
  return process.exit(code);
}

async function runDoor<D extends Definition>(door: Door<D>, interruption: Interruption): Promise<Result> {
  for (const value of secretsOf(door.inputs, process.env)) setSecret(value);
  const inputs = readInputs(door.inputs, process.env);
  const github = readGitHubContext(process.env);
  interruption.limit(door.timeoutSeconds(inputs));
  const result = await interruption.await(door.main(inputs, { github, signal: interruption.signal }));
  writeOutputs(result.outputs);
  await writeSummary(result.summary);
  annotate(result.annotations);
  return result;
}

async function tellFailure(name: string, error: unknown): Promise<void> {
  const failure = failureOf(error);
  if (isDebug()) for (const line of stackOf(error).split("\n")) say(line);
  annotate(failure.annotations);
  // The error is what matters, even where the summary cannot be written either.
  await writeSummary(summaryOfFailure(name, failure.annotations)).catch((cause: unknown) => say(stackOf(cause)));
  say(`signalbox ${name} failed: ${failure.says}`);
}

// Some libraries throw where nobody can catch it, such as in a listener of a child process.
function uncaught(): Promise<never> {
  return new Promise((_resolve, reject) => process.once("uncaughtException", reject));
}
