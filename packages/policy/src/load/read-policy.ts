import { createHash } from "node:crypto";
import type { Position } from "../decision/reason.ts";
import { ComponentsSchema } from "../schema/components.ts";
import { type Policy, PolicySchema } from "../schema/policy.ts";
import { addressesSafe } from "./addresses-safe.ts";
import { componentsApart } from "./components-apart.ts";
import { dependenciesKnown } from "./dependencies-known.ts";
import { environmentsKnown } from "./environments-known.ts";
import { keysFitTogether } from "./keys-fit-together.ts";
import type { Finding, Loaded } from "./loaded-policy.ts";
import { objectivesKnown } from "./objectives-known.ts";
import { rolesKnown } from "./roles-known.ts";
import { schemaFindings } from "./schema-findings.ts";
import { sourceText } from "./source-text.ts";
import { timesHold } from "./times-hold.ts";
import { follow, plainData, type Tree, yamlTree } from "./yaml-tree.ts";

/** So many findings are listed; a hostile file could make thousands. */
const MOST_FINDINGS = 100;

/**
 * Reads a policy file, or says everything that is wrong with it, each in its place. Never throws, whatever the bytes.
 * `file` is the name that people know it by; nothing is opened.
 */
export function readPolicy(file: string, bytes: Uint8Array | string): Loaded {
  const source = sourceText(file, bytes);
  if (!("text" in source)) return refused(source);
  const { tree, findings } = yamlTree(source);
  if (tree === null) return refused(findings);
  const empty = tree.kind === "scalar" && tree.value === null;
  if (empty && findings.length === 0) return refused([emptyFile(tree.at)]);

  const data = plainData(tree);
  const parsed = PolicySchema.safeParse(data);
  const said = parsed.success ? [] : schemaFindings(tree, parsed.error.issues);
  const all = [
    ...findings,
    ...said,
    ...keysFitTogether(tree),
    ...apart(tree, parsed.success ? parsed.data.components : null),
    ...(parsed.success ? namesKnown(tree, parsed.data) : []),
  ];
  if (!parsed.success || all.length > 0) return refused(all);
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { ok: true, value: { policy: parsed.data, file, digest, place: (path) => place(tree, path) } };
}

/** Where the rest of the policy has errors, its components may still be good. */
function apart(tree: Tree, read: Policy["components"] | null): readonly Finding[] {
  const components = read ?? componentsAlone(tree);
  return components === null
    ? []
    : [...componentsApart({ components }, tree), ...dependenciesKnown({ components }, tree)];
}

function namesKnown(tree: Tree, policy: Policy): readonly Finding[] {
  return [
    ...rolesKnown(policy, tree),
    ...environmentsKnown(policy, tree),
    ...timesHold(policy, tree),
    ...objectivesKnown(policy, tree),
    ...addressesSafe(policy, tree),
  ];
}

function componentsAlone(tree: Tree): Policy["components"] | null {
  const { node, missed } = follow(tree, ["components"]);
  const parsed = missed.length === 0 ? ComponentsSchema.safeParse(plainData(node)) : null;
  return parsed?.success === true ? parsed.data : null;
}

/** The place of the longest part of `path` that the file has. */
function place(tree: Tree, path: readonly string[]): Position | null {
  return follow(tree, path).key;
}

function emptyFile(at: Position): Finding {
  return {
    code: "policy.empty",
    path: [],
    at,
    says: "the policy says nothing",
    expected: "at least its `version` and one component",
    suggestion: "write `version: 1`, `components:` and below it `  web: {}`",
  };
}

function refused(findings: readonly Finding[]): Loaded {
  const told = new Set<string>();
  const all = findings.toSorted(byPlace).filter((finding) => !told.has(keyOf(finding)) && told.add(keyOf(finding)));
  const [first, ...others] = all.slice(0, MOST_FINDINGS);
  const more = all[MOST_FINDINGS];
  if (first === undefined) throw new Error("a policy cannot be refused without a finding");
  return { ok: false, findings: [first, ...others, ...(more === undefined ? [] : [furtherOnes(more, all.length)])] };
}

function furtherOnes(next: Finding, all: number): Finding {
  return {
    code: "policy.more",
    path: [],
    at: next.at,
    says: `${all - MOST_FINDINGS} more findings from here on are not listed`,
    expected: null,
    suggestion: "mend those listed first",
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.at.line - b.at.line || a.at.column - b.at.column;
}

/** One mistake may be found by two rules of a text: it is told once. */
function keyOf({ code, at, path }: Finding): string {
  return JSON.stringify([code, at.line, at.column, path]);
}
