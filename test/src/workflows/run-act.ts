import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { type JobRun, readActLog } from "./act-log.ts";

/** A repository that `uses:` may name, and the folder that stands for it. */
export type LocalRepository = {
  /** `owner/name`. */
  readonly repository: string;
  /** As `uses:` writes it after the `@`: matched to the letter. */
  readonly ref: string;
  /** Copied as it is for every step: nothing should be in it that no step needs. */
  readonly folder: string;
};

export type Run = {
  /** The folder that holds the workflow, as a clone of the repository would. */
  readonly folder: string;
  /** `.github/workflows/release.yml`. */
  readonly workflow: string;
  readonly event: { readonly name: "workflow_dispatch" | "push"; readonly payload: Readonly<Record<string, unknown>> };
  /** `owner/name` of the repository that the run belongs to. */
  readonly repository: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  readonly commit: string;
  readonly token: string;
  /** The repository's secrets, by name. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Whatever the workflow and those that it calls name in `uses:`; anything else would be fetched, and fails. */
  readonly repositories: readonly LocalRepository[];
};

export type ActRun = {
  readonly exitCode: number | null;
  /** Only those that ran: of a job whose `if` is false act says nothing. */
  readonly jobs: readonly JobRun[];
  /** Everything that was said, for the message of a failed test. */
  readonly log: string;
};

// Every label that our workflows and their callers use.
const LABELS = ["ubuntu-24.04", "ubuntu-latest"];

/**
 * Runs a workflow with act on this machine, without containers, as GitHub would start it: in a closed environment, one
 * job after another (a matrix needs `max-parallel: 1`). Throws where act would skip a job because of its label. What act
 * does not do as GitHub does is told in docs/workflows.md.
 */
export async function runAct(run: Run): Promise<ActRun> {
  const scratch = await mkdtemp(join(tmpdir(), "signalbox-act-"));
  try {
    await mkdir(join(scratch, "home"));
    const event = join(scratch, "event.json");
    await writeFile(event, JSON.stringify(run.event.payload));
    // act copies its own environment into every job: nothing of the machine's may make a test pass.
    const env = {
      PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
      HOME: join(scratch, "home"),
      NO_COLOR: "1",
      ACT_DISABLE_VERSION_CHECK: "1",
    };
    const child = spawn("act", argumentsOf(run, { event, cache: join(scratch, "cache") }), {
      cwd: run.folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const closed = new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject));
    const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    if (stdout.includes("Skipping unsupported platform")) throw new Error(`a job's label is not mapped:\n${stdout}`);
    return { exitCode, jobs: readActLog(stdout), log: `${stdout}\n${stderr}` };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function argumentsOf(
  run: Run,
  { event, cache }: { readonly event: string; readonly cache: string },
): readonly string[] {
  const [owner = ""] = run.repository.split("/");
  const environment = {
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REF: run.ref,
    GITHUB_SERVER_URL: run.serverUrl,
    GITHUB_API_URL: run.apiUrl,
    GITHUB_GRAPHQL_URL: `${run.apiUrl}/graphql`,
    // What act calls GITHUB_SHA.
    SHA_REF: run.commit,
  };
  return [
    run.event.name,
    "--json",
    "--rm",
    "--no-cache-server",
    // The stand-in for actions/checkout clones; act's own would copy the folder.
    "--no-skip-checkout",
    // act's table of local repositories is not made for two at once (nektos/act#6138).
    "--concurrent-jobs=1",
    `--workflows=${run.workflow}`,
    `--eventpath=${event}`,
    `--action-cache-path=${cache}`,
    "--actor=ada",
    `--secret=GITHUB_TOKEN=${run.token}`,
    ...Object.entries(run.secrets ?? {}).map(([name, value]) => `--secret=${name}=${value}`),
    ...LABELS.map((label) => `--platform=${label}=-self-hosted`),
    ...Object.entries(environment).map(([name, value]) => `--env=${name}=${value}`),
    ...run.repositories.map(({ repository, ref, folder }) => `--local-repository=${repository}@${ref}=${folder}`),
  ];
}
