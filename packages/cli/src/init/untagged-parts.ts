import type { Part, Parts } from "./part.ts";
import type { InitFacts } from "./facts.ts";
import type { Folders } from "./folders.ts";
import type { Manifest } from "./manifests.ts";
import { quoted } from "./say.ts";

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
        why: [`${quoted(configured.file)} names it`],
      })),
      about: [],
    };
  const found = folders.parts(facts.manifests);
  const apart = found.length > 1 ? released(facts, found) : [];
  const together = whyTogether(facts, apart);
  if (apart.length > 1 && together === null)
    return { parts: apart.map((folder) => untaggedPart(facts, folder)), about: [] };
  const tag = facts.tools.find((tool) => tool.tag !== null)?.tag ?? null;
  return {
    parts: [{ ...untaggedPart(facts, ""), tag }],
    about: apart.length > 1 && together !== null ? [together] : [],
  };
}

/** All but packages that are never published, where others are. */
function released({ manifests }: InitFacts, folders: readonly string[]): readonly string[] {
  const published = folders.filter((folder) => {
    const own = manifests.filter((manifest) => manifest.folder === folder && manifest.name !== null);
    return own.length > 0 && own.every(({ isPrivate }) => !isPrivate);
  });
  // An application is private to npm and released all the same.
  const applications = folders.filter((folder) => !folder.startsWith("packages/") && !folder.startsWith("libs/"));
  return published.length === 0
    ? folders
    : folders.filter((each) => published.includes(each) || applications.includes(each));
}

function whyTogether({ manifests, tools }: InitFacts, folders: readonly string[]): string | null {
  const tool = tools.find(({ together }) => together === true);
  if (tool !== undefined) return `${quoted(tool.file)} gives all packages one version`;
  const isVersioned = ({ version }: Manifest): boolean => version !== null && version !== "0.0.0";
  const top = manifests.find((manifest) => manifest.folder === "" && isVersioned(manifest));
  const below = manifests.some((manifest) => folders.includes(manifest.folder) && isVersioned(manifest));
  return top !== undefined && !below
    ? `only ${quoted(top.file)} has a version: its packages are released together`
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
        : `no release tag yet; ${quoted(named.file)} makes it a package`,
    ],
  };
}
