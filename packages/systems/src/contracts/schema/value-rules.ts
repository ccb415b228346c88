import { LEAST, MOST } from "./keywords.ts";
import type { Json } from "../json.ts";
import { shown } from "../judgement.ts";
import type { Difference, Effect } from "./effect.ts";
import { allows } from "./read-types.ts";
import type { JsonType, Shape } from "./shape.ts";

/** What differs in the values themselves: types, lists of values, bounds and formats; not in properties, elements and alternatives. */
export function valueDifferences(old: Shape, now: Shape): readonly Difference[] {
  return foundIn(old, now).map((found) => ({ ...found, at: "" }));
}

type Found = Omit<Difference, "at">;

function foundIn(old: Shape, now: Shape): readonly Found[] {
  if (old.never !== now.never) {
    return [
      {
        effect: now.never ? "narrower" : "wider",
        code: "schema-replaced",
        says: now.never ? "nothing is allowed any more" : "something is allowed now",
      },
    ];
  }
  const types = typeDifferences(old.types, now.types);
  // Of another type, all else is another thing as well.
  if (types.some(({ effect }) => effect === "changed")) return types;
  return [
    ...types,
    ...listDifferences(old, now),
    ...boundDifferences(old, now),
    ...formatDifferences(old, now),
    ...textDifference("pattern", old.pattern, now.pattern),
    ...multipleDifference(old.multipleOf, now.multipleOf),
    ...(old.unique === now.unique
      ? []
      : [
          {
            effect: effectOf(now.unique),
            code: "unique-items",
            says: now.unique ? "its elements must differ" : "its elements may be equal",
          },
        ]),
    ...wholeDifferences(old.other, now.other),
    ...(!old.deprecated && now.deprecated
      ? [{ effect: "more" as const, code: "deprecated", says: "it is deprecated" }]
      : []),
  ];
}

function effectOf(narrower: boolean): Effect {
  return narrower ? "narrower" : "wider";
}

function typeDifferences(old: Shape["types"], now: Shape["types"]): readonly Found[] {
  const without = (types: Shape["types"]): Shape["types"] =>
    types === null ? null : new Set([...types].filter((type) => type !== "null"));
  const [nullBefore, nullNow] = [allows(old, "null"), allows(now, "null")];
  const found: Found[] = [];
  if (old !== null && now !== null && nullBefore !== nullNow) {
    const says = nullNow ? "it may be null" : "it may not be null any more";
    found.push({ effect: effectOf(nullBefore), code: nullNow ? "became-nullable" : "became-not-nullable", says });
  }
  const [before, after] = old === null || now === null ? [old, now] : [without(old), without(now)];
  const effect = between(before, after);
  if (effect === null) return found;
  // Null alone, or beside another type, is told as such already.
  if (found.length > 0 && (before?.size === 0 || after?.size === 0)) return found;
  return [
    ...found,
    { effect, code: "type-changed", says: `its type changed from ${names(before)} to ${names(after)}` },
  ];
}

function between(old: Shape["types"], now: Shape["types"]): Effect | null {
  const [all, none]: readonly [boolean, boolean] = [within(old, now), within(now, old)];
  if (all && none) return null;
  if (all) return "wider";
  return none ? "narrower" : "changed";
}

/** Whether all types of the first are allowed by the second. */
function within(inner: Shape["types"], outer: Shape["types"]): boolean {
  if (outer === null) return true;
  return inner !== null && [...inner].every((type) => allows(outer, type));
}

function names(types: ReadonlySet<JsonType> | null): string {
  return types === null ? "any" : types.size === 0 ? "null" : [...types].toSorted().join(" or ");
}

function listDifferences(old: Shape, now: Shape): readonly Found[] {
  const [before, after] = [old.values, now.values];
  if (before === null && after === null) return [];
  if (before === null) return [{ effect: "narrower", code: "enum-set", says: `only ${listed(after)} allowed now` }];
  if (after === null)
    return [{ effect: "wider", code: "enum-unset", says: "it is limited to a list of values no more" }];
  const removed = new Map(
    [...before].filter(([key, value]) => !after.has(key) && !(value === null && nullTold(old, now))),
  );
  const added = new Map(
    [...after].filter(([key, value]) => !before.has(key) && !(value === null && nullTold(old, now))),
  );
  const says = (values: ReadonlyMap<string, Json>, verb: string): string =>
    `${listed(values, "value")} ${values.size === 1 ? "was" : "were"} ${verb}`;
  return [
    ...(removed.size === 0
      ? []
      : [{ effect: "narrower" as const, code: "enum-value-removed", says: says(removed, "removed") }]),
    ...(added.size === 0
      ? []
      : [
          {
            effect: old.extensible ? ("more" as const) : ("wider" as const),
            code: "enum-value-added",
            says: says(added, "added"),
          },
        ]),
  ];
}

