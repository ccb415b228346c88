/** What a schema bounds from below, and from above. `exclusiveMinimum` and `exclusiveMaximum` bound as their namesakes do. */
export const LEAST = ["minimum", "minLength", "minItems", "minProperties"] as const;
export const MOST = ["maximum", "maxLength", "maxItems", "maxProperties"] as const;

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
