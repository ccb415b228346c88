import { parse } from "yaml";
import * as z from "zod";
import type { Definition } from "./read-inputs.ts";

const ActionYmlSchema = z.object({
  inputs: z
    .record(
      z.string(),
      z.object({
        required: z.boolean().default(false),
        // YAML reads `default: 10` as a number; the runner hands on its text.
        default: z.union([z.string(), z.number(), z.boolean()]).default("").transform(String),
      }),
    )
    .default({}),
  outputs: z.record(z.string(), z.object({ description: z.string() })).default({}),
});

/** What GitHub knows of an action: its inputs with their defaults, and its outputs. */
export type ActionYml = z.infer<typeof ActionYmlSchema>;

/** Reads the text of an action.yml as the runner does. */
export function readActionYml(text: string): ActionYml {
  return ActionYmlSchema.parse(parse(text));
}

/** Where an action.yml and the inputs that the program reads say different things; none is what a test wants. */
export function disagreements(definition: Definition, { inputs }: ActionYml): readonly string[] {
  const unread = Object.keys(inputs).filter((name) => definition[name] === undefined);
  const read = Object.entries(definition).flatMap(([name, field]) => {
    const input = inputs[name];
    if (input === undefined) return [`\`${name}\` is read, but action.yml does not name it`];
    // A default such as `${{ github.token }}` is the runner's to fill in.
    if (input.default.includes("${{")) return [];
    const [empty, written] = [field.safeParse(""), field.safeParse(input.default)];
    if (!empty.success) return input.required ? [] : [`\`${name}\` is required, but action.yml lets it be empty`];
    const same = written.success && JSON.stringify(written.data) === JSON.stringify(empty.data);
    return same ? [] : [`\`${name}\` left empty is not the default of action.yml, \`${input.default}\``];
  });
  return [...unread.map((name) => `\`${name}\` is in action.yml, but nobody reads it`), ...read];
}
