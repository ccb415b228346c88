import { findNodeAtLocation, parseTree } from "jsonc-parser";

/** A string in a JSON document, by the keys that lead to it. */
export type JsonPath = readonly string[];
export type JsonEdit = { readonly path: JsonPath; readonly value: string };

/** The string at a path of a JSON text, or null. Throws where it is no JSON. */
export function jsonString(text: string, path: JsonPath): string | null {
  return stringAt(readJson(text), path);
}

/** What a JSON text says; a byte-order mark, which JSON does not know, is passed over. Throws where it is no JSON. */
export function readJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}

/** The string at a path of a document, or null. */
export function stringAt(document: unknown, path: JsonPath): string | null {
  const value = valueAt(document, path);
  return typeof value === "string" ? value : null;
}

/** What stands at a path of a document; undefined where nothing does. */
export function valueAt(document: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    document,
  );
}

/** JSON with other strings in place of strings, and not another byte changed. Throws where one is stated twice, of which readers take the last. */
export function withJsonStrings(text: string, edits: readonly JsonEdit[]): string {
  const root = parseTree(text);
  const places = edits.map(({ path, value }) => {
    const node = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
    if (node === undefined) throw new Error(`states no \`${path.join(".")}\``);
    return { start: node.offset, end: node.offset + node.length, value };
  });
  let edited = text;
  for (const { start, end, value } of places.toSorted((a, b) => b.start - a.start))
    edited = edited.slice(0, start) + JSON.stringify(value) + edited.slice(end);
  const document = readJson(edited);
  if (edits.some(({ path, value }) => stringAt(document, path) !== value)) throw new Error("states its version twice");
  return edited;
}
