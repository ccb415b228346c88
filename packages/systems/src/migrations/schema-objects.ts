import * as z from "zod";

/** What a database holds: each object's definition by its kind and name. */
export type SchemaObjects = Readonly<Record<string, string>>;

export const SchemaObjectsSchema: z.ZodType<SchemaObjects> = z.record(z.string(), z.string());

const MOST = 20;
const LONGEST = 200;

/** The objects that only one of them has, or that are not the same in both, by name. */
export function differingObjects(one: SchemaObjects, other: SchemaObjects): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names]
    .filter((name) => valueOf(one, name) !== valueOf(other, name))
    .toSorted()
    .slice(0, MOST)
    .map((name) => name.slice(0, LONGEST).toWellFormed());
}

/** The objects without those of a table where the tool notes what it has run. */
export function withoutTable(objects: SchemaObjects, tables: readonly string[]): SchemaObjects {
  const belongs = (name: string): boolean => {
    const whole = name.slice(name.indexOf(" ") + 1);
    return tables.some((table) => whole === table || whole.startsWith(`${table}.`));
  };
  // `primary key` is a kind of two words.
  const kept = Object.entries(objects).filter(([name]) => !belongs(name) && !belongs(name.replace(/^\w+ /, "")));
  return Object.fromEntries(kept);
}

function valueOf(objects: SchemaObjects, name: string): string | undefined {
  return Object.hasOwn(objects, name) ? objects[name] : undefined;
}
