import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { type OpenApiSchema, publishedDescription } from "./description.ts";
import { elementsOf, isObject } from "./json.ts";

// `oneOf` becomes `anyOf`: GitHub's own answers fit several of its alternatives (a `simple-user` is also an `enterprise`).
const ALTERNATIVES = ["oneOf", "anyOf"];
const KEPT: ReadonlySet<string> = new Set(
  `type enum required pattern minimum maximum minLength maxLength minItems maxItems uniqueItems minProperties
  maxProperties`.split(/\s+/),
);
// Others are GitHub's own, such as `timestamp`, or say how many bits a number has.
const FORMATS = ["date-time", "date", "uri", "email"] as const;

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: true });
const coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: "array", validateFormats: true });
for (const judge of [ajv, coercing]) formats.default(judge, [...FORMATS]);

const components = new Set<string>();
const compiled = new WeakMap<OpenApiSchema, ValidateFunction>();
const compiledParameters = new WeakMap<OpenApiSchema, ValidateFunction>();

/** What is wrong with a value, one sentence each; empty where it fits. */
export function misfits(schema: OpenApiSchema, value: unknown, where: string): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(asJsonSchema(schema));
  compiled.set(schema, validate);
  if (validate(value)) return [];
  // Of alternatives every one is told that does not fit.
  return (validate.errors ?? [])
    .slice(0, 8)
    .map((error) => `${where}${error.instancePath} ${error.message ?? "does not fit"}`);
}

/** The same for a parameter of a path or query: text that stands for a number, a truth value or a list. */
export function parameterMisfits(schema: OpenApiSchema, text: string, where: string): readonly string[] {
  const known = compiledParameters.get(schema);
  const validate = known ?? coercing.compile({ type: "object", properties: { it: asJsonSchema(schema) } });
  compiledParameters.set(schema, validate);
  return validate({ it: text }) ? [] : (validate.errors ?? []).map(({ message }) => `${where} ${message ?? "misfits"}`);
}

/** OpenAPI 3.0 has `nullable` where JSON Schema has a type `null`; a reference is named, and made known to the judge. */
function asJsonSchema(schema: unknown): Record<string, unknown> {
  if (!isObject(schema)) return {};
  if (typeof schema["$ref"] === "string") return { $ref: knownComponent(schema["$ref"]) };
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (KEPT.has(keyword)) result[keyword] = value;
    else if (keyword === "format" && FORMATS.some((format) => format === value)) result[keyword] = value;
    else if (keyword === "items" || keyword === "not") result[keyword] = asJsonSchema(value);
    else if (keyword === "additionalProperties") result[keyword] = isObject(value) ? asJsonSchema(value) : value;
    else if (keyword === "allOf" && Array.isArray(value)) result[keyword] = value.map(asJsonSchema);
    else if (keyword === "properties" && isObject(value)) {
      result[keyword] = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asJsonSchema(each)]));
    }
  }
  const alternatives = ALTERNATIVES.flatMap((keyword) => {
    const value = schema[keyword];
    return Array.isArray(value) ? [{ anyOf: value.map(asJsonSchema) }] : [];
  });
  if (alternatives.length > 0) result["allOf"] = [...elementsOf(result["allOf"]), ...alternatives];
  return schema["nullable"] === true ? { anyOf: [{ type: "null" }, result] } : result;
}

function knownComponent(reference: string): string {
  const name = reference.replaceAll(/[#/]+/g, "-").slice(1);
  if (!components.has(name)) {
    components.add(name);
    const schema = asJsonSchema(publishedDescription().component(reference));
    ajv.addSchema(schema, name);
    coercing.addSchema(schema, name);
  }
  return name;
}
