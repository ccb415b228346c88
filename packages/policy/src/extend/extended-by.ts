import { type PolicyFile, readTree } from "../load/read-tree.ts";
import { follow, plainData } from "../load/yaml-tree.ts";
import { ExtendsSchema, type PolicyReference, referenceOf } from "../schema/extends.ts";
import type { Position } from "../decision/reason.ts";

/** What a policy extends, as it is written, and where; null where it extends nothing that can be read: `readExtendedPolicy` says why. */
export function extendedBy(
  file: PolicyFile,
): { readonly written: string; readonly reference: PolicyReference; readonly at: Position } | null {
  const { tree } = readTree(file);
  const found = tree === null ? null : follow(tree, ["extends"]);
  if (found === null || found.missed.length > 0) return null;
  const written = ExtendsSchema.safeParse(plainData(found.node));
  return written.success ? { written: written.data, reference: referenceOf(written.data), at: found.node.at } : null;
}
