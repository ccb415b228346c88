import { parse } from "smol-toml";
import { NOT_EDITED } from "./manifest-format.ts";
import type { Bump } from "./npm-lock.ts";
import { isTable, saysTheSame } from "./toml-versions.ts";

/**
 * Cargo.lock with another version of some packages of the repository itself, which have no source, and not another byte changed.
 * Throws where it is no TOML, or not as Cargo writes it.
 */
export function withCargoLockVersions(
  text: string,
  names: ReadonlySet<string>,
  { before, now }: Pick<Bump, "before" | "now">,
): string {
  const document = parse(text);
  const packages = document["package"];
  if (!Array.isArray(packages)) return text;
  const isOwn = (entry: unknown): boolean =>
    isTable(entry) && entry["source"] === undefined && names.has(String(entry["name"])) && entry["version"] === before;
  // Where two versions of a package are locked, others name it with its version: `web 1.2.3`.
  const renamed = (dependency: unknown): unknown => {
    const [name, version, ...rest] = String(dependency).split(" ");
    return names.has(name ?? "") && version === before && rest.length === 0 ? `${name} ${now}` : dependency;
  };
  const wanted = packages.map((entry: unknown) => {
    if (!isTable(entry)) return entry;
    const { dependencies } = entry;
    const own = isOwn(entry) ? { ...entry, version: now } : entry;
    return Array.isArray(dependencies) ? { ...own, dependencies: dependencies.map(renamed) } : own;
  });
  const edited = blocksOf(text)
    .map((block) => editedBlock(block, isOwn, renamed, now))
    .join("");
  if (!saysTheSame(edited, { ...document, package: wanted })) throw new Error(NOT_EDITED);
  return edited;
}

/** The text cut before each table. */
function blocksOf(text: string): readonly string[] {
  return text.split(/^(?=\[)/m);
}

function editedBlock(
  block: string,
  isOwn: (entry: unknown) => boolean,
  renamed: (dependency: unknown) => unknown,
  now: string,
): string {
  if (!block.startsWith("[[package]]")) return block;
  const entries = parse(block)["package"];
  const own = Array.isArray(entries) && isOwn(entries[0]);
  return block
    .split("\n")
    .map((line) => {
      const dependency = /^( *")([^"]+)(",?\r?)$/.exec(line);
      if (dependency !== null) return `${dependency[1]}${String(renamed(dependency[2]))}${dependency[3]}`;
      return own ? line.replace(/^version = "[^"]*"/, `version = "${now}"`) : line;
    })
    .join("\n");
}
