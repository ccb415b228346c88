import { shown } from "../judgement.ts";
import type { Difference, Side } from "./effect.ts";
import type { Branch, Shape } from "./shape.ts";
import type { Asked, Inner, Structure } from "./structure-rules.ts";

const UNTOUCHED: Structure = { found: [], pairs: [], replaced: false };

/** What differs in the alternatives of a `oneOf` or `anyOf`. */
export function branchRules(pair: Inner, old: Shape, now: Shape, side: Side, asked: Asked): Structure {
  const discriminator = discriminatorRules(old, now);
  if (old.branches.length === 0 && now.branches.length === 0) return { ...UNTOUCHED, found: discriminator };
  if (old.branches.length > 0 && now.branches.length > 0) {
    const both = matched(old.branches, now.branches, side, asked);
    return { ...both, found: [...discriminator, ...both.found], replaced: false };
  }
  return old.branches.length === 0 ? split(pair, old, now, side, asked) : joined(pair, old, now, side, asked);
}

/** One schema became several. */
function split(pair: Inner, old: Shape, now: Shape, side: Side, asked: Asked): Structure {
  const says = `it may be any of ${named(now.branches)} now`;
  // Beside what the schema says by itself, alternatives only limit it further.
  if (now.properties.size > 0) {
    return {
      ...UNTOUCHED,
      found: [
        {
          effect: "narrower",
          code: "alternatives-added",
          at: "",
          says: `it must be one of ${named(now.branches)} now`,
        },
      ],
    };
  }
  const fits = now.branches.map(({ schema }) => asked.fits(pair.old, schema, side));
  const limited = old.types === null || (side === "response" && fits.every(Boolean));
  const effect = limited ? "narrower" : fits.some(Boolean) ? "wider" : "changed";
  return { found: [{ effect, code: "became-alternatives", at: "", says }], pairs: [], replaced: true };
}

/** Several became one. */
function joined(pair: Inner, old: Shape, now: Shape, side: Side, asked: Asked): Structure {
  if (old.properties.size > 0) {
    return {
      ...UNTOUCHED,
      found: [
        {
          effect: "wider",
          code: "alternatives-removed",
          at: "",
          says: `it is limited to ${named(old.branches)} no more`,
        },
      ],
    };
  }
  const fits = old.branches.map(({ schema }) => asked.fits(schema, pair.now, side));
  const freed = now.types === null || (side === "request" && fits.every(Boolean));
  const effect = freed ? "wider" : fits.some(Boolean) ? "narrower" : "changed";
  return {
    found: [
      {
        effect,
        code: "alternatives-became-one",
        at: "",
        says: `it was one of ${named(old.branches)}, and is a single schema now`,
      },
    ],
    pairs: [],
    replaced: true,
  };
}

/** Pairs by name, then by what fits, then by order; what is left over came or went. */
function matched(
  old: readonly Branch[],
  now: readonly Branch[],
  side: Side,
  asked: Asked,
): Omit<Structure, "replaced"> {
  const pairs: Inner[] = [];
  const left = { old: [...old], now: [...now] };
  const take = (before: Branch, after: Branch): void => {
    left.old.splice(left.old.indexOf(before), 1);
    left.now.splice(left.now.indexOf(after), 1);
    pairs.push({ old: before.schema, now: after.schema, at: `(${shown(after.name)})` });
  };
  const passes: readonly ((before: Branch, after: Branch) => boolean)[] = [
    (before, after) => before.name === after.name && !isPlace(before),
    (before, after) => asked.fits(before.schema, after.schema, side),
    (before, after) => isPlace(before) && before.name === after.name && left.old.length === left.now.length,
    () => left.old.length === 1 && left.now.length === 1,
  ];
  for (const fits of passes) {
    for (const before of left.old.slice()) {
      const after = left.now.find((candidate) => fits(before, candidate));
      if (after !== undefined) take(before, after);
    }
  }
  const found: Difference[] = [];
  for (const { name } of left.old)
    found.push({ effect: "narrower", code: "alternative-removed", at: "", says: `${told(name)} was removed` });
  for (const { name } of left.now)
    found.push({ effect: "wider", code: "alternative-added", at: "", says: `${told(name)} was added` });
  return { found, pairs };
}

function isPlace({ name }: Branch): boolean {
  return /^\d+$/.test(name);
}

function told(name: string): string {
  return `the alternative \`${shown(name)}\``;
}

function named(branches: readonly Branch[]): string {
  return branches
    .slice(0, 5)
    .map(({ name }) => `\`${shown(name)}\``)
    .join(", ");
}

function discriminatorRules(old: Shape, now: Shape): readonly Difference[] {
  const [before, after] = [old.discriminator, now.discriminator];
  if (before === null || after === null) return [];
  if (before.property !== after.property) {
    const says = `its discriminator changed from \`${shown(before.property)}\` to \`${shown(after.property)}\``;
    return [{ effect: "changed", code: "discriminator-changed", at: "", says }];
  }
  const removed = [...before.mapping].filter((name) => after.mapping.size > 0 && !after.mapping.has(name));
  const added = [...after.mapping].filter((name) => before.mapping.size > 0 && !before.mapping.has(name));
  return [
    ...removed.map((name) => ({
      effect: "narrower" as const,
      code: "discriminator-value-removed",
      at: "",
      says: `\`${shown(name)}\` is no value of its discriminator any more`,
    })),
    ...added.map((name) => ({
      effect: "wider" as const,
      code: "discriminator-value-added",
      at: "",
      says: `\`${shown(name)}\` is a new value of its discriminator`,
    })),
  ];
}
