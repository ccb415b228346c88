import { parse } from "smol-toml";

/** The tables in which pyproject.toml states a version: PEP 621's and Poetry's. */
const TABLES = ["project", "tool.poetry"];

/**
 * pyproject.toml with another version and not another byte changed; null where it states no version (or a dynamic one).
 * Throws where it is no TOML, or states its version in a form that is not edited, such as an inline table.
 */
export function withVersionInPyproject(text: string, version: string): string | null {
  const document = parse(text);
  const wanted = withVersion(document, version);
  if (!isVersioned(document)) return null;
  const edited = editedLines(text, version);
  if (!saysTheSame(edited, wanted)) throw new Error("states its version in a form that is not edited");
  return edited;
}

function editedLines(text: string, version: string): string {
  let table = "";
  const lines = text.split("\n").map((line) => {
    table =
      /^\s*\[([^[\]]+)\]\s*(?:#.*)?\s*$/.exec(line)?.[1]?.replaceAll(/[\s"']/g, "") ??
      (/^\s*\[\[/.test(line) ? "" : table);
    const match = TABLES.includes(table) ? /^(\s*version\s*=\s*)(["'])[^"']*\2(.*)$/s.exec(line) : null;
    return match === null ? line : `${match[1] ?? ""}"${version}"${match[3] ?? ""}`;
  });
  return lines.join("\n");
}

/** The lines were edited without reading TOML; reading the text shows that the versions changed and nothing else did. */
function saysTheSame(edited: string, wanted: object): boolean {
  try {
    return JSON.stringify(parse(edited)) === JSON.stringify(wanted);
  } catch {
    return false;
  }
}

function isVersioned({ project, tool }: Readonly<Record<string, unknown>>): boolean {
  const poetry = isTable(tool) ? tool["poetry"] : undefined;
  return [project, poetry].some((table) => isTable(table) && typeof table["version"] === "string");
}

function withVersion(document: Readonly<Record<string, unknown>>, version: string): Record<string, unknown> {
  const set = (table: unknown): unknown =>
    isTable(table) && typeof table["version"] === "string" ? { ...table, version } : table;
  const { project, tool } = document;
  const edited = { ...document };
  if (project !== undefined) edited["project"] = set(project);
  if (isTable(tool) && tool["poetry"] !== undefined) edited["tool"] = { ...tool, poetry: set(tool["poetry"]) };
  return edited;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
