import { shown } from "@signalbox/policy/load/shown";
import type { Part, Parts } from "./part.ts";
import type { InitFacts } from "./facts.ts";
import type { Folders } from "./folders.ts";
import type { Manifest } from "./manifests.ts";

/** What a repository without release tags may release: what another tool's configuration names, else its packages, else all of it. */
export function untaggedParts(facts: InitFacts, folders: Folders): Parts {
  const configured = facts.tools.find(({ components }) => components.length > 0);
  if (configured !== undefined)
    return {
      parts: configured.components.map(({ folder, name, tag }) => ({
        wishes: [...(name === null ? [] : [name]), ...(folder === "" ? [facts.repository] : [folder])],
        folder,
        line: null,
        tag,
        why: [`${shown(configured.file)} names it`],
      })),
      about: [],
    };
  const found = folders.parts(facts.manifests);
  const apart = found.filter((folder) => APPLICATION.test(folder) || !isPrivate(facts, folder));
  const together = found.length > 1 ? whyTogether(facts, apart) : null;
  if (apart.length > 1 && together === null)
    return { parts: apart.map((folder) => untaggedPart(facts, folder)), about: [] };
  const tag = facts.tools.find((tool) => tool.tag !== null)?.tag ?? null;
  return { parts: [{ ...untaggedPart(facts, ""), tag }], about: together === null ? [] : [together] };
}

// An application is private to npm and released all the same; a private package elsewhere is a part of something else.
const APPLICATION = /^(?:apps|services|functions|infra|infrastructure|terraform|modules|models|charts)\//;

function isPrivate({ manifests }: InitFacts, folder: string): boolean {
  return manifests.some((manifest) => manifest.folder === folder && manifest.isPrivate);
}

function whyTogether({ manifests, tools }: InitFacts, folders: readonly string[]): string | null {
  const tool = tools.find(({ together }) => together === true);
  if (tool !== undefined) return `${shown(tool.file)} gives all packages one version`;
  if (folders.length < 2) return "its packages are private: all is released together";
  const isVersioned = ({ version }: Manifest): boolean => version !== null && version !== "0.0.0";
  const top = manifests.find((manifest) => manifest.folder === "" && isVersioned(manifest));
  const below = manifests.some((manifest) => folders.includes(manifest.folder) && isVersioned(manifest));
  return top !== undefined && !below
    ? `only ${shown(top.file)} has a version: its packages are released together`
    : null;
}

/** A folder that has no tags yet. */
export function untaggedPart({ manifests, repository }: InitFacts, folder: string): Part {
  const named = manifests.find((manifest) => manifest.folder === folder && manifest.name !== null);
  const name = named?.name ?? null;
  return {
    wishes: [...(name === null ? [] : [name]), folder === "" ? repository : folder],
    folder,
    line: null,
    tag: null,
    why: [
      folder === "" || named === undefined
        ? "no release tag yet"
        : `no release tag yet; ${shown(named.file)} makes it a package`,
    ],
  };
}
