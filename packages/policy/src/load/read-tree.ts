import type { Position } from "../decision/reason.ts";
import type { Finding } from "./loaded-policy.ts";
import { sourceText } from "./source-text.ts";
import { type Tree, yamlTree } from "./yaml-tree.ts";

/** A policy's file by the name that people know it by. Nothing is opened. */
export type PolicyFile = { readonly file: string; readonly bytes: Uint8Array | string };

/** What a file says, and what is wrong with it as text or YAML. No tree where nothing further can be said of it. */
export function readTree({ file, bytes }: PolicyFile): {
  readonly tree: Tree | null;
  readonly findings: readonly Finding[];
} {
  const source = sourceText(file, bytes);
  if (!("text" in source)) return { tree: null, findings: source };
  const { tree, findings } = yamlTree(source);
  const empty = tree?.kind === "scalar" && tree.value === null;
  return empty && findings.length === 0 ? { tree: null, findings: [emptyFile(tree.at)] } : { tree, findings };
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
