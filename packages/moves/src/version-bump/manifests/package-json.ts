import { findNodeAtLocation, parseTree } from "jsonc-parser";

/** package.json with another version and not another byte changed; null where it states no version. Throws where it is no JSON, or states two. */
export function withVersionInPackageJson(text: string, version: string): string | null {
  if (versionIn(text) === null) return null;
  const root = parseTree(text);
  const node = root === undefined ? undefined : findNodeAtLocation(root, ["version"]);
  if (node === undefined) return null;
  const edited = text.slice(0, node.offset) + JSON.stringify(version) + text.slice(node.offset + node.length);
  if (versionIn(edited) !== version) throw new Error("states its version twice");
  return edited;
}

function versionIn(text: string): string | null {
  const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  const stated = typeof document === "object" && document !== null && "version" in document ? document.version : null;
  return typeof stated === "string" ? stated : null;
}
