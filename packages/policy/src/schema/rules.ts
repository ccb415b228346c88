import { policyJsonSchema, type JsonSchema } from "./json-schema.ts";

/** Stands in a rule's path for a name of the user's own, or for any entry of a list. */
export const ANY = "*";

/** What the policy's language says at `path` (the user's own names, or `*` for them); null where it has no such key. */
export function ruleAt(path: readonly string[]): JsonSchema | null {
  let rule: JsonSchema | null = language();
  for (const key of path) rule = rule === null ? null : below(rule, key);
  return rule;
}

/** The keys that are known below a rule; empty where the names are the user's own. */
export function keysOf(rule: JsonSchema): readonly string[] {
  return Object.keys(rule.properties ?? {});
}

/** Whether the names below a rule are the user's own, and what such a name must be. */
export function nameRuleOf(rule: JsonSchema): JsonSchema | null {
  return schemaOr(rule.propertyNames);
}

/** The paths of all rules, in the order of the schema; of what stands in lists, where it has keys of its own. */
export function rulePaths(rule: JsonSchema = language(), at: readonly string[] = []): readonly string[][] {
  const named = nameRuleOf(rule) !== null || keysOf(below(rule, ANY) ?? {}).length > 0;
  const keys = named ? [ANY] : keysOf(rule);
  return keys.flatMap((key) => {
    const path = [...at, key];
    const child = below(rule, key);
    return child === null ? [] : [path, ...rulePaths(child, path)];
  });
}

/** What a rule accepts, in words that fit after "must be". */
export function accepts(rule: JsonSchema): string {
  const name = nameRuleOf(rule);
  const item = schemaOr(Array.isArray(rule.items) ? rule.items[0] : rule.items);
  if (rule.const !== undefined) return `\`${String(rule.const)}\``;
  if (rule.enum !== undefined) return either(rule.enum.map(String));
  if (typeof rule["patternErrorMessage"] === "string") return rule["patternErrorMessage"];
  if (item !== null) return `a list of at most ${rule.maxItems ?? "any number of"} entries, each ${accepts(item)}`;
  if (name !== null) {
    const most = rule.maxProperties === undefined ? "" : ` of at most ${rule.maxProperties} keys`;
    return `a map${most}, each key ${accepts(name)}`;
  }
  return `a map with any of the keys ${either(keysOf(rule))}`;
}

/** Whether a rule for text accepts `text`, as far as JSON Schema can say. */
export function fits(rule: JsonSchema, text: string): boolean {
  if (rule.type !== "string" || text === "" || text.length > (rule.maxLength ?? text.length)) return false;
  if (rule.enum !== undefined) return rule.enum.includes(text);
  return rule.pattern === undefined || new RegExp(rule.pattern).test(text);
}

let read: JsonSchema | null = null;

// Made once: a file of thousands of errors asks for it as often.
function language(): JsonSchema {
  read ??= policyJsonSchema();
  return read;
}

function either(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

/** The rule for one key, name or entry below a rule; null where it has none. */
export function below(rule: JsonSchema, key: string): JsonSchema | null {
  const known = rule.properties !== undefined && Object.hasOwn(rule.properties, key) ? rule.properties[key] : undefined;
  return (
    schemaOr(known) ?? schemaOr(rule.additionalProperties) ?? schemaOr(Array.isArray(rule.items) ? null : rule.items)
  );
}

function schemaOr(schema: JsonSchema | boolean | null | undefined): JsonSchema | null {
  return typeof schema === "object" ? schema : null;
}
