import { Composer, type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Position } from "../decision/reason.ts";
import type { Finding, FindingCode } from "./loaded-policy.ts";
import { withoutInheritedKeys } from "../schema/no-inherited-keys.ts";
import { keyAsSeen, valueAsSeen } from "./as-seen.ts";
import { shown } from "./shown.ts";
import type { SourceText } from "./source-text.ts";
import { yamlError } from "./yaml-errors.ts";
import { yamlTokens } from "./yaml-tokens.ts";

/** What a file says, each part with its place. `unreadable` is what was refused already and must not be judged again. */
export type Tree =
  | { readonly kind: "map"; readonly at: Position; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: "list"; readonly at: Position; readonly items: readonly Tree[] }
  | {
      readonly kind: "scalar";
      readonly at: Position;
      readonly value: string | number | boolean | null;
      readonly source: string;
    }
  | { readonly kind: "unreadable"; readonly at: Position };

export type Entry = { readonly key: Position; readonly value: Tree };

/** What YAML text says, and all that is wrong with it as YAML. No tree where nothing further can be said of it. */
export function yamlTree(source: SourceText): { readonly tree: Tree | null; readonly findings: readonly Finding[] } {
  const { tokens, findings: refused, deep } = yamlTokens(source);
  const findings = [...refused];
  if (deep || refused.some(({ code }) => code === "policy.directive")) return { tree: null, findings };
  const composer = new Composer({ version: "1.2", strict: true, uniqueKeys: false, prettyErrors: false });
  const [document, second] = firstTwo(composer.compose(tokens, true, source.text.length));
  if (document === undefined) return { tree: null, findings };
  // What was refused already makes errors of its own here.
  if (refused.length === 0) findings.push(...syntaxErrors(source, document));
  if (second !== undefined) findings.push(severalDocuments(source, second));
  if (findings.some(({ code }) => code === "policy.syntax")) return { tree: null, findings };
  const tree = treeOf(source, document.contents, source.position(0), findings);
  return { tree, findings };
}

function firstTwo<T>(all: Iterable<T>): readonly T[] {
  const taken: T[] = [];
  for (const one of all) {
    taken.push(one);
    if (taken.length === 2) break;
  }
  return taken;
}

