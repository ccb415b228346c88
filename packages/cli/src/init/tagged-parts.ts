import { shown } from "@signalbox/policy/load/shown";
import { lastPartOf } from "./documents.ts";
import type { InitFacts } from "./facts.ts";
import type { Folders } from "./folders.ts";
import type { Part, Parts } from "./part.ts";
import { listed } from "./listed.ts";
import { newestOf, type TagLine } from "./tag-lines.ts";
import { untaggedPart } from "./untagged-parts.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The components that the tags show: each line of tags whose folder is still there, and the whole repository where it has tags of its own. */
export function taggedParts(facts: InitFacts, folders: Folders, lines: readonly TagLine[]): Parts {
  const placed = lines.map((line) => ({ line, folder: folderOfLine(facts, folders, line) }));
  const below = placed.filter(({ folder }) => folder !== null && folder !== "");
  const gone = placed.filter(({ folder }) => folder === null).map(({ line }) => line);
  const whole = asOne(placed.filter(({ folder }) => folder === "").map(({ line }) => line));
  const found = below.map(({ line, folder }) => tagged(line, folder ?? ""));
  if (whole === null && found.length === 0) return onlyGone(facts, gone);
  const { parts, about: untagged } = withUntagged(facts, folders, found);
  const about = [...untagged, ...leftOut(gone)];
  if (whole === null) return { parts, about };

  const newest = newestOf(lines);
  const isOver = (line: TagLine): boolean => line.newest < newest - YEAR_SECONDS;
  const former = below.map(({ line }) => line);
  if (former.every(isOver)) {
    const why = former.length > 0 ? [over(former)] : couldBeApart(facts, folders);
    return { parts: [wholePart(facts, whole)], about: [...why, ...leftOut(gone)] };
  }
  if (!isOver(whole)) return { parts: [wholePart(facts, whole), ...parts], about };
  const heir = parts.find(({ wishes }) => lastPartOf(wishes[0] ?? "") === facts.repository);
  return {
    parts: parts.map((part) => (part === heir ? withFormer(part, whole) : part)),
    about: [...(heir === undefined ? [orphaned(whole)] : []), ...about],
  };
}

/** The packages beside those that have tags: those that are published are components, too. */
function withUntagged(facts: InitFacts, folders: Folders, found: readonly Part[]): Parts {
  const known = new Set(found.map(({ folder }) => folder));
  const others = folders.parts(facts.manifests).filter((folder) => !known.has(folder));
  const published = new Set(
    facts.manifests.filter(({ name, isPrivate }) => name !== null && !isPrivate).map(({ folder }) => folder),
  );
  const left = others.filter((folder) => !published.has(folder));
  return {
    parts: [...found, ...others.filter((folder) => published.has(folder)).map((folder) => untaggedPart(facts, folder))],
    about: left.length === 0 ? [] : [`left out, since they have no tags: ${listed(left)}`],
  };
}

/** The folder of a line; the top where it has no name, or is called as the repository or its package is; null where it has none any more. */
function folderOfLine({ repository, manifests }: InitFacts, folders: Folders, { name }: TagLine): string | null {
  if (name === null) return "";
  const folder = folders.named(name);
  if (folder !== null) return folder;
  const isWhole = lastPartOf(name) === repository || manifests.some((each) => each.folder === "" && each.name === name);
  return isWhole ? "" : null;
}

// A name that no folder has, and nothing else is tagged: the repository has another name today.
function onlyGone(facts: InitFacts, gone: readonly TagLine[]): Parts {
  const [last, ...others] = gone.toSorted((a, b) => b.newest - a.newest);
  return last === undefined ? { parts: [], about: [] } : { parts: [wholePart(facts, last)], about: leftOut(others) };
}

/** All lines of the whole repository as one, the newest first. */
function asOne(lines: readonly TagLine[]): TagLine | null {
  const [first, ...others] = lines.toSorted((a, b) => b.newest - a.newest);
  return first === undefined ? null : others.reduce(joined, first);
}

function joined(line: TagLine, other: TagLine): TagLine {
  return { ...line, styles: [...line.styles, ...other.styles] };
}

function tagged(line: TagLine, folder: string): Part {
  return { wishes: [line.name ?? folder, folder], folder, line, tag: null, why: [] };
}

function wholePart({ manifests, repository }: InitFacts, line: TagLine): Part {
  const own = manifests.flatMap(({ folder, name }) => (folder === "" && name !== null ? [name] : []));
  const wishes = [...(line.name === null ? [] : [line.name]), ...own, repository];
  return { wishes, folder: "", line, tag: null, why: [] };
}

function withFormer(part: Part, whole: TagLine): Part {
  return part.line === null ? part : { ...part, line: joined(part.line, whole) };
}

function over(lines: readonly TagLine[]): string {
  return `all is released together by now: the tags of ${listed(lines.map(({ name }) => name ?? ""))} are long over`;
}

function couldBeApart({ manifests }: InitFacts, folders: Folders): readonly string[] {
  const parts = folders.parts(manifests);
  return parts.length < 2
    ? []
    : [`one version for all, as the tags have it; these could be components of their own: ${listed(parts)}`];
}

function orphaned({ styles: [style] }: TagLine): string {
  return `older than the others: tags such as ${shown(style.example)}; put their style into \`former-tags\` of the component that had them`;
}

function leftOut(gone: readonly TagLine[]): readonly string[] {
  const names = gone.map(({ name }) => name ?? "");
  return names.length === 0
    ? []
    : [`left out, since there is no one folder of that name: the tags of ${listed(names)}`];
}
