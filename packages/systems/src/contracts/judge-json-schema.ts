import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { changeOf, inOrder } from "./changes.ts";
import type { Documents, Located } from "./documents.ts";
import { type Json, membersOf, memberOf, textOf } from "./json.ts";
import { EMBEDDED_JUDGE, type Judgement, judged, shown } from "./judgement.ts";
import { SchemaComparison } from "./schema/comparison.ts";
import type { Side } from "./schema/effect.ts";
import { SchemaReader } from "./schema/schema-reader.ts";

/**
 * Compares two versions of a JSON Schema. Of what a component takes in (`request`), anything that is accepted no more breaks; of
 * what it sends out (`response`), anything that did not come before. Null is a schema that was not there, or is there no more.
 */
export async function judgeJsonSchema(
  old: () => Promise<Documents | null>,
  now: () => Promise<Documents | null>,
  side: Side,
): Promise<Judgement> {
  return judged(EMBEDDED_JUDGE, async () => {
    const [before, after] = [await old(), await now()];
    return {
      judge: EMBEDDED_JUDGE,
      comparison: { known: true, changes: inOrder(changesBetween(before, after, side)) },
    };
  });
}

function changesBetween(old: Documents | null, now: Documents | null, side: Side): readonly ContractChange[] {
  if (old === null || now === null) {
    const operation = nameOf(old ?? now);
    const change = { operation, field: null };
    if (now === null) return [{ ...change, class: "breaking", code: "schema-removed", says: "the schema was removed" }];
    return [{ ...change, class: "additive", code: "schema-added", says: "the schema is new" }];
  }
  const comparison = new SchemaComparison(readerOf(old), readerOf(now), { closedBinds: true });
  const [before, after] = [schemasOf(old), schemasOf(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): readonly ContractChange[] => {
    const [one, other] = [before.get(name), after.get(name)];
    const operation = `${nameOf(now)}${name}`;
    if (one === undefined)
      return [{ class: "additive", code: "schema-added", operation, field: null, says: "the schema is new" }];
    if (other === undefined)
      return [{ class: "breaking", code: "schema-removed", operation, field: null, says: "the schema was removed" }];
    const place = { operation, field: "", side };
    return comparison.differences([one], [other], side).map((difference) => {
      const change = changeOf(place, difference);
      return { ...change, field: change.field === "" ? null : (change.field?.replace(/^\./, "") ?? null) };
    });
  });
}

/** What people call the schema: its title, or its file. */
function nameOf(documents: Documents | null): string {
  const { file, value } = documents?.root ?? { file: "", value: null };
  return shown(textOf(memberOf(value, "title")) ?? file.split("/").at(-1) ?? file);
}

const DEFINITIONS = ["$defs", "definitions"] as const;
const NAMING: ReadonlySet<string> = new Set([
  ...DEFINITIONS,
  "$schema",
  "$id",
  "id",
  "title",
  "description",
  "$comment",
  "version",
]);

/** The schema of the document; where it says nothing by itself and only defines others, each of those. */
function schemasOf({ root }: Documents): ReadonlyMap<string, Located> {
  const { file, value } = root;
  const library = membersOf(value).every(([key]) => NAMING.has(key));
  const definitions = DEFINITIONS.flatMap((keyword) =>
    membersOf(memberOf(value, keyword)).map(
      ([name, schema]) => [`#/${keyword}/${shown(name)}`, { file, value: schema }] as const,
    ),
  );
  return library && definitions.length > 0 ? new Map(definitions) : new Map([["", root]]);
}

function readerOf(documents: Documents): SchemaReader {
  return new SchemaReader(documents, !isOldDraft(memberOf(documents.root.value, "$schema")));
}

// Up to draft 7, whatever stands beside a `$ref` is not looked at.
function isOldDraft(schema: Json | undefined): boolean {
  return /draft-0[3-7]/.test(textOf(schema) ?? "");
}