// One mistake makes several errors: the first of a line tells. Warnings are errors: what a reader of YAML is not sure
// of, a policy should not rest on.
function syntaxErrors(source: SourceText, document: Document.Parsed): readonly Finding[] {
  const perLine = new Map<number, Finding>();
  for (const { code, pos } of [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const at = source.position(pos[0]);
    if (!perLine.has(at.line)) perLine.set(at.line, wrong("policy.syntax", at, yamlError(code)));
  }
  return [...perLine.values()];
}

function severalDocuments(source: SourceText, second: Document.Parsed): Finding {
  const at = source.position(second.range[0]);
  return wrong("policy.several-documents", at, "a second document starts here: a policy is one document");
}

/** `around` is where the key stands: an empty value has no text of its own. */
function treeOf(source: SourceText, node: Node | null, around: Position, findings: Finding[]): Tree {
  if (node === null || !node.range || (isScalar(node) && node.source === "" && node.value === null)) {
    return { kind: "scalar", at: around, value: null, source: "" };
  }
  const at = source.position(node.range[0]);
  if (isAlias(node) || typeof node.tag === "string") return { kind: "unreadable", at };
  if (isMap(node)) return { kind: "map", at, entries: entriesOf(source, node, findings) };
  if (isSeq(node)) {
    return { kind: "list", at, items: node.items.map((item) => treeOf(source, nodeOr(item), at, findings)) };
  }
  return isScalar(node) ? scalarOf(node.value, node.source ?? "", at, findings) : { kind: "unreadable", at };
}

function scalarOf(value: unknown, source: string, at: Position, findings: Finding[]): Tree {
  if (typeof value === "number" || typeof value === "boolean" || value === null) {
    return { kind: "scalar", at, value, source };
  }
  if (typeof value !== "string") return { kind: "unreadable", at };
  const { text, wrong: odd } = valueAsSeen(value, at);
  findings.push(...odd);
  return { kind: "scalar", at, value: text, source };
}

function entriesOf(source: SourceText, map: YAMLMap, findings: Finding[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const pair of map.items) {
    const node = nodeOr(pair.key);
    const key = source.position((node?.range ?? map.range ?? [0])[0]);
    const value = treeOf(source, nodeOr(pair.value), key, findings);
    if (isAlias(node) || typeof node?.tag === "string") continue;
    const { text, wrong: odd } = keyOf(node, key, entries);
    findings.push(...odd);
    if (text !== null) entries.set(text, { key, value });
  }
  return entries;
}

/** The text of a key, or null where nothing may be kept under it. */
function keyOf(
  node: Node | null,
  at: Position,
  before: ReadonlyMap<string, Entry>,
): { readonly text: string | null; readonly wrong: readonly Finding[] } {
  if (!isScalar(node) || typeof node.value !== "string") {
    const source = isScalar(node) ? (node.source ?? "") : "";
    return refusedKey("policy.key-not-text", at, "a key must be text", source === "" ? null : `write \`"${source}"\``);
  }
  const seen = keyAsSeen(node.value, at);
  const first = before.get(seen.text);
  const others = seen.wrong;
  if (first !== undefined) {
    const says = `${shown(seen.text)} is given twice, first on line ${first.key.line}`;
    return refusedKey("policy.duplicate-key", at, says, "remove one of the two", others);
  }
  if (seen.text === "<<") {
    return refusedKey("policy.merge-key", at, "a policy has no merge keys (`<<`)", "write out what holds here", others);
  }
  if (RESERVED.has(seen.text)) {
    return refusedKey("policy.reserved-key", at, `${shown(seen.text)} cannot be a key`, "take another name", others);
  }
  return seen;
}

// Names that mean something else to JavaScript, here and in what reads our records.
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

function refusedKey(
  code: FindingCode,
  at: Position,
  says: string,
  suggestion: string | null,
  others: readonly Finding[] = [],
): { readonly text: null; readonly wrong: readonly Finding[] } {
  return { text: null, wrong: [...others, { ...wrong(code, at, says), suggestion }] };
}

function wrong(code: FindingCode, at: Position, says: string): Finding {
  return { code, path: [], at, says, expected: null, suggestion: null };
}

function nodeOr(node: unknown): Node | null {
  return isNode(node) ? node : null;
}

/** How far a path goes in a tree: the part that was reached, its tree and its key's place, and the part that is not there. */
export function follow(
  tree: Tree,
  path: readonly string[],
): {
  readonly node: Tree;
  readonly key: Position | null;
  readonly reached: readonly string[];
  readonly missed: readonly string[];
} {
  let node = tree;
  let key: Position | null = null;
  for (const [i, step] of path.entries()) {
    const entry = childOf(node, step);
    if (entry === null) return { node, key, reached: path.slice(0, i), missed: path.slice(i) };
    node = entry.value;
    key = entry.key;
  }
  return { node, key, reached: path, missed: [] };
}

function childOf(tree: Tree, step: string): Entry | null {
  if (tree.kind === "map") return tree.entries.get(step) ?? null;
  const item = tree.kind === "list" && /^\d+$/.test(step) ? tree.items[Number(step)] : undefined;
  return item === undefined ? null : { key: item.at, value: item };
}

/** What a tree says as plain data, without prototypes. */
export function plainData(tree: Tree): unknown {
  switch (tree.kind) {
    case "map":
      return withoutInheritedKeys(
        Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plainData(value)])),
      );
    case "list":
      return tree.items.map(plainData);
    case "scalar":
      return tree.value;
    case "unreadable":
      return null;
  }
}

/** The tree of plain data that stands nowhere, as if it stood at `at`. */
export function treeOfData(data: unknown, at: Position): Tree {
  if (Array.isArray(data)) return { kind: "list", at, items: data.map((item) => treeOfData(item, at)) };
  if (typeof data === "object" && data !== null) {
    const entries = Object.entries(data).map(
      ([key, value]) => [key, { key: at, value: treeOfData(value, at) }] as const,
    );
    return { kind: "map", at, entries: new Map(entries) };
  }
  if (typeof data !== "string" && typeof data !== "number" && typeof data !== "boolean") {
    return { kind: "scalar", at, value: null, source: "" };
  }
  return { kind: "scalar", at, value: data, source: String(data) };
}
