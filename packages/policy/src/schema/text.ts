import * as z from "zod";

/**
 * A text that fits `pattern`. `expects` says in words what fits: errors, editors (`patternErrorMessage`) and
 * `signalbox explain` all show that one sentence.
 */
export function text(
  expects: string,
  pattern: RegExp,
  options: { readonly max: number; readonly example: string },
): z.ZodString {
  return z
    .string()
    .max(options.max)
    .regex(pattern)
    .meta({ patternErrorMessage: expects, examples: [options.example] });
}
