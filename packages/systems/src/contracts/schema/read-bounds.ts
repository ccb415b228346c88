import { type Json, memberOf, numberOf } from "../json.ts";
import { COUNTS, LEAST, MOST } from "./keywords.ts";
import type { Bounds } from "./shape.ts";

/** The tightest bounds that the parts set. OpenAPI 3.0 writes `exclusiveMinimum: true` beside a `minimum`. */
export function boundsOf(schemas: readonly Json[]): Bounds {
  const least = new Map<string, number>();
  const most = new Map<string, number>();
  for (const schema of schemas) {
    for (const keyword of [...LEAST, "exclusiveMinimum"]) {
      const [name, bound] = spelled(schema, keyword, "minimum", "exclusiveMinimum");
      if (bound === null || (bound <= 0 && COUNTS.has(name))) continue;
      least.set(name, Math.max(bound, least.get(name) ?? bound));
    }
    for (const keyword of [...MOST, "exclusiveMaximum"]) {
      const [name, bound] = spelled(schema, keyword, "maximum", "exclusiveMaximum");
      if (bound !== null) most.set(name, Math.min(bound, most.get(name) ?? bound));
    }
  }
  return { least, most };
}

function spelled(
  schema: Json,
  keyword: string,
  inclusive: string,
  exclusive: string,
): readonly [string, number | null] {
  const name = keyword === inclusive && memberOf(schema, exclusive) === true ? exclusive : keyword;
  return [name, numberOf(memberOf(schema, keyword))];
}
