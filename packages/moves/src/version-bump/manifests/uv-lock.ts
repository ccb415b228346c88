import { posix } from "node:path";
import { parse } from "smol-toml";
import type { Draft } from "./draft.ts";
import { NOT_EDITED } from "./manifest-format.ts";
import type { Bump } from "./npm-lock.ts";
import { isTable, saysTheSame } from "./toml-versions.ts";
import { about } from "./unwritable.ts";

/** Lets uv.lock, the nearest one upwards, say what a pyproject.toml says of its package: `uv sync --locked` would refuse the two. */
export async function followInUvLock(draft: Draft, bump: Bump): Promise<void> {
  const home = posix.dirname(bump.path);
  for (let folder = home; ; folder = posix.dirname(folder)) {
    const stating = { path: posix.join(folder, "uv.lock"), component: bump.component };
    const text = await about(stating, () => draft.read(stating.path));
    if (text !== null) {
      const own = posix.relative(folder, home) || ".";
      await draft.write(stating.path, await about(stating, () => withUvLockVersion(text, own, bump.now)));
      return;
    }
    if (folder === ".") return;
  }
}

/** uv.lock with another version of the package that stands in the folder `own`, and not another byte changed. Throws where it is no TOML, or not as uv writes it. */
export function withUvLockVersion(text: string, own: string, now: string): string {
  const document = parse(text);
  const packages = document["package"];
  if (!Array.isArray(packages)) return text;
  const wanted = packages.map((entry: unknown) => (isOwn(entry, own) ? { ...entry, version: now } : entry));
  const edited = text
    .split(/^(?=\[\[package\]\])/m)
    .map((block) => {
      const entries = block.startsWith("[[package]]") ? parse(block)["package"] : undefined;
      const mine = Array.isArray(entries) && isOwn(entries[0], own);
      return mine ? block.replace(/^version = "[^"]*"/m, `version = "${now}"`) : block;
    })
    .join("");
  if (!saysTheSame(edited, { ...document, package: wanted })) throw new Error(NOT_EDITED);
  return edited;
}

/** A package of the repository itself has a folder for its source; one whose version is dynamic states none. */
function isOwn(entry: unknown, own: string): entry is Readonly<Record<string, unknown>> {
  if (!isTable(entry) || typeof entry["version"] !== "string" || !isTable(entry["source"])) return false;
  const { editable, virtual, directory } = entry["source"];
  return [editable, virtual, directory].includes(own);
}
