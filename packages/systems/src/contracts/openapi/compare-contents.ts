import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { changeOf, type Place } from "../changes.ts";
import { shown } from "../judgement.ts";
import type { SchemaComparison } from "../schema/comparison.ts";
import type { Content } from "./model.ts";

/** The bodies of one place, media type by media type. The type is named where there is more than one to tell apart. */
export function compareContents(
  place: Place,
  old: Content,
  now: Content,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  const { operation, field, side } = place;
  const removed = [...old.keys()].filter((type) => holder(now, type) === undefined);
  const added = [...now.keys()].filter(
    (type) => holder(old, type) === undefined && ![...old.keys()].some((known) => covers(type, known)),
  );
  return [
    ...removed.map((type) => ({
      class: "breaking" as const,
      code: `${side}-media-type-removed`,
      operation,
      field: `${field} (${shown(type)})`,
      says: "the media type was removed",
    })),
    ...added.map((type) => ({
      class: "additive" as const,
      code: `${side}-media-type-added`,
      operation,
      field: `${field} (${shown(type)})`,
      says: "a media type was added",
    })),
    ...[...old].flatMap(([type, before]) => {
      const after = now.get(holder(now, type) ?? "") ?? null;
      if (before === null || after === null) return [];
      const named = old.size > 1 ? `${field} (${shown(type)})` : field;
      return schemas
        .differences([before], [after], side)
        .map((difference) => changeOf({ operation, field: named, side }, difference));
    }),
  ];
}

/** The media type, or the range, that stands for this one. */
function holder(content: Content, type: string): string | undefined {
  return content.has(type) ? type : [...content.keys()].find((range) => covers(range, type));
}

function covers(range: string, type: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}
