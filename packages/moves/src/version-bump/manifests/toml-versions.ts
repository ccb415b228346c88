import { parse } from "smol-toml";
import { NOT_EDITED } from "./manifest-format.ts";

/** The versions that some tables of a TOML text state, each table a dotted name such as `tool.poetry`. Throws where it is no TOML. */
export function tomlVersions(text: string, tables: readonly string[]): readonly string[] {
  const document = parse(text);
  return tables.flatMap((table) => {
    const version = at(document, table.split("."))?.["version"];
    return typeof version === "string" ? [version] : [];
  });
}

/**
 * TOML with another version in some tables and not another byte changed; null where they state none. Throws where it is no
 * TOML, or states a version in a form that is not edited, such as an inline table.
 */
export function withTomlVersions(text: string, tables: readonly string[], version: string): string | null {
  const document = parse(text);
  const stating = tables.filter((table) => typeof at(document, table.split("."))?.["version"] === "string");
  if (stating.length === 0) return null;
  const edited = editedLines(text, stating, version);
  const wanted = stating.reduce<Table>((changed, table) => withVersionAt(changed, table.split("."), version), document);
  if (!saysTheSame(edited, wanted)) throw new Error(NOT_EDITED);
  return edited;
}

function editedLines(text: string, tables: readonly string[], version: string): string {
  let table = "";
  const lines = text.split("\n").map((line) => {
    table =
      /^\s*\[([^[\]]+)\]\s*(?:#.*)?\s*$/.exec(line)?.[1]?.replaceAll(/[\s"']/g, "") ??
      (/^\s*\[\[/.test(line) ? "" : table);
    const match = tables.includes(table) ? /^(\s*version\s*=\s*)(["'])[^"']*\2(.*)$/s.exec(line) : null;
    return match === null ? line : `${match[1] ?? ""}"${version}"${match[3] ?? ""}`;
  });
  return lines.join("\n");
}

/** The lines were edited without reading TOML; reading the text shows that the versions changed and nothing else did. */
export function saysTheSame(edited: string, wanted: object): boolean {
  try {
    return JSON.stringify(parse(edited)) === JSON.stringify(wanted);
  } catch {
    return false;
  }
}

type Table = Readonly<Record<string, unknown>>;

function at(table: Table, [key, ...rest]: readonly string[]): Table | null {
  if (key === undefined) return table;
  const next = table[key];
  return isTable(next) ? at(next, rest) : null;
}

function withVersionAt(table: Table, [key, ...rest]: readonly string[], version: string): Table {
  if (key === undefined) return { ...table, version };
  const next = table[key];
  return isTable(next) ? { ...table, [key]: withVersionAt(next, rest, version) } : table;
}

export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
