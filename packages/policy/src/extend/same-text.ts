import type { JsonSchema } from "../schema/json-schema.ts";
import { ANY, below, keysOf } from "../schema/rules.ts";

/** The same text for data that say the same by a rule: whatever the order of their keys, and whether defaults are written. */
export function sameText(data: unknown, rule: JsonSchema): string {
  return JSON.stringify(inOrder(data, rule));
}

function inOrder(data: unknown, rule: JsonSchema): unknown {
  if (Array.isArray(data)) return data.map((entry) => inOrder(entry, below(rule, ANY) ?? {}));
  if (typeof data !== "object" || data === null) return data;
  const defaults = keysOf(rule).flatMap((key) => {
    const value = below(rule, key)?.default;
    return value === undefined ? [] : [[key, value] as const];
  });
  const filled: Readonly<Record<string, unknown>> = { ...Object.fromEntries(defaults), ...data };
  return Object.keys(filled)
    .toSorted()
    .map((key) => [key, inOrder(filled[key], below(rule, key) ?? {})]);
}
