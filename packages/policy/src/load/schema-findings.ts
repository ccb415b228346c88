import type * as z from "zod";
import { accepts, fits, keysOf, nameRuleOf, ruleAt } from "../schema/rules.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import type { Finding } from "./loaded-policy.ts";
import { nearestWord } from "./nearest-word.ts";
import { isKeyForLater } from "./not-carried-out.ts";
import { shown, shownPath } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** What the schema found wrong, placed in the file and in words. */
export function schemaFindings(tree: Tree, issues: readonly z.core.$ZodIssue[]): readonly Finding[] {
  const found = issues.flatMap((issue) => findingsOf(tree, issue));
  const meant = new Set(found.map(({ suggestion }) => suggestion));
  // `compnents` is one mistake, not an unknown key and a missing one.
  return found.filter(({ code, path }) => code !== "policy.missing-key" || !meant.has(didYouMean(path.at(-1) ?? "")));
}

function findingsOf(tree: Tree, issue: z.core.$ZodIssue): readonly Finding[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(tree, [...path, key]));
  const { reached, missed, node } = follow(tree, path);
  if (node.kind === "unreadable") return [];
  if (missed.length > 0) return [missingKey(node, [...reached, ...missed.slice(0, 1)])];
  return [issue.code === "invalid_key" ? badName(tree, path) : badValue(node, path, issue)];
}

function unknownKey(tree: Tree, path: readonly string[]): Finding {
  const parent = path.slice(0, -1);
  const at = follow(tree, path).key ?? tree.at;
  if (isKeyForLater(path)) {
    return {
      code: "policy.not-carried-out",
      path,
      at,
      says: forLater(shownPath(path)),
      expected: null,
      suggestion: null,
    };
  }
  const key = path.at(-1) ?? "";
  const known = keysOf(ruleAt(parent) ?? {});
  const nearest = nearestWord(key, known);
  return {
    code: "policy.unknown-key",
    path,
    at,
    says: `${shown(key)} is not a key of ${parent.length === 0 ? "a policy" : shownPath(parent)}`,
    expected: `one of ${known.map((word) => `\`${word}\``).join(", ")}`,
    suggestion: nearest === null ? null : didYouMean(nearest),
  };
}

function missingKey(around: Tree, path: readonly string[]): Finding {
  const rule = ruleAt(path);
  const expected = rule === null ? null : accepts(rule);
  return {
    code: "policy.missing-key",
    path,
    at: around.at,
    says: `${shownPath(path)} is missing`,
    expected,
    suggestion: path.length === 1 && path[0] === "version" ? "write `version: 1`" : null,
  };
}

function badName(tree: Tree, path: readonly string[]): Finding {
  const parent = path.slice(0, -1);
  const key = path.at(-1) ?? "";
  const name = nameRuleOf(ruleAt(parent) ?? {});
  const expected = name === null ? null : accepts(name);
  return {
    code: "policy.bad-name",
    path,
    at: follow(tree, path).key ?? tree.at,
    says: `${shown(key)} cannot be a key of ${shownPath(parent)}${expected === null ? "" : `, which must be ${expected}`}`,
    expected,
    suggestion: name !== null && fits(name, key.toLowerCase()) ? didYouMean(key.toLowerCase()) : null,
  };
}

function badValue(node: Tree, path: readonly string[], issue: z.core.$ZodIssue): Finding {
  const rule = ruleAt(path) ?? {};
  return {
    code: "policy.bad-value",
    path,
    at: node.at,
    says: `${path.length === 0 ? "a policy" : shownPath(path)} must be ${limited(rule, issue)}, not ${described(rule, node)}`,
    expected: accepts(rule),
    suggestion: suggestionFor(rule, node),
  };
}

function limited(rule: JsonSchema, issue: z.core.$ZodIssue): string {
  if (issue.code === "too_big" && issue.origin === "string") return `at most ${issue.maximum} characters long`;
  return accepts(rule);
}

function described(rule: JsonSchema, node: Tree): string {
  switch (node.kind) {
    case "map":
      return `a map of ${counted(node.entries.size, "key")}`;
    case "list":
      return `a list of ${counted(node.items.length, "entry", "entries")}`;
    case "scalar":
      return describedScalar(rule, node.value, node.source);
    case "unreadable":
      return "this";
  }
}

function describedScalar(rule: JsonSchema, value: string | number | boolean | null, source: string): string {
  if (value === null || source === "") return "empty";
  if (typeof value === "string") return rule.type === "string" ? shown(value) : `the text ${shown(value)}`;
  return typeof value === "number" ? `the number ${shown(source)}` : shown(source);
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function suggestionFor(rule: JsonSchema, node: Tree): string | null {
  if (node.kind !== "scalar") return null;
  if (rule.type === "object" && node.value === null) return "write `{}` for a map that says nothing";
  if (rule.const !== undefined && String(rule.const) === node.source) return "write it without quotes";
  if (typeof node.value !== "string") return fits(rule, node.source) ? `write it in quotes` : null;
  const nearest = nearestWord(node.value, (rule.enum ?? []).map(String));
  return nearest === null ? tidied(rule, node.value) : didYouMean(nearest);
}

/** `./apps/web/` was meant as `apps/web`. */
function tidied(rule: JsonSchema, text: string): string | null {
  const tidy = text
    .replaceAll("\\", "/")
    .replaceAll(/\/{2,}/g, "/")
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/$/, "");
  return tidy !== text && fits(rule, tidy) ? didYouMean(tidy) : null;
}

function forLater(what: string): string {
  return `${what} is part of Signalbox's policy, but this version does not carry it out yet: remove it; nothing would be checked`;
}

function didYouMean(word: string): string {
  return `did you mean ${shown(word)}?`;
}
