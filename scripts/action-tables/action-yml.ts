/** An action.yml as its README needs it. Stricter than GitHub, which passes over a misspelt `requird`. */
import { parse } from "yaml";
import { z } from "zod";

const Input = z.strictObject({
  description: z.string(),
  required: z.boolean().default(false),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  deprecationMessage: z.string().optional(),
});

const Output = z.strictObject({ description: z.string() });

const Action = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string().optional(),
  inputs: z.record(z.string(), Input).default({}),
  outputs: z.record(z.string(), Output).default({}),
  runs: z.strictObject({
    using: z.literal("node24"),
    main: z.string(),
    pre: z.string().optional(),
    "pre-if": z.string().optional(),
    post: z.string().optional(),
    "post-if": z.string().optional(),
  }),
  branding: z.strictObject({ icon: z.string(), color: z.string() }).optional(),
});

export type Action = z.infer<typeof Action>;

/** Reads the text of an action.yml; `file` is its name in errors. */
export function readAction(file: string, text: string): Action {
  const read = Action.safeParse(parse(text));
  if (!read.success) throw new Error(`\`${file}\` is not as it should be:\n${z.prettifyError(read.error)}`);
  return read.data;
}
