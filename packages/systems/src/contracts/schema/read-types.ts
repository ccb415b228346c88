import { type Json, memberOf, textOf, textsOf } from "../json.ts";
import { type JsonType, TYPES } from "./shape.ts";

/** The types that all parts allow; where none names a type, those that its other keywords are about, as their writers mean it. */
export function typesOf(
  schemas: readonly Json[],
  { nullable, allowed }: { readonly nullable: boolean; readonly allowed: ReadonlyMap<string, Json> | null },
): ReadonlySet<JsonType> | null {
  const said = schemas.map(saidTypes).reduce(both, null) ?? implied(schemas, allowed);
  return said === null || !nullable ? said : new Set([...said, "null"]);
}

function saidTypes(schema: Json): ReadonlySet<JsonType> | null {
  const type = memberOf(schema, "type");
  const named = textOf(type) === null ? textsOf(type) : [textOf(type) ?? ""];
  const types = named.filter(isType);
  return types.length === 0 ? null : new Set(types);
}

function both(before: ReadonlySet<JsonType> | null, said: ReadonlySet<JsonType> | null): ReadonlySet<JsonType> | null {
  if (before === null || said === null) return before ?? said;
  const kept = [...before].filter((type) => allows(said, type));
  return new Set([...kept, ...[...said].filter((type) => allows(before, type))]);
}

/** Whether a value of this type is allowed: an integer is a number. */
export function allows(types: ReadonlySet<JsonType> | null, type: JsonType): boolean {
  return types === null || types.has(type) || (type === "integer" && types.has("number"));
}

function implied(schemas: readonly Json[], allowed: ReadonlyMap<string, Json> | null): ReadonlySet<JsonType> | null {
  if (allowed !== null) return new Set([...allowed.values()].map(typeOf));
  const names = (...keywords: readonly string[]): boolean =>
    schemas.some((schema) => keywords.some((keyword) => memberOf(schema, keyword) !== undefined));
  if (names("properties", "additionalProperties", "patternProperties", "required")) return new Set(["object"]);
  if (names("items", "prefixItems")) return new Set(["array"]);
  return null;
}

function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "object";
}

function isType(text: string): text is JsonType {
  return TYPES.some((type) => type === text);
}
