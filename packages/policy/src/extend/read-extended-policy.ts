import { createHash } from "node:crypto";
import { judgePolicy, partFindings, sharedFindings } from "../load/judge-policy.ts";
import type { Finding, Loaded } from "../load/loaded-policy.ts";
import { type PolicyFile, readTree } from "../load/read-tree.ts";
import { refused } from "../load/refused.ts";
import { shown } from "../load/shown.ts";
import { follow, plainData, type Tree } from "../load/yaml-tree.ts";
import { mergePolicies } from "./merge-policies.ts";

/**
 * Reads a policy and all that it extends: itself, then what it extends, then what that extends. Each may only make
 * stricter what the next one sets; wherever one does not, a finding names both places. Never throws, whatever the bytes.
 */
export function readExtendedPolicy(files: readonly [PolicyFile, ...PolicyFile[]]): Loaded {
  const names = files.map(({ file }) => file);
  const { tree, findings } = mergedTree(files);
  if (tree === null) return refused(findings, names);
  const { policy, findings: wrong } = judgePolicy(tree);
  if (policy === null || findings.length > 0 || wrong.length > 0) return refused([...findings, ...wrong], names);
  const place = (path: readonly string[]) => follow(tree, path).key;
  return { ok: true, value: { policy, file: files[0].file, files: names, digest: digestOf(files), place } };
}

/** What is wrong with a policy that others extend, and that need not be a whole one: what it lacks, they may say. */
export function sharedPolicyFindings(files: readonly [PolicyFile, ...PolicyFile[]]): readonly Finding[] {
  const { tree, findings } = mergedTree(files);
  const all = tree === null ? findings : [...findings, ...partFindings(tree), ...sharedFindings(tree)];
  const refusal =
    all.length === 0
      ? null
      : refused(
          all,
          files.map(({ file }) => file),
        );
  return refusal === null || refusal.ok ? [] : refusal.findings;
}

/** What the files say together; null where what is wrong with one of them forbids to judge the whole. */
function mergedTree(files: readonly [PolicyFile, ...PolicyFile[]]): {
  readonly tree: Tree | null;
  readonly findings: readonly Finding[];
} {
  const read = files.map(readTree);
  const trees = read.flatMap(({ tree }) => tree ?? []);
  const findings = read.flatMap((one) => one.findings);
  const last = trees.at(-1);
  if (last === undefined || trees.length < files.length) return { tree: null, findings };
  const broken = chainFindings(trees);
  if (trees.length === 1 && broken.length === 0) return { tree: last, findings };
  const before = [...findings, ...broken, ...trees.flatMap(partFindings)];
  if (before.length > 0) return { tree: null, findings: before };
  return trees.slice(0, -1).reduceRight(merged, { tree: last, findings });
}

type Merged = { readonly tree: Tree; readonly findings: readonly Finding[] };

function merged(parent: Merged, child: Tree): Merged {
  const { tree, findings } = mergePolicies(parent.tree, child);
  return { tree, findings: [...parent.findings, ...findings] };
}

/** Each file but the last extends the next one; a parent that was not read might ask for anything. */
function chainFindings(trees: readonly Tree[]): readonly Finding[] {
  return trees.flatMap((tree, i) => {
    const { node, key, missed } = follow(tree, ["extends"]);
    const extended = missed.length === 0 ? shown(String(plainData(node))) : null;
    const isLast = i === trees.length - 1;
    if (isLast === (extended === null)) return [];
    const says = extended === null ? "it extends no other policy" : `${extended}, which it extends, was not read`;
    return [
      {
        code: "policy.parent-not-read",
        path: ["extends"],
        at: key ?? tree.at,
        says,
        expected: null,
        suggestion: null,
      },
    ];
  });
}

function digestOf(files: readonly [PolicyFile, ...PolicyFile[]]): string {
  const each = files.map(({ file, bytes }) => [file, sha256(bytes)] as const);
  return files.length === 1 ? sha256(files[0].bytes) : sha256(JSON.stringify(each));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
