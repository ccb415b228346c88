import type { Json } from "../json.ts";
import type { Located } from "../documents.ts";

export const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"] as const;
export type JsonType = (typeof TYPES)[number];

/** Several parts that must hold at once: what `allOf` of them would say. */
export type AllOf = readonly [Located, ...Located[]];

/** One of the alternatives of a `oneOf` or `anyOf`, by a name that people know it by. */
export type Branch = { readonly name: string; readonly schema: AllOf };

/** The bounds of JSON Schema; the higher `least` and the lower `most`, the less is allowed. */
export type Bounds = {
  readonly least: ReadonlyMap<string, number>;
  readonly most: ReadonlyMap<string, number>;
};

/**
 * What a schema allows, with its references followed, its `allOf` merged and the spellings of different versions made one: `nullable` is the
 * type `null`, `const` an `enum` of one, a `oneOf` of one that one.
 */
export type Shape = {
  /** Nothing is allowed: the schema `false`. */
  readonly never: boolean;
  /** Null where any type is allowed. */
  readonly types: ReadonlySet<JsonType> | null;
  /** The values that are allowed, by what they mean; null where no list says so. */
  readonly values: ReadonlyMap<string, Json> | null;
  /** The list is said to grow: `x-extensible-enum`. */
  readonly extensible: boolean;
  readonly properties: ReadonlyMap<string, AllOf>;
  readonly required: ReadonlySet<string>;
  /** What other properties may hold; true where nobody said. */
  readonly others: AllOf | boolean;
  readonly patternProperties: ReadonlyMap<string, AllOf>;
  readonly items: AllOf | null;
  readonly prefixItems: readonly AllOf[];
  readonly branches: readonly Branch[];
  readonly bounds: Bounds;
  readonly multipleOf: number | null;
  readonly unique: boolean;
  readonly pattern: string | null;
  readonly format: string | null;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  /** Keywords that are compared as they stand: `not`, `if`, `contains` and their like, by digest. */
  readonly other: ReadonlyMap<string, string>;
  readonly discriminator: { readonly property: string; readonly mapping: ReadonlySet<string> } | null;
};
