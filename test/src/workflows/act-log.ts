import * as z from "zod";

export type StepRun = {
  readonly name: string;
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it wrote to the job's summary. */
  readonly summary: string;
  /** Its `::error::` annotations. */
  readonly errors: readonly string[];
};

export type JobRun = {
  /** Of a called workflow: `CALLING JOB/WORKFLOW/JOB`; a leg of a matrix has its number at the end. */
  readonly name: string;
  /** Its key under `jobs:`, in its own file. */
  readonly id: string;
  /** Null where act ended before the job did. */
  readonly result: string | null;
  readonly steps: readonly StepRun[];
};

// One line of `act --json`, as far as we look at it; most lines are chatter, and have none of this.
const LineSchema = z.object({
  job: z.string(),
  jobID: z.string(),
  jobResult: z.string().optional(),
  stage: z.string().optional(),
  step: z.string().optional(),
  // A step inside a composite action carries the ids of all that it is in.
  stepID: z.array(z.string()).optional(),
  stepResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
});
type Line = z.infer<typeof LineSchema>;

/** The jobs that ran, in the order of their first lines, out of what `act --json` printed. */
export function readActLog(text: string): readonly JobRun[] {
  const jobs = Map.groupBy(text.split("\n").flatMap(parseLine), ({ job }) => job);
  return [...jobs.values()].flatMap((lines) => {
    const [first] = lines;
    const result = lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult ?? null;
    const steps = stepsOf(lines);
    // The job that calls another workflow has lines, but runs nothing itself.
    return first === undefined || (steps.length === 0 && result === null)
      ? []
      : [{ name: first.job.trim(), id: first.jobID, result, steps }];
  });
}

/** The one job with this key that ran; throws where there is none, or several. */
export function jobOf({ jobs, log }: { readonly jobs: readonly JobRun[]; readonly log: string }, id: string): JobRun {
  const [job, ...others] = jobs.filter((candidate) => candidate.id === id);
  if (job === undefined || others.length > 0)
    throw new Error(`${job === undefined ? "no" : "more than one"} job \`${id}\` ran:\n${log}`);
  return job;
}

type Ended = { readonly exitCode: number | null; readonly jobs: readonly JobRun[] };

/** A run in few words, to be compared whole: a test that fails then says why the run did. */
export function cameTo({ exitCode, jobs }: Ended): {
  readonly exitCode: number | null;
  /** `apply: success` for each job that ran. */
  readonly jobs: readonly string[];
  readonly errors: readonly string[];
} {
  return {
    exitCode,
    jobs: jobs.map(({ id, result }) => `${id}: ${result ?? "did not end"}`),
    errors: jobs.flatMap(({ steps }) => steps.flatMap(({ errors }) => errors)),
  };
}

function parseLine(text: string): readonly Line[] {
  if (!text.startsWith("{")) return [];
  const line = LineSchema.safeParse(JSON.parse(text));
  return line.success ? [line.data] : [];
}

function stepsOf(lines: readonly Line[]): readonly StepRun[] {
  const steps = Map.groupBy(
    lines.filter(({ stage, stepID }) => stage === "Main" && stepID?.length === 1),
    ({ stepID }) => stepID?.[0],
  );
  return [...steps.values()].flatMap((said) => {
    const result = said.find(({ stepResult }) => stepResult !== undefined)?.stepResult;
    if (result === undefined) return [];
    const outputs = said.filter(({ command }) => command === "set-output");
    return [
      {
        name: said[0]?.step ?? "",
        result,
        outputs: Object.fromEntries(outputs.map(({ name = "", arg = "" }) => [name, arg])),
        summary: said.map(({ command, content = "" }) => (command === "summary" ? content : "")).join(""),
        errors: said.filter(({ command }) => command === "error").map(({ arg = "" }) => arg),
      },
    ];
  });
}