/** Whether null came or went as a type, which says the same. */
function nullTold(old: Shape, now: Shape): boolean {
  return old.types !== null && now.types !== null && allows(old.types, "null") !== allows(now.types, "null");
}

function listed(values: ReadonlyMap<string, Json> | null, noun?: string): string {
  const texts = [...(values ?? new Map<string, Json>()).values()].map((value) =>
    shown(typeof value === "string" ? value : JSON.stringify(value).slice(0, 100)),
  );
  const head = texts
    .slice(0, 5)
    .map((text) => `\`${text}\``)
    .join(", ");
  const rest = texts.length > 5 ? ` and ${texts.length - 5} more` : "";
  const many = texts.length !== 1;
  return noun === undefined ? `${head}${rest} ${many ? "are" : "is"}` : `the ${noun}${many ? "s" : ""} ${head}${rest}`;
}

function boundDifferences(old: Shape, now: Shape): readonly Found[] {
  const found: Found[] = [];
  const compare = (keyword: string, before: Bound, after: Bound, tighter: boolean): void => {
    if (before.at === after.at && before.open === after.open) return;
    const says = `its ${keyword} changed from ${told(before)} to ${told(after)}`;
    found.push({ effect: effectOf(tighter), code: `${keyword.toLowerCase()}-changed`, says });
  };
  for (const keyword of LEAST) {
    const [before, after] = [leastOf(old, keyword), leastOf(now, keyword)];
    compare(keyword, before, after, after.at > before.at || (after.at === before.at && after.open));
  }
  for (const keyword of MOST) {
    const [before, after] = [mostOf(old, keyword), mostOf(now, keyword)];
    compare(keyword, before, after, after.at < before.at || (after.at === before.at && after.open));
  }
  return found;
}

/** A bound, and whether the value at it is allowed no more. */
type Bound = { readonly at: number; readonly open: boolean };

/** The lower bound; where two are set, the one that says more. */
function leastOf({ bounds: { least } }: Shape, keyword: (typeof LEAST)[number]): Bound {
  const at = least.get(keyword) ?? (keyword === "minimum" ? -Infinity : 0);
  const beyond = least.get("exclusiveMinimum") ?? -Infinity;
  return keyword === "minimum" && beyond >= at && beyond > -Infinity ? { at: beyond, open: true } : { at, open: false };
}

function mostOf({ bounds: { most } }: Shape, keyword: (typeof MOST)[number]): Bound {
  const at = most.get(keyword) ?? Infinity;
  const beyond = most.get("exclusiveMaximum") ?? Infinity;
  return keyword === "maximum" && beyond <= at && beyond < Infinity ? { at: beyond, open: true } : { at, open: false };
}

function told({ at, open }: Bound): string {
  if (!Number.isFinite(at)) return "none";
  return open ? `${at}, which is itself excluded,` : `${at}`;
}

/** Formats of which the first holds all values of the second. */
const HOLDS: readonly (readonly [string, string])[] = [
  ["int64", "int32"],
  ["double", "float"],
];

function formatDifferences(old: Shape, now: Shape): readonly Found[] {
  const [before, after] = [old.format, now.format];
  const says = `its \`format\` changed from \`${shown(before ?? "none")}\` to \`${shown(after ?? "none")}\``;
  if (HOLDS.some(([more, less]) => before === less && after === more))
    return [{ effect: "wider", code: "format-changed", says }];
  if (HOLDS.some(([more, less]) => before === more && after === less))
    return [{ effect: "narrower", code: "format-changed", says }];
  return textDifference("format", before, after);
}

function textDifference(keyword: string, before: string | null, after: string | null): readonly Found[] {
  if (before === after) return [];
  const effect = before === null ? "narrower" : after === null ? "wider" : "changed";
  const text = (value: string | null): string => (value === null ? "none" : `\`${shown(value)}\``);
  return [
    { effect, code: `${keyword}-changed`, says: `its \`${keyword}\` changed from ${text(before)} to ${text(after)}` },
  ];
}

function multipleDifference(before: number | null, after: number | null): readonly Found[] {
  if (before === after) return [];
  const says = `its \`multipleOf\` changed from ${before ?? "none"} to ${after ?? "none"}`;
  const divides = (divisor: number | null, value: number | null): boolean =>
    divisor === null || (value !== null && Number.isInteger(value / divisor));
  const effect = divides(before, after) ? "narrower" : divides(after, before) ? "wider" : "changed";
  return [{ effect, code: "multipleof-changed", says }];
}

function wholeDifferences(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly Found[] {
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((keyword) => {
    const [before, after] = [old.get(keyword), now.get(keyword)];
    if (before === after) return [];
    const effect = before === undefined ? "narrower" : after === undefined ? "wider" : "changed";
    const verb = before === undefined ? "was added" : after === undefined ? "was removed" : "changed";
    return [{ effect, code: `${keyword.toLowerCase()}-changed`, says: `its condition \`${keyword}\` ${verb}` }];
  });
}
