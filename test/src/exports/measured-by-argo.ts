import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { spawnSync } from "node:child_process";
import * as z from "zod";

const MeasuredSchema = z.record(z.string(), z.object({ query: z.string(), phases: z.array(z.string()) }));
export type Measured = z.infer<typeof MeasuredSchema>;

/** What a query answered: the values of its series. */
export type Result = readonly number[];

const program = await findProgram("argo-measure");
/** Whether `tools/install` was run. */
export const argoInstalled: boolean = program !== null;

/** What Argo Rollouts itself makes of results, metric by metric: its own code, which `argo-measure` calls. Throws what it refuses a template for. */
export function measuredByArgo(
  template: unknown,
  args: Readonly<Record<string, string>>,
  results: Readonly<Record<string, readonly Result[]>> = {},
): Measured {
  // JSON has no NaN and no infinity.
  const written = (_: string, value: unknown): unknown =>
    typeof value !== "number" || Number.isFinite(value)
      ? value
      : Number.isNaN(value)
        ? "NaN"
        : value > 0
          ? "+Inf"
          : "-Inf";
  const input = JSON.stringify({ template, args, results }, written);
  const { status, stdout, stderr } = spawnSync(program ?? "argo-measure", [], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return MeasuredSchema.parse(JSON.parse(stdout));
}
