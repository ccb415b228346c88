import type { Documents, Located } from "../documents.ts";
import { elementsOf, isArray, isObject, type Json, memberOf, textOf } from "../json.ts";
import { NotComparable } from "../judgement.ts";
import type { AllOf, Branch } from "./shape.ts";

const MOST_PARTS = 1000;

/** The plain parts of a schema: what all must hold at once, the alternatives beside them, and whether one alternative was null. */
export type Parts = {
  readonly plain: readonly Located[];
  readonly unions: readonly (readonly Branch[])[];
  readonly nullable: boolean;
};

/** Follows references, unfolds `allOf`, and takes a `oneOf` or `anyOf` of one for that one. */
export function partsOf(schema: AllOf, documents: Documents, refSiblings: boolean): Parts {
  const plain: Located[] = [];
  const unions: (readonly Branch[])[] = [];
  let nullable = false;
  const seen = new Set<Json>();
  const open: Located[] = schema.toReversed();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { file, value } = part;
    // A schema that takes itself in says nothing new the second time.
    if (isObject(value) && seen.has(value)) continue;
    seen.add(value);
    if (seen.size > MOST_PARTS) {
      throw new NotComparable("one of its schemas is made of more than 1000 others", "make the schema simpler");
    }
    const ref = textOf(memberOf(value, "$ref"));
    if (ref !== null) open.push(documents.resolve(ref, file));
    if (ref !== null && !refSiblings) continue;
    plain.push(part);
    for (const member of elementsOf(memberOf(value, "allOf"))) open.push({ file, value: member });
    for (const keyword of ["oneOf", "anyOf"]) {
      const alternatives = elementsOf(memberOf(value, keyword)).map((member) => ({ file, value: member }));
      const [only, ...more] = alternatives.filter((alternative) => !isNull(documents.follow(alternative).value));
      nullable ||= only !== undefined && more.length + 1 < alternatives.length;
      if (only !== undefined && more.length === 0) open.push(only);
      if (more.length > 0)
        unions.push([only, ...more].flatMap((at, index) => (at === undefined ? [] : [branch(at, index)])));
    }
  }
  return { plain, unions, nullable };
}

function branch(at: Located, index: number): Branch {
  const ref = textOf(memberOf(at.value, "$ref"));
  const last = ref?.split(/[/#]/).findLast((step) => step !== "") ?? null;
  return { name: last ?? textOf(memberOf(at.value, "title")) ?? `${index + 1}`, schema: [at] };
}

/** Whether a schema allows null and nothing else. */
function isNull(schema: Json): boolean {
  const type = memberOf(schema, "type");
  const values = memberOf(schema, "enum");
  return (
    type === "null" ||
    (isArray(type) && type.length === 1 && type[0] === "null") ||
    memberOf(schema, "const") === null ||
    (isArray(values) && values.length === 1 && values[0] === null)
  );
}
