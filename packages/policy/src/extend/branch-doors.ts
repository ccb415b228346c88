import type * as z from "zod";
import type { Position } from "../decision/reason.ts";
import type { Finding } from "../load/loaded-policy.ts";
import { shown, shownPath } from "../load/shown.ts";
import { type Entry, follow, plainData, type Tree } from "../load/yaml-tree.ts";
import { ProtectionSchema } from "../schema/protection.ts";
import { placeOf } from "./told.ts";

/**
 * Whether the branches that a child adds are no easier ways to where its parent's branches go. They stand behind the
 * parent's patterns, of which the first that fits a branch decides: they can hide none of them.
 */
export function branchDoors(parent: Tree, child: Tree): readonly Finding[] {
  const standing = branchesOf(parent);
  if (standing.size === 0) return [];
  return [...branchesOf(child)].flatMap(([pattern, entry]) =>
    standing.has(pattern) ? [] : doorFindings(pattern, entry, standing),
  );
}

function doorFindings(pattern: string, entry: Entry, standing: ReadonlyMap<string, Entry>): readonly Finding[] {
  const path = ["branches", pattern];
  const [first] = standing.values();
  const emergency = follow(entry.value, ["class"]).key;
  const goals = goalsOf(entry);
  const others = [...standing].filter(([, other]) => goalsOf(other).some((goal) => goals.includes(goal)));
  const [beside] = others;
  const guarded = others.every(([, other]) => isProtected(other));
  const weaker = others.map(([, other]) => weakerThan(protectionOf(other), protectionOf(entry)));
  return [
    ...(emergency === null || first === undefined
      ? []
      : [door([...path, "class"], emergency, first, "only branches that stand there can be of the class `emergency`")]),
    ...(beside === undefined || !guarded
      ? []
      : easierWay(isProtected(entry), weaker).map((how) =>
          door(path, entry.key, beside[1], `it goes where ${shown(beside[0])} goes, and ${how}`),
        )),
  ];
}

/** In which way a branch is less guarded than each of those that go to the same place; `weaker` is what it lacks of each one's protection. */
function easierWay(isProtectedToo: boolean, [first, ...weaker]: readonly (readonly string[])[]): readonly string[] {
  if (!isProtectedToo) return ["is not `protected` as that is"];
  if (first === undefined || [first, ...weaker].some((keys) => keys.length === 0)) return [];
  return [`its \`protection\` holds less of ${first.map(shown).join(" and ")}`];
}

/** The rules of a branch's protection that another one states less of. */
function weakerThan(there: Protection, here: Protection): readonly string[] {
  const stated = new Map<string, unknown>(Object.entries(here));
  return Object.entries(there).flatMap(([key, value]) => (isLess(stated.get(key), value) ? [key] : []));
}

function isLess(here: unknown, there: unknown): boolean {
  if (Array.isArray(there)) return there.some((one) => !Array.isArray(here) || !here.includes(one));
  return Number(here) < Number(there);
}

function door(path: readonly string[], at: Position, standing: Entry, why: string): Finding {
  const says = `${shownPath(path)} loosens ${placeOf(standing.key)}: ${why}`;
  return { code: "policy.loosens", path, at, says, expected: null, suggestion: null };
}

function branchesOf(tree: Tree): ReadonlyMap<string, Entry> {
  const { node, missed } = follow(tree, ["branches"]);
  return missed.length === 0 && node.kind === "map" ? node.entries : new Map();
}

/** The environments where a branch's commits may go. GitHub passes over their case. */
function goalsOf(entry: Entry): readonly string[] {
  return [valueOf(entry, "environment"), valueOf(entry, "followed-by")]
    .flat()
    .flatMap((goal) => (typeof goal === "string" ? [goal.toLowerCase()] : []));
}

type Protection = z.infer<typeof ProtectionSchema>;

function protectionOf(entry: Entry): Protection {
  return ProtectionSchema.parse(valueOf(entry, "protection"));
}

function isProtected(entry: Entry): boolean {
  return valueOf(entry, "protected") === true;
}

function valueOf(entry: Entry, key: string): unknown {
  const { node, missed } = follow(entry.value, [key]);
  return missed.length === 0 ? plainData(node) : undefined;
}
