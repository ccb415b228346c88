import satisfies from "semver/functions/satisfies.js";
import { parse } from "smol-toml";
import type { Bump } from "./npm-lock.ts";
import { isTable, saysTheSame } from "./toml-versions.ts";

type Versions = Pick<Bump, "before" | "now">;
type Raised = { readonly key: string; readonly from: string; readonly to: string };

const DEPENDENCIES = ["dependencies", "dev-dependencies", "build-dependencies"];

/**
 * Cargo.toml that asks for the new version of some packages of its own workspace, where the old one fitted and the new one does not:
 * Cargo would build nothing then. Not another byte is changed. Throws where it is no TOML, or asks in a form that is not edited.
 */
export function withCargoRequirements(text: string, names: ReadonlySet<string>, versions: Versions): string {
  const document = parse(text);
  const raised: Raised[] = [];
  const wanted = withRaised(document, names, versions, raised);
  if (raised.length === 0) return text;
  const edited = editedLines(text, raised);
  if (!saysTheSame(edited, wanted)) throw new Error("asks for it in a form that is not edited");
  return edited;
}

/** The table, its own tables and theirs, with each requirement that has to be raised; those are noted in `raised`. */
function withRaised(
  table: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
  versions: Versions,
  raised: Raised[],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(table).map(([key, value]): [string, unknown] => {
    if (!isTable(value)) return [key, value];
    if (!DEPENDENCIES.includes(key)) return [key, withRaised(value, names, versions, raised)];
    const dependencies = Object.entries(value).map(([name, asked]): [string, unknown] => {
      const to = newRequirement(name, asked, names, versions);
      if (to === null || !isTable(asked)) return [name, asked];
      raised.push({ key: name, from: String(asked["version"]), to });
      return [name, { ...asked, version: to }];
    });
    return [key, Object.fromEntries(dependencies)];
  });
  return Object.fromEntries(entries);
}

/** Null where a dependency is none on the workspace's own package, or fits, or is more than one version with `^`, `~` or `=`. */
function newRequirement(
  key: string,
  asked: unknown,
  names: ReadonlySet<string>,
  { before, now }: Versions,
): string | null {
  if (!isTable(asked) || typeof asked["path"] !== "string" || typeof asked["version"] !== "string") return null;
  if (!names.has(typeof asked["package"] === "string" ? asked["package"] : key)) return null;
  const [, sign, version] = /^([=^~]?) *(\d[^\s,]*)$/.exec(asked["version"]) ?? [];
  if (sign === undefined || version === undefined) return null;
  // A bare version is what npm writes with `^`.
  const range = (sign === "" ? "^" : sign) + version;
  return satisfies(before, range) && !satisfies(now, range) ? sign + now : null;
}

function editedLines(text: string, raised: readonly Raised[]): string {
  let table: readonly string[] = [];
  const lines = text.split("\n").map((line) => {
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?\s*$/.exec(line)?.[1];
    if (header !== undefined) table = header.replaceAll(/[\s"']/g, "").split(".");
    const [, key] = /^\s*["']?([\w-]+)["']?\s*(?:=\s*\{|\.)/.exec(line) ?? [];
    const asked = DEPENDENCIES.includes(table.at(-1) ?? "")
      ? key
      : DEPENDENCIES.includes(table.at(-2) ?? "")
        ? table.at(-1)
        : undefined;
    const change = raised.find((each) => each.key === asked && line.includes(each.from));
    if (change === undefined) return line;
    return line.replace(/(\bversion\s*=\s*)(["'])([^"']*)\2/, (whole, before: string, _quote, from: string) =>
      from === change.from ? `${before}"${change.to}"` : whole,
    );
  });
  return lines.join("\n");
}
