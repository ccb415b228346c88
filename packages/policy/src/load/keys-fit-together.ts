import { choicesOf, companionsOf, TOGETHER, type Together } from "../schema/keys-together.ts";
import type { Finding } from "./loaded-policy.ts";
import { shownPath } from "./shown.ts";
import type { Tree } from "./yaml-tree.ts";

type MapTree = Extract<Tree, { kind: "map" }>;

/** Keys that mean nothing without another, and maps that must say exactly one of several things. */
export function keysFitTogether(tree: Tree): readonly Finding[] {
  return TOGETHER.flatMap(([rule, together]) =>
    treesAt(tree, rule.split("."), []).flatMap(([map, path]) => [
      ...choiceFindings(map, together, path),
      ...[...map.entries.keys()].flatMap((key) => companionFindings(map, together, [...path, key])),
    ]),
  );
}

/** The maps that a rule is about, each with its path. */
function treesAt(
  tree: Tree,
  [step, ...steps]: readonly string[],
  path: readonly string[],
): readonly (readonly [MapTree, readonly string[]])[] {
  if (step === undefined) return tree.kind === "map" ? [[tree, path]] : [];
  if (tree.kind === "list") return tree.items.flatMap((item, i) => treesAt(item, steps, [...path, String(i)]));
  if (tree.kind !== "map") return [];
  return [...tree.entries].flatMap(([key, { value }]) =>
    step === ANY || step === key ? treesAt(value, steps, [...path, key]) : [],
  );
}

// Said here again: the rules themselves come with the JSON Schema, which takes long to make.
const ANY = "*";

function companionFindings(map: MapTree, together: Together, path: readonly string[]): readonly Finding[] {
  const key = path.at(-1) ?? "";
  const alternatives = companionsOf(together, key);
  if (alternatives.some((all) => all.every((other) => map.entries.has(other)))) return [];
  const expected = alternatives.map((all) => listed(all)).join(" or ");
  return [
    {
      code: "policy.needs-another-key",
      path,
      at: map.entries.get(key)?.key ?? map.at,
      says: `${shownPath(path)} says nothing without ${expected} beside it`,
      expected,
      suggestion: null,
    },
  ];
}

function choiceFindings(map: MapTree, together: Together, path: readonly string[]): readonly Finding[] {
  const choices = choicesOf(together);
  const chosen = choices.filter((choice) => map.entries.has(choice));
  if (choices.length === 0 || chosen.length === 1) return [];
  const second = chosen[1];
  const expected = `exactly one of ${listed(choices)}`;
  return [
    {
      code: "policy.not-one-of",
      path,
      at: (second === undefined ? null : map.entries.get(second)?.key) ?? map.at,
      says: `${shownPath(path)} must have ${expected}, not ${chosen.length === 0 ? "none of them" : listed(chosen)}`,
      expected,
      suggestion: null,
    },
  ];
}

function listed(keys: readonly string[]): string {
  const quoted = keys.map((key) => `\`${key}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
