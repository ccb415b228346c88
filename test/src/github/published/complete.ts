import { type OpenApiSchema, publishedDescription } from "./description.ts";
import { elementsOf, isJsonObject, isObject, type Json, type JsonObject } from "./json.ts";

/** A value that has every field the description requires, and what it holds that the description does not know. */
export type Completed = { readonly value: Json; readonly strangers: readonly string[] };

/**
 * Gives a value the fields that the description requires and tests have no use for (GitHub's answers hold dozens of
 * addresses), each as empty as can be: null, else an empty text or list, false, 0. What tests do look at has to be
 * given. Fields that the description does not know are told as strangers.
 */
export function complete(schema: OpenApiSchema, value: Json, where: string): Completed {
  const strangers: string[] = [];
  return { value: filled(schema, value, where, strangers), strangers };
}

function filled(schema: unknown, value: Json, where: string, strangers: string[]): Json {
  if (value === null) return null;
  const { alternatives, parts } = shapeOf(schema);
  if (alternatives.length > 0) return bestOf([parts, alternatives], value, where, strangers);
  checkEnum(parts, value, where, strangers);
  if (Array.isArray(value)) {
    const items = parts.map((part) => part["items"]).find((each) => each !== undefined);
    if (items === undefined) strangers.push(`${where} is a list`);
    return value.map((each: Json, index) => filled(items, each, `${where}/${index}`, strangers));
  }
  return isJsonObject(value) ? filledObject(parts, value, where, strangers) : value;
}

function filledObject(parts: readonly OpenApiSchema[], value: JsonObject, where: string, strangers: string[]): Json {
  const properties = new Map(
    parts.flatMap((part) => (isObject(part["properties"]) ? Object.entries(part["properties"]) : [])),
  );
  const others = parts.map((part) => part["additionalProperties"]).find((each) => each !== undefined);
  const result: Record<string, Json> = {};
  for (const [name, each] of Object.entries(value)) {
    if (each === undefined) continue;
    const property = properties.get(name) ?? (isObject(others) ? others : undefined);
    const isFree = others === true || (properties.size === 0 && others !== false);
    if (property === undefined && !isFree) strangers.push(`${where}/${name} is not documented`);
    result[name] = property === undefined ? each : filled(property, each, `${where}/${name}`, strangers);
  }
  for (const name of parts.flatMap((part) => elementsOf(part["required"]))) {
    if (typeof name === "string" && !Object.hasOwn(result, name)) result[name] = emptiest(properties.get(name));
  }
  return result;
}

// The alternative that leaves the fewest strangers is meant.
function bestOf(
  [parts, alternatives]: readonly [readonly OpenApiSchema[], readonly unknown[]],
  value: Json,
  where: string,
  strangers: string[],
): Json {
  const tries = alternatives.map((alternative) => {
    const found: string[] = [];
    const result = filled({ allOf: [...parts, alternative] }, value, where, found);
    return { result, found: [...typeStrangers(alternative, value, where), ...found] };
  });
  const best = tries.reduce((a, b) => (b.found.length < a.found.length ? b : a));
  strangers.push(...best.found);
  return best.result;
}

function typeStrangers(schema: unknown, value: Json, where: string): readonly string[] {
  const { alternatives, parts } = shapeOf(schema);
  if (alternatives.length > 0) return [];
  const types = parts.map((part) => part["type"]).filter((type) => typeof type === "string");
  const is = Array.isArray(value) ? "array" : isJsonObject(value) ? "object" : typeof value;
  const fits = types.every((type) => type === is || (type === "integer" && is === "number"));
  return fits ? [] : Array.from({ length: 100 }, () => `${where} is no ${types.join(" and ")}`);
}

function checkEnum(parts: readonly OpenApiSchema[], value: Json, where: string, strangers: string[]): void {
  for (const { enum: values } of parts) {
    if (Array.isArray(values) && !values.includes(value)) strangers.push(`${where} is none of ${values.join(", ")}`);
  }
}

/** The emptiest value that the description allows. */
function emptiest(schema: unknown): Json {
  const { alternatives, parts } = shapeOf(schema);
  if (parts.some((part) => part["nullable"] === true)) return null;
  if (alternatives.length > 0) return emptiest(alternatives[0]);
  const values = parts.map((part) => part["enum"]).find(Array.isArray);
  if (values !== undefined) return String(values[0]);
  const type = parts.map((part) => part["type"]).find((each) => each !== undefined);
  const format = parts.map((part) => part["format"]).find((each) => each !== undefined);
  if (type === "integer" || type === "number") return 0;
  if (type === "boolean") return false;
  if (type === "array") return [];
  return type === "string" ? emptiestText(format) : filledObject(parts, {}, "", []);
}

function emptiestText(format: unknown): string {
  if (format === "uri") return "https://github.example/";
  if (format === "date-time") return "1970-01-01T00:00:00Z";
  if (format === "date") return "1970-01-01";
  return format === "email" ? "nobody@github.example" : "";
}

/** The schema with its references and `allOf` followed, and its alternatives, if it has any. */
function shapeOf(schema: unknown): {
  readonly parts: readonly OpenApiSchema[];
  readonly alternatives: readonly unknown[];
} {
  if (!isObject(schema)) return { parts: [], alternatives: [] };
  if (typeof schema["$ref"] === "string") return shapeOf(publishedDescription().component(schema["$ref"]));
  const all = elementsOf(schema["allOf"]).map(shapeOf);
  const own = [...elementsOf(schema["oneOf"]), ...elementsOf(schema["anyOf"])];
  const { oneOf: _one, anyOf: _any, allOf: _all, ...rest } = schema;
  return {
    parts: [rest, ...all.flatMap(({ parts }) => parts)],
    alternatives: [...own, ...all.flatMap(({ alternatives }) => alternatives)],
  };
}
