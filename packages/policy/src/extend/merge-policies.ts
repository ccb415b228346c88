import { BUILT_IN_ROLES } from "../approvals/effective-approvals.ts";
import type { Position } from "../decision/reason.ts";
import type { Finding } from "../load/loaded-policy.ts";
import { shownPath } from "../load/shown.ts";
import { type Entry, plainData, type Tree, treeOfData } from "../load/yaml-tree.ts";
import { loginKey } from "../gate/people.ts";
import { ANY, nameRuleOf, ruleAt } from "../schema/rules.ts";
import { branchDoors } from "./branch-doors.ts";
import { DIRECTIONS, type Direction, type Part } from "./directions.ts";
import { checksInstead, namedByChecklist, needsIn, withNeedsOfEmergencies } from "./quiet-swaps.ts";
import { tighten } from "./tighten.ts";
import { placeOf, toldOf } from "./told.ts";

type MapTree = Extract<Tree, { kind: "map" }>;

/** One key of a policy in a parent and in what extends it. */
type Key = {
  /** With the user's own names. */
  readonly path: readonly string[];
  /** With `*` for them. */
  readonly rule: readonly string[];
  readonly parent: Entry | null;
  readonly child: Entry | null;
  /** Where the parent speaks of the map that holds it; null where it is silent about that, too. */
  readonly around: Position | null;
};

/**
 * What a parent and the policy that extends it say together, each part with its place. The child may make stricter what
 * the parent sets; wherever it does not, a finding names both places.
 */
export function mergePolicies(said: Tree, child: Tree): { readonly tree: Tree; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const parent = withNeedsOfEmergencies(said);
  const whole = { key: parent.at, value: parent };
  const entry = mergeKey(
    { path: [], rule: [], parent: whole, child: { key: child.at, value: child }, around: null },
    parent,
    findings,
  );
  findings.push(...branchDoors(parent, child), ...checksInstead(parent, child));
  return { tree: entry?.value ?? child, findings };
}

/** `policy` is all that the parent says: some of its defaults depend on other keys. */
function mergeKey(key: Key, policy: Tree, findings: Finding[]): Entry | null {
  const { child, parent } = key;
  if (child === null) return parent;
  const direction = directionOf(key.rule);
  if (direction === null || direction.kind === "part") return mergeMaps(key, direction, child, policy, findings);
  const standing = parent ?? standingOf(key, direction, policy);
  if (standing === null) return child;
  if (standing === "closed") {
    findings.push(closedFinding(key, child));
    return null;
  }
  const together = tighten(direction, ruleAt(key.rule) ?? {}, standing.value, child.value);
  if (!together.ok) {
    findings.push(looseFinding(key, standing, child, together));
    return parent;
  }
  return together.from === "child" ? child : { key: parent === null ? child.key : standing.key, value: together.tree };
}

function mergeMaps(key: Key, part: Part | null, child: Entry, policy: Tree, findings: Finding[]): Entry {
  const { parent, path, rule } = key;
  const spokenOf = part !== null && (part.spokenOf === "always" || key.around !== null);
  const around = parent?.key ?? (spokenOf ? (key.around ?? policy.at) : null);
  const ofParent = mapOf(parent?.value);
  const ofChild = mapOf(child.value);
  const entries = new Map<string, Entry>();
  const step = nameRuleOf(ruleAt(rule) ?? {}) === null ? null : ANY;
  for (const name of new Set([...ofParent.keys(), ...ofChild.keys()])) {
    const merged = mergeKey(
      {
        path: [...path, name],
        rule: [...rule, step ?? name],
        parent: ofParent.get(name) ?? builtIn(path, name, around, policy),
        child: ofChild.get(name) ?? null,
        around,
      },
      policy,
      findings,
    );
    if (merged !== null) entries.set(name, merged);
  }
  const at = parent?.value.at ?? child.value.at;
  const tree: MapTree = { kind: "map", at, entries: path[1] === "roles" ? ofThoseLeft(entries) : entries };
  return { key: parent?.key ?? child.key, value: tree };
}

/** What holds where the parent is silent, as if it had written it; null where that is the child's to say. */
function standingOf(key: Key, direction: Direction, policy: Tree): Entry | "closed" | null {
  if (key.around === null || direction.silence === "free") return null;
  if (direction.silence === "closed") return "closed";
  const value = ruleAt(key.rule)?.default ?? defaultNeeds(key.path, policy);
  return { key: key.around, value: treeOfData(value, key.around) };
}

function defaultNeeds([, , cls]: readonly string[], policy: Tree): readonly string[] {
  return cls === "standard" || cls === "high-risk" || cls === "emergency" ? needsIn(policy, cls) : [];
}

/** Roles that every policy has are as if the parent had written them, where it says anything of approvals or names them. */
function builtIn(path: readonly string[], name: string, around: Position | null, policy: Tree): Entry | null {
  const role = path.join(".") === "approvals.roles" ? BUILT_IN_ROLES[name] : undefined;
  const at = role === undefined ? null : (around ?? namedByChecklist(policy, name));
  return role === undefined || at === null ? null : { key: at, value: treeOfData(role, at) };
}

/** Numbers of people who no longer hold the role would be a stranger's. */
function ofThoseLeft(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const users = entries.get("users")?.value;
  const ids = entries.get("ids");
  if (users?.kind !== "list" || ids?.value.kind !== "map") return entries;
  const left = users.items.map((user) => loginKey(String(plainData(user))));
  const kept = [...ids.value.entries].filter(([login]) => left.includes(loginKey(login)));
  return new Map([...entries, ["ids", { ...ids, value: { ...ids.value, entries: new Map(kept) } }]]);
}

function directionOf(rule: readonly string[]): Direction | Part | null {
  return DIRECTIONS[rule.join(".")] ?? null;
}

function mapOf(tree: Tree | undefined): ReadonlyMap<string, Entry> {
  return tree?.kind === "map" ? tree.entries : new Map();
}

function looseFinding(
  { path, parent }: Key,
  standing: Entry,
  child: Entry,
  { loosens, expected, at }: Extract<ReturnType<typeof tighten>, { ok: false }>,
): Finding {
  const said = toldOf(child.value);
  const there = `${toldOf(standing.value)}${parent === null ? ", by default," : ""} at ${placeOf(standing.key)}`;
  return {
    code: loosens ? "policy.loosens" : "policy.differs",
    path,
    at: at ?? child.key,
    says: loosens
      ? `${shownPath(path)} is ${said}, which loosens ${there}`
      : `${shownPath(path)} is ${said}, and ${there}, which may not be changed`,
    expected,
    suggestion: "leave it out here, or change it there",
  };
}

function closedFinding({ path, around }: Key, child: Entry): Finding {
  return {
    code: "policy.loosens",
    path,
    at: child.key,
    says: `${shownPath(path)} is ${toldOf(child.value)}, which loosens what stands at ${around === null ? "" : placeOf(around)} without it`,
    expected: null,
    suggestion: "leave it out here, or say it there",
  };
}
