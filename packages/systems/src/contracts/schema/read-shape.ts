import { digestOf } from "../digest.ts";
import type { Located } from "../documents.ts";
import { elementsOf, isArray, isObject, type Json, membersOf, memberOf, numberOf, textOf, textsOf } from "../json.ts";
import { boundsOf } from "./read-bounds.ts";
import type { Parts } from "./parts.ts";
import type { AllOf, Branch, Shape } from "./shape.ts";
import { typesOf } from "./read-types.ts";
import { WHOLE } from "./keywords.ts";

/** Merges the parts of a schema into what they allow together. `digest` tells whether two parts of a document mean the same. */
export function readShape({ plain, unions, nullable: ofUnion }: Parts, digest: (part: Located) => string): Shape {
  const values = plain.map(({ value }) => value);
  const nullable = ofUnion || values.some((value) => memberOf(value, "nullable") === true);
  const allowed = valuesOf(values, nullable);
  const items = plain.flatMap((part) => restItemsOf(part));
  const types = typesOf(values, { nullable, allowed });
  const [first = [], ...others] = unions;
  return {
    never: values.includes(false),
    types,
    values: allowed,
    extensible: values.some((value) => isArray(memberOf(value, "x-extensible-enum"))),
    properties: byName(plain, "properties"),
    required: new Set(values.flatMap((value) => textsOf(memberOf(value, "required")))),
    others: othersOf(plain),
    patternProperties: byName(plain, "patternProperties"),
    items: allOf(items),
    prefixItems: prefixItemsOf(plain),
    branches: nullable && types === null && first.length > 0 ? [...first, NULL_BRANCH] : first,
    bounds: boundsOf(values),
    multipleOf: values.map((value) => numberOf(memberOf(value, "multipleOf"))).reduce(product, null),
    unique: values.some((value) => memberOf(value, "uniqueItems") === true),
    pattern: joined(values, "pattern"),
    format: joined(values, "format"),
    readOnly: values.some((value) => memberOf(value, "readOnly") === true),
    writeOnly: values.some((value) => memberOf(value, "writeOnly") === true),
    deprecated: values.some((value) => memberOf(value, "deprecated") === true),
    other: new Map([
      ...plain.flatMap(({ file, value }) =>
        WHOLE.flatMap((keyword) => {
          const said = memberOf(value, keyword);
          return said === undefined ? [] : [[keyword, digest({ file, value: said })] as const];
        }),
      ),
      ...others.map((union) => ["oneOf", union.map(({ schema: [at] }) => digest(at)).join()] as const),
    ]),
    discriminator: discriminatorOf(values),
  };
}

const NULL_BRANCH: Branch = { name: "null", schema: [{ file: "", value: { type: "null" } }] };

/** The list of allowed values, where one is given. Null belongs to it where the schema says `nullable`. */
function valuesOf(schemas: readonly Json[], nullable: boolean): ReadonlyMap<string, Json> | null {
  const lists = schemas.flatMap((schema) => {
    const single = memberOf(schema, "const");
    const list = memberOf(schema, "enum") ?? memberOf(schema, "x-extensible-enum");
    return [...(single === undefined ? [] : [[single]]), ...(isArray(list) ? [list] : [])];
  });
  const [first, ...more] = lists.map((list) => new Map(list.map((value) => [digestOf(value), value])));
  if (first === undefined) return null;
  const kept = [...first].filter(([key]) => more.every((list) => list.has(key)));
  return new Map<string, Json>(nullable ? [...kept, ["null", null]] : kept);
}

function byName(plain: readonly Located[], keyword: string): ReadonlyMap<string, AllOf> {
  const found = new Map<string, AllOf>();
  for (const { file, value } of plain) {
    for (const [name, schema] of membersOf(memberOf(value, keyword))) {
      const before = found.get(name);
      const part = { file, value: schema };
      found.set(name, before === undefined ? [part] : [...before, part]);
    }
  }
  return found;
}

function allOf(parts: readonly Located[]): AllOf | null {
  const [first, ...more] = parts;
  return first === undefined ? null : [first, ...more];
}

function othersOf(plain: readonly Located[]): AllOf | boolean {
  const said = plain.flatMap(({ file, value }) =>
    ["additionalProperties", "unevaluatedProperties"].flatMap((keyword) => {
      const schema = memberOf(value, keyword);
      return schema === undefined ? [] : [{ file, value: schema }];
    }),
  );
  if (said.some(({ value }) => value === false)) return false;
  return allOf(said.filter(({ value }) => isObject(value) && Object.keys(value).length > 0)) ?? true;
}

// Before 2020-12, a list in `items` was the tuple, and `additionalItems` the rest.
function restItemsOf({ file, value }: Located): readonly Located[] {
  const items = memberOf(value, "items");
  const rest = isArray(items) ? memberOf(value, "additionalItems") : items;
  return rest === undefined ? [] : [{ file, value: rest }];
}

function prefixItemsOf(plain: readonly Located[]): readonly AllOf[] {
  const found: AllOf[] = [];
  for (const { file, value } of plain) {
    const items = memberOf(value, "items");
    const tuple = elementsOf(memberOf(value, "prefixItems") ?? (isArray(items) ? items : undefined));
    for (const [index, schema] of tuple.entries()) {
      const before = found[index];
      const part = { file, value: schema };
      found[index] = before === undefined ? [part] : [...before, part];
    }
  }
  return found;
}

function product(before: number | null, said: number | null): number | null {
  if (before === null || said === null || before === said) return before ?? said;
  return before * said;
}

/** What several parts say at once, as one text. */
function joined(schemas: readonly Json[], keyword: string): string | null {
  const said = new Set(schemas.flatMap((schema) => textOf(memberOf(schema, keyword)) ?? []));
  return said.size === 0 ? null : [...said].toSorted().join(" and ");
}

function discriminatorOf(schemas: readonly Json[]): Shape["discriminator"] {
  for (const schema of schemas) {
    const said = memberOf(schema, "discriminator");
    const property = textOf(memberOf(said, "propertyName"));
    if (property !== null) {
      return { property, mapping: new Set(membersOf(memberOf(said, "mapping")).map(([name]) => name)) };
    }
  }
  return null;
}
