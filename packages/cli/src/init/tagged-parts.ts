import { lastPartOf } from "./documents.ts";
import type { InitFacts } from "./facts.ts";
import type { Folders } from "./folders.ts";
import type { Part, Parts } from "./part.ts";
import { count, listed, quoted } from "./say.ts";
import type { TagLine } from "./tag-lines.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The components that the tags show: each line of tags whose folder is still there, and the whole repository where it has tags of its own. */
export function taggedParts(facts: InitFacts, folders: Folders, lines: readonly TagLine[]): Parts {
  const placed = lines.map((line) => ({ line, folder: folderOfLine(facts, folders, line) }));
  const below = placed.filter(({ folder }) => folder !== null && folder !== "");
  const gone = placed.filter(({ folder }) => folder === null).map(({ line }) => line);
  const whole = asOne(placed.filter(({ folder }) => folder === "").map(({ line }) => line));
  const parts = below.map(({ line, folder }) => tagged(line, folder ?? ""));
  if (whole === null) return parts.length === 0 ? onlyGone(facts, gone) : { parts, about: leftOut(gone) };

  const newest = Math.max(...lines.map((line) => line.newest));
  const isOver = (line: TagLine): boolean => line.newest < newest - YEAR_SECONDS;
  if (below.every(({ line }) => isOver(line))) {
    const since = below.map(({ line }) => line.name ?? "");
    const about =
      since.length === 0 ? [] : [`all is released together by now: the tags of ${listed(since)} are long over`];
    return { parts: [wholePart(facts, whole)], about: [...about, ...leftOut(gone)] };
  }
  if (!isOver(whole)) return { parts: [wholePart(facts, whole), ...parts], about: leftOut(gone) };
  const heir = parts.find(({ wishes }) => lastPartOf(wishes[0] ?? "") === facts.repository);
  return {
    parts: parts.map((part) => (part === heir ? withFormer(part, whole) : part)),
    about: [...(heir === undefined ? [orphaned(whole)] : []), ...leftOut(gone)],
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

function orphaned({ styles: [style] }: TagLine): string {
  return `${count(style.count, "tag")} such as ${quoted(style.example)} are older than the others: name their style in \`former-tags\` of the component whose they were`;
}

function leftOut(gone: readonly TagLine[]): readonly string[] {
  const names = gone.map(({ name }) => name ?? "");
  return names.length === 0
    ? []
    : [`left out, since there is no one folder of that name: the tags of ${listed(names)}`];
}
