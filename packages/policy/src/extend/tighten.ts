import type { Position } from "../decision/reason.ts";
import { shown } from "../load/shown.ts";
import { plainData, type Tree } from "../load/yaml-tree.ts";
import type { Direction } from "./directions.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { ANY, below } from "../schema/rules.ts";
import { sameText } from "./same-text.ts";
import { toldOf } from "./told.ts";

/** What a value is after the child had its say, or why it may not say so; `at` is the entry of a list that is wrong, where it is one. */
export type Tightened =
  | { readonly ok: true; readonly tree: Tree; readonly from: "parent" | "child" }
  | { readonly ok: false; readonly loosens: boolean; readonly expected: string; readonly at: Position | null };

/** The value of parent and child together. Both were read by the schema, which says by `rule` what they are. */
export function tighten(direction: Direction, rule: JsonSchema, parent: Tree, child: Tree): Tightened {
  const same = (tree: Tree) => sameText(plainData(tree), rule);
  if (direction.kind !== "own" && same(parent) === same(child)) return { ok: true, tree: parent, from: "parent" };
  switch (direction.kind) {
    case "own":
      return taken(child);
    case "equal":
      return differing(parent);
    case "ordered": {
      const [standing, asked] = [parent, child].map((tree) => direction.words.indexOf(String(plainData(tree))));
      const allowed = direction.words
        .slice(Math.max(standing ?? 0, 0))
        .map(shown)
        .join(" or ");
      return (asked ?? -1) > (standing ?? 0) ? taken(child) : loosened(null, allowed);
    }
    case "measured": {
      const [standing, asked] = [direction.measure(plainData(parent)), direction.measure(plainData(child))];
      if (standing.unit !== asked.unit) return differing(parent);
      const isStricter =
        direction.stricter === "more" ? asked.amount >= standing.amount : asked.amount <= standing.amount;
      return isStricter ? taken(child) : loosened(null, `${toldOf(parent)} or ${direction.stricter}`);
    }
    case "union":
      return union(direction, rule, parent, child);
    case "subset":
      return subset(direction, rule, parent, child);
    case "places":
      return places(direction, rule, parent, child);
  }
}

function union(
  { empty }: Extract<Direction, { kind: "union" }>,
  rule: JsonSchema,
  parent: Tree,
  child: Tree,
): Tightened {
  const textOf = entryText(rule);
  if (empty === "everything" && itemsOf(parent).length === 0) return loosened(null, "all of them, as `[]` says");
  const standing = new Set(itemsOf(parent).map(textOf));
  const more = itemsOf(child).filter((item) => !standing.has(textOf(item)));
  return { ok: true, tree: { kind: "list", at: parent.at, items: [...itemsOf(parent), ...more] }, from: "parent" };
}

function subset(
  { empty, group }: Extract<Direction, { kind: "subset" }>,
  rule: JsonSchema,
  parent: Tree,
  child: Tree,
): Tightened {
  const textOf = entryText(rule);
  if (empty === "everything" && itemsOf(parent).length === 0) return taken(child);
  const standing = new Set(itemsOf(parent).map(textOf));
  const added = itemsOf(child).find((item) => !standing.has(textOf(item)));
  if (added !== undefined) return loosened(added.at, `nothing that is not in ${toldOf(parent)}`);
  if (empty === "everything" && itemsOf(child).length === 0) return loosened(null, `some of ${toldOf(parent)}`);
  if (group === null) return taken(child);
  const left = new Set(itemsOf(child).map((item) => groupOf(item, group)));
  const lost = itemsOf(parent).find((item) => !left.has(groupOf(item, group)));
  if (lost === undefined) return taken(child);
  return loosened(null, `one at least of each \`${group}\` in ${toldOf(parent)}`);
}

function places(
  { empty }: Extract<Direction, { kind: "places" }>,
  rule: JsonSchema,
  parent: Tree,
  child: Tree,
): Tightened {
  const textOf = entryText(rule);
  if (empty === "nobody-may" && itemsOf(parent).length === 0) {
    return loosened(null, "`[]`, and nobody can approve it");
  }
  if (empty === "nobody-may" && itemsOf(child).length === 0) return taken(child);
  const left = itemsOf(parent).map(textOf);
  const more = itemsOf(child).filter((item) => {
    const standing = left.indexOf(textOf(item));
    if (standing !== -1) left.splice(standing, 1);
    return standing === -1;
  });
  return { ok: true, tree: { kind: "list", at: parent.at, items: [...itemsOf(parent), ...more] }, from: "parent" };
}

function taken(child: Tree): Tightened {
  return { ok: true, tree: child, from: "child" };
}

function differing(parent: Tree): Tightened {
  return { ok: false, loosens: false, expected: toldOf(parent), at: null };
}

function loosened(at: Position | null, expected: string): Tightened {
  return { ok: false, loosens: true, expected, at };
}

function groupOf(item: Tree, key: string): string {
  const entry = item.kind === "map" ? item.entries.get(key) : undefined;
  return entry === undefined ? "" : sameText(plainData(entry.value), {});
}

function itemsOf(tree: Tree): readonly Tree[] {
  return tree.kind === "list" ? tree.items : [];
}

/** The same text for entries of a list that say the same. */
function entryText(rule: JsonSchema): (entry: Tree) => string {
  const entries = below(rule, ANY) ?? {};
  return (entry) => sameText(plainData(entry), entries);
}
