import { parse } from "smol-toml";

/** The tables in which pyproject.toml states a version: PEP 621's and Poetry's. */
const TABLES = ["project", "tool.poetry"];

/** pyproject.toml with another version and not another byte changed; null where it states no version (or a dynamic one). */
export function withVersionInPyproject(text: string, version: string): string | null {
  const lines = text.split("\n");
  let table = "";
  let changed = false;
  const edited = lines.map((line) => {
    table = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1]?.replaceAll(/[\s"']/g, "") ?? (/^\s*\[\[/.test(line) ? "" : table);
    const match = TABLES.includes(table) ? /^(\s*version\s*=\s*)(["'])[^"']*\2(.*)$/s.exec(line) : null;
    if (match === null) return line;
    changed = true;
    return `${match[1] ?? ""}"${version}"${match[3] ?? ""}`;
  });
  if (!changed) return null;
  const result = edited.join("\n");
  return saysOnly(text, result, version) ? result : null;
}

/** The lines were edited without reading TOML; reading both texts shows that the versions changed and nothing else did. */
function saysOnly(before: string, after: string, version: string): boolean {
  return JSON.stringify(withVersion(parse(before), version)) === JSON.stringify(parse(after));
}

function withVersion(document: Readonly<Record<string, unknown>>, version: string): Record<string, unknown> {
  const set = (table: unknown): unknown => (isTable(table) && typeof table["version"] === "string" ? { ...table, version } : table);
  const { project, tool } = document;
  const edited = { ...document };
  if (project !== undefined) edited["project"] = set(project);
  if (isTable(tool) && tool["poetry"] !== undefined) edited["tool"] = { ...tool, poetry: set(tool["poetry"]) };
  return edited;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
