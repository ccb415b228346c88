import { findNodeAtLocation, parseTree } from "jsonc-parser";

/** package.json with another version and not another byte changed; null where it states no version. */
export function withVersionInPackageJson(text: string, version: string): string | null {
  const root = parseTree(text);
  const node = root === undefined ? undefined : findNodeAtLocation(root, ["version"]);
  if (node === undefined || node.type !== "string") return null;
  return text.slice(0, node.offset) + JSON.stringify(version) + text.slice(node.offset + node.length);
}
