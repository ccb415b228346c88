import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { type ActionYml, readActionYml } from "@signalbox/action/action-yml";
import { type Command, commandsOf } from "./runner-commands.ts";
import { parseFileCommands } from "./runner-files.ts";

export type Step = {
  /** The JavaScript that the runner would start: `dist/version-bump/index.js`. */
  readonly bundle: string;
  /** The action's action.yml, for its defaults. */
  readonly actionYml: string;
  /** What stands under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Over what the runner sets itself, such as `GITHUB_API_URL`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the repository is checked out. */
  readonly workspace: string;
  /** The token of the run, `github.token`. */
  readonly token?: string;
  readonly event?: unknown;
};

export type StepRun = {
  /** Null where a signal ended the process. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly Command[];
  /** Those of the commands that annotate. */
  readonly annotations: readonly Command[];
  readonly masks: readonly string[];
};

export type StartedStep = {
  readonly ended: Promise<StepRun>;
  /** Resolves once the log holds this text. */
  says(part: string): Promise<void>;
  /** Sends a signal, as the runner does when a run is cancelled. */
  cancel(signal: "SIGINT" | "SIGTERM"): void;
};

/** Runs an action's JavaScript to its end as GitHub's runner does: bare environment, `INPUT_*`, files for what it answers. */
export async function runAction(step: Step): Promise<StepRun> {
  return (await startAction(step)).ended;
}

/** Starts it, for those who want to cancel it. */
export async function startAction(step: Step): Promise<StartedStep> {
  const temporary = await mkdtemp(join(tmpdir(), "signalbox-runner-"));
  const files = await runnerFiles(temporary, step.event ?? {});
  const inputs = inputVariables(readActionYml(await readFile(step.actionYml, "utf8")), step);
  const env = { ...runnerVariables(step, temporary), ...files, ...step.env, ...inputs };
  const child = spawn(process.execPath, [step.bundle], { cwd: step.workspace, env, stdio: ["ignore", "pipe", "pipe"] });
  const closed = new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject));
  const output = Promise.all([text(child.stdout), text(child.stderr), closed]);

  async function ended(): Promise<StepRun> {
    try {
      const [stdout, stderr, exitCode] = await output;
      const commands = commandsOf(`${stdout}\n${stderr}`);
      return {
        exitCode,
        stdout,
        stderr,
        outputs: parseFileCommands(await readFile(files.GITHUB_OUTPUT, "utf8")),
        summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8"),
        commands,
        annotations: commands.filter(({ name }) => ["error", "warning", "notice"].includes(name)),
        masks: commands.filter(({ name }) => name === "add-mask").map(({ message }) => message),
      };
    } finally {
      await rm(temporary, { recursive: true });
    }
  }

  return {
    ended: ended(),
    says: (part) =>
      new Promise((resolve) => {
        let log = "";
        child.stdout.on("data", (chunk: Buffer) => {
          log += chunk.toString();
          if (log.includes(part)) resolve();
        });
      }),
    cancel: (signal) => child.kill(signal),
  };
}

async function runnerFiles(
  temporary: string,
  event: unknown,
): Promise<Readonly<Record<"GITHUB_OUTPUT" | "GITHUB_STEP_SUMMARY", string>>> {
  const names = {
    GITHUB_OUTPUT: "output",
    GITHUB_STEP_SUMMARY: "summary",
    GITHUB_STATE: "state",
    GITHUB_ENV: "env",
    GITHUB_PATH: "path",
  };
  const files = { ...names, GITHUB_EVENT_PATH: "event.json" };
  await mkdir(join(temporary, "home"));
  for (const name of Object.values(names)) await writeFile(join(temporary, name), "");
  await writeFile(join(temporary, files.GITHUB_EVENT_PATH), JSON.stringify(event));
  const at = (name: string): string => join(temporary, name);
  return {
    ...Object.fromEntries(Object.entries(files).map(([variable, name]) => [variable, at(name)])),
    GITHUB_OUTPUT: at(names.GITHUB_OUTPUT),
    GITHUB_STEP_SUMMARY: at(names.GITHUB_STEP_SUMMARY),
  };
}

function runnerVariables(step: Step, temporary: string): Readonly<Record<string, string>> {
  return {
    // Git and Node are on a runner's path; its home holds no settings of whoever runs the tests.
    PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
    HOME: join(temporary, "home"),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTOR: "ada",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_BASE_REF: "",
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_HEAD_REF: "",
    GITHUB_JOB: "release",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_WORKFLOW: "release",
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_ARCH: "X64",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temporary,
  };
}

// The runner hands on every input of action.yml, with its default, and also those that action.yml does not name.
function inputVariables(action: ActionYml, step: Step): Readonly<Record<string, string>> {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, evaluate(input.default, step)] as const);
  const all = { ...Object.fromEntries(defaults), ...step.inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

/** The expressions that a default of ours may hold; any other is an error of the action.yml. */
function evaluate(written: string, step: Step): string {
  const known: Readonly<Record<string, string>> = {
    "github.token": step.token ?? "",
    "github.workspace": step.workspace,
  };
  return written.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_whole, expression: string) => {
    const value = known[expression];
    if (value === undefined) throw new Error(`no value for \`${expression}\` in a default of ${step.actionYml}`);
    return value;
  });
}
