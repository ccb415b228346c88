import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parse, parseDocument } from "yaml";
import { z } from "zod";
import { root } from "./repository.ts";

const Input = z.strictObject({
  description: z.string(),
  type: z.enum(["string", "boolean", "number", "choice"]),
  required: z.boolean().default(false),
  default: z.union([z.string(), z.boolean(), z.number()]).optional(),
  options: z.array(z.string()).optional(),
});

const Step = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
});

const Job = z.strictObject({
  name: z.string(),
  if: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  "runs-on": z.string(),
  // A watch of an hour takes longer than that: its last interval settles, and its checks are made.
  "timeout-minutes": z.number().int().max(75),
  permissions: z.record(z.string(), z.enum(["read", "write"])),
  outputs: z.record(z.string(), z.string()).optional(),
  steps: z.array(Step),
});

const Workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    workflow_call: z.strictObject({
      inputs: z.record(z.string(), Input),
      outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
      secrets: z.record(z.string(), z.strictObject({ description: z.string(), required: z.boolean() })).default({}),
    }),
    workflow_dispatch: z.strictObject({ inputs: z.record(z.string(), Input) }),
  }),
  permissions: z.strictObject({}),
  concurrency: z.strictObject({
    group: z.string().startsWith("signalbox-"),
    "cancel-in-progress": z.literal(false),
    queue: z.literal("max"),
  }),
  jobs: z.record(z.string(), Job),
});

/** A workflow that others call, as we write them: stricter than GitHub. */
export type OwnWorkflow = z.infer<typeof Workflow>;

/** A permission of a job, with the comment behind it. */
export type Permission = {
  readonly job: string;
  readonly scope: string;
  readonly access: string;
  /** Null where nobody wrote it down. */
  readonly why: string | null;
};

export function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** Reads one of ours; throws with all that is not as we write them. */
export function readOwnWorkflow(file: string): OwnWorkflow {
  const read = Workflow.safeParse(parse(textOf(file)));
  if (!read.success) throw new Error(`\`${file}\` is not as we write them:\n${z.prettifyError(read.error)}`);
  return read.data;
}

/** Every permission that the file's jobs ask for. */
export function permissionsOf(file: string): readonly Permission[] {
  const document = parseDocument(textOf(file));
  return Object.keys(readOwnWorkflow(file).jobs).flatMap((job) => {
    const block = document.getIn(["jobs", job, "permissions"]);
    if (!isMap(block)) return [];
    return block.items.map(({ key, value }) => {
      const why = isScalar(value) ? value.comment?.trim() : undefined;
      return { job, scope: String(key), access: String(value), why: why === undefined || why === "" ? null : why };
    });
  });
}
