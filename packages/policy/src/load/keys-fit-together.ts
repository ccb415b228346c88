import { choicesOf, companionsOf } from "../schema/keys-together.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { below, keysOf, ruleAt } from "../schema/rules.ts";
import type { Finding } from "./loaded-policy.ts";
import { shownPath } from "./shown.ts";
import type { Tree } from "./yaml-tree.ts";

/** Keys that mean nothing without another, and maps that must say exactly one of several things. */
export function keysFitTogether(tree: Tree): readonly Finding[] {
  return findingsIn(tree, ruleAt([]) ?? {}, []);
}

function findingsIn(tree: Tree, rule: JsonSchema, path: readonly string[]): readonly Finding[] {
  if (tree.kind === "list") return tree.items.flatMap((item, i) => findingsBelow(item, rule, path, String(i)));
  if (tree.kind !== "map") return [];
  const keys = [...tree.entries.keys()].filter((key) => keysOf(rule).includes(key));
  return [
    ...choiceFindings(tree, rule, path, keys),
    ...keys.flatMap((key) => companionFindings(tree, rule, [...path, key], keys)),
    ...[...tree.entries].flatMap(([key, { value }]) => findingsBelow(value, rule, path, key)),
  ];
}

function findingsBelow(value: Tree, rule: JsonSchema, path: readonly string[], key: string): readonly Finding[] {
  const known = below(rule, key);
  return known === null ? [] : findingsIn(value, known, [...path, key]);
}

function companionFindings(
  tree: Extract<Tree, { kind: "map" }>,
  rule: JsonSchema,
  path: readonly string[],
  keys: readonly string[],
): readonly Finding[] {
  const key = path.at(-1) ?? "";
  const alternatives = companionsOf(rule, key);
  if (alternatives.some((together) => together.every((other) => keys.includes(other)))) return [];
  const expected = alternatives.map((together) => listed(together, "and")).join(" or ");
  return [
    {
      code: "policy.needs-another-key",
      path,
      at: tree.entries.get(key)?.key ?? tree.at,
      says: `${shownPath(path)} says nothing without ${expected} beside it`,
      expected,
      suggestion: null,
    },
  ];
}

function choiceFindings(
  tree: Extract<Tree, { kind: "map" }>,
  rule: JsonSchema,
  path: readonly string[],
  keys: readonly string[],
): readonly Finding[] {
  const choices = choicesOf(rule);
  const chosen = choices.filter((choice) => keys.includes(choice));
  if (choices.length === 0 || chosen.length === 1) return [];
  const second = chosen[1];
  const expected = `exactly one of ${listed(choices, "and")}`;
  return [
    {
      code: "policy.not-one-of",
      path,
      at: (second === undefined ? null : tree.entries.get(second)?.key) ?? tree.at,
      says: `${shownPath(path)} must have ${expected}, not ${chosen.length === 0 ? "none of them" : listed(chosen, "and")}`,
      expected,
      suggestion: null,
    },
  ];
}

function listed(keys: readonly string[], word: string): string {
  const quoted = keys.map((key) => `\`${key}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} ${word} ${quoted.at(-1)}`;
}
