/** Keywords by which a schema sets a lower bound, and what each means where it is not there. */
export const LEAST = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
export const MOST = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

/** A length or count is never below 0, so that these say nothing at 0. */
export const COUNTS: ReadonlySet<string> = new Set(["minLength", "minItems", "minProperties"]);

/** Keywords whose effect is compared as a whole: there, not there, or another one. */
export const WHOLE = [
  "not",
  "if",
  "then",
  "else",
  "contains",
  "minContains",
  "maxContains",
  "dependentRequired",
  "dependentSchemas",
  "dependencies",
  "propertyNames",
  "unevaluatedItems",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
] as const;

/** Keywords that tell people something, and allow or forbid nothing. */
export const TOLD: ReadonlySet<string> = new Set([
  "title",
  "description",
  "example",
  "examples",
  "default",
  "deprecated",
  "externalDocs",
  "$comment",
  "xml",
]);
