import { createHash } from "node:crypto";
import { judgePolicy, partFindings } from "../load/judge-policy.ts";
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
  const read = files.map(readTree);
  const trees = read.flatMap(({ tree }) => tree ?? []);
  const findings = read.flatMap((one) => one.findings);
  const [own] = trees;
  if (own === undefined || trees.length < files.length) return refused(findings, names);

  const broken = chainFindings(trees);
  const isPart = trees.length > 1 || broken.length > 0;
  const before = [...findings, ...broken, ...(isPart ? trees.flatMap(partFindings) : [])];
  if (isPart && before.length > 0) return refused(before, names);

  const { tree, findings: loose } = trees
    .slice(0, -1)
    .reduceRight(merged, { tree: trees.at(-1) ?? own, findings: before });
  const { policy, findings: wrong } = judgePolicy(tree);
  if (policy === null || loose.length > 0 || wrong.length > 0) return refused([...loose, ...wrong], names);
  const place = (path: readonly string[]) => follow(tree, path).key;
  return { ok: true, value: { policy, file: files[0].file, digest: digestOf(files), place } };
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
