import { needsOfClass } from "../approvals/effective-approvals.ts";
import type { Position } from "../decision/reason.ts";
import type { Finding } from "../load/loaded-policy.ts";
import { shownPath } from "../load/shown.ts";
import { type Entry, follow, plainData, type Tree, treeOfData } from "../load/yaml-tree.ts";
import { ApprovalsSchema } from "../schema/approvals.ts";
import { placeOf } from "./told.ts";

/** What a policy asks of each change of a class, whether or not it says so. */
export function needsIn(policy: Tree, cls: "standard" | "high-risk" | "emergency"): readonly string[] {
  const said = entryAt(policy, ["approvals"]);
  return needsOfClass({ approvals: ApprovalsSchema.parse(said === null ? {} : plainData(said.value)) }, cls);
}

/**
 * A parent that says who approves emergencies, if not in words: a role that a child adds would change what its silence
 * means.
 */
export function withNeedsOfEmergencies(parent: Tree): Tree {
  const classes = entryAt(parent, ["approvals", "classes"]);
  const path = ["approvals", "classes", "emergency", "needs"];
  if (classes === null || entryAt(parent, path) !== null) return parent;
  return withEntry(parent, path, { key: classes.key, value: treeOfData(needsIn(parent, "emergency"), classes.key) });
}

function withEntry(tree: Tree, [key = "", ...keys]: readonly string[], entry: Entry): Tree {
  if (tree.kind !== "map") return tree;
  const standing = tree.entries.get(key) ?? { key: entry.key, value: treeOfData({}, entry.key) };
  const next = keys.length === 0 ? entry : { ...standing, value: withEntry(standing.value, keys, entry) };
  return { ...tree, entries: new Map([...tree.entries, [key, next]]) };
}

/** Where the checklist names a role; null where it does not. */
export function namedByChecklist(policy: Tree, role: string): Position | null {
  const checklist = entryAt(policy, ["checklist"]);
  return checklist !== null && namesIn(checklist.value).includes(role) ? checklist.key : null;
}

function namesIn(tree: Tree): readonly unknown[] {
  if (tree.kind !== "map") return [];
  return [...tree.entries].flatMap(([key, { value }]) =>
    ["waivable-by", "dismissals-by", "by"].includes(key) ? [plainData(value)].flat() : namesIn(value),
  );
}

/** A check that a child names in place of what the gate of its parent tries itself. */
export function checksInstead(parent: Tree, child: Tree): readonly Finding[] {
  const path = ["checklist", "migrations", "check"];
  const check = entryAt(child, path);
  const trial = entryAt(parent, ["checklist", "migrations", "database-from"]);
  if (check === null || trial === null || entryAt(parent, path) !== null) return [];
  const says = `${shownPath(path)} loosens ${placeOf(trial.key)}: a check would stand for the gate's own trial there`;
  return [{ code: "policy.loosens", path, at: check.key, says, expected: null, suggestion: null }];
}

function entryAt(tree: Tree, path: readonly string[]): Entry | null {
  const { node, key, missed } = follow(tree, path);
  return missed.length > 0 || key === null ? null : { key, value: node };
}
