import * as z from "zod";
import type { JsonSchema } from "./json-schema.ts";

/** Keys of one map, all of them. */
type Together = readonly string[];

const RequiredSchema = z.object({ required: z.array(z.string()) });
const DependenciesSchema = z.record(
  z.string(),
  z.union([z.array(z.string()), z.object({ anyOf: z.array(RequiredSchema) })]),
);
const ChoicesSchema = z.array(RequiredSchema);

/**
 * What must stand beside a key of a map: the keys of one of these. JSON Schema says it with `dependencies`, so that
 * editors know it too; a rule that says nothing of it has one that is empty.
 */
export function companionsOf(rule: JsonSchema, key: string): readonly [Together, ...Together[]] {
  const all = DependenciesSchema.parse(rule["dependencies"] ?? {});
  const told = Object.hasOwn(all, key) ? (all[key] ?? []) : [];
  const [first = [], ...others] = Array.isArray(told) ? [told] : told.anyOf.map(({ required }) => required);
  return [first, ...others];
}

/** The keys of which a map must have exactly one (`oneOf`); empty where it may have any. */
export function choicesOf(rule: JsonSchema): readonly string[] {
  return ChoicesSchema.parse(rule.oneOf ?? []).flatMap(({ required }) => required);
}

/** The keys that a map must have besides `key`, in the order of the schema, for an example of it. */
export function besideKey(rule: JsonSchema, key: string | null): readonly string[] {
  const wanted = withCompanions(rule, [...(rule.required ?? []), ...(key === null ? [] : [key])]);
  const choices = choicesOf(rule);
  const chosen = choices.some((choice) => wanted.has(choice));
  const all = chosen ? wanted : withCompanions(rule, [...wanted, ...choices.slice(0, 1)]);
  return Object.keys(rule.properties ?? {}).filter((one) => one !== key && all.has(one));
}

function withCompanions(rule: JsonSchema, keys: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(keys);
  // A set hands out what is added to it on the way, too.
  for (const key of wanted) {
    const alternatives = companionsOf(rule, key);
    const standing = alternatives.find((together) => together.every((other) => wanted.has(other)));
    for (const companion of standing ?? alternatives[0]) wanted.add(companion);
  }
  return wanted;
}
