import type { Position } from "../decision/reason.ts";
import { shown } from "../load/shown.ts";
import { plainData, type Tree } from "../load/yaml-tree.ts";

/** A value for people, on one line. */
export function toldOf(tree: Tree): string {
  return shown(tree.kind === "scalar" ? String(tree.value) : JSON.stringify(plainData(tree)));
}

/** `acme/.github//release-policy.yml@1a2b3c4:7:15`, as editors and terminals make clickable. */
export function placeOf({ file, line, column }: Position): string {
  return `\`${file}:${line}:${column}\``;
}
