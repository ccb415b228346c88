import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";

/** The files that tell how a repository is built and released, by path. */
export type Texts = ReadonlyMap<string, string>;

/** What a file says, by the language of its name; null where it cannot be read. */
export function documentOf(path: string, text: string): unknown {
  try {
    if (path.endsWith(".toml")) return parseToml(text);
    // JSON is YAML, but for what `JSON.parse` alone takes (a tab that indents).
    return path.endsWith(".json") ? JSON.parse(text) : parseYaml(text, { logLevel: "error" });
  } catch {
    return null;
  }
}

/** What stands at `keys` of a document, however it is built. */
export function at(document: unknown, ...keys: readonly string[]): unknown {
  let value = document;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** A text, or null for whatever else it is. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** The texts of a list; none where it is no list. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** The keys of a map; none where it is no map. */
export function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** The folder of a path; the top is the empty text. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** The last part of a path. */
export function lastPartOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
