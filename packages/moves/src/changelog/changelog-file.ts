import { openBlock } from "@signalbox/systems/github/open-block";
import { escapeMarkdown } from "../markdown.ts";
import { handWrittenLines } from "./hand-written.ts";
import { type Heading, headingsOf, lowerHeadings } from "./headings.ts";
import { copyKeeping, withoutMarkers } from "./keep-hand-written.ts";
import { type ListedRelease, newestFirst } from "./listed-release.ts";

export type ChangelogEntry = {
  /** The changelog's own path. */
  readonly file: string;
  readonly release: ListedRelease;
  /** The whole notes of it: what is hand-written there is copied. */
  readonly notes: string;
  /** All releases of the policy's components: what is told of them is ours. */
  readonly releases: readonly ListedRelease[];
  /** How an older changelog may call this release: by its tag, or by its version where there is one component. */
  readonly names: readonly string[];
};

/**
 * The changelog with the section of one release, `## v1.4.0 (2025-10-21)`, in its place: newest first, above whatever
 * another tool or a person wrote before. Everything else is kept byte for byte, and in the section what is hand-written.
 * A release that a foreign section tells already is left to it. Throws where that section's markers are broken.
 */
export function changelogOver(old: string | null, entry: ChangelogEntry): string {
  if (old?.startsWith(BOM) === true) return `${BOM}${changelogOver(old.slice(BOM.length), entry)}`;
  const section = withoutMarkers(sectionOf(entry));
  if (old === null || old.trim() === "") return `# Changelog\n\n${section}`;
  const lines = old.split("\n");
  const headings = headingsOf(lines, handWrittenLines(lines));
  const ours = oursAmong(headings, entry);
  const own = ours.find(({ release }) => release.tag === entry.release.tag);
  if (own !== undefined) {
    const end = endOf(own.heading, headings, lines);
    const present = lines.slice(own.heading.line, end).join("\n");
    const kept = copyKeeping(present, sectionOf(entry), `\`${entry.file}\``, own.heading.line);
    return [...lines.slice(0, own.heading.line), kept.trimEnd(), ...lines.slice(end)].join("\n");
  }
  const known = new Set(ours.map(({ heading }) => heading));
  const foreign = headings.filter((heading) => !known.has(heading));
  if (foreign.some((heading) => entry.names.some((name) => tells(heading, name)))) return old;
  const at = placeOf(lines, headings, ours, entry);
  // What has no heading, or one of a lower level, would be a part of our section.
  const next = headings.find(({ line }) => line >= at);
  const isApart = ours.length > 0 || (next === undefined ? at > 0 : next.level <= 2);
  return inserted(lines, at, isApart ? section : `${section}\n## Older releases\n`);
}

const BOM = "\ufeff";

function sectionOf({ release, notes }: ChangelogEntry): string {
  const title = titleOf(release.tag, release.date);
  const lines = notes.trimEnd().split("\n");
  const [first] = headingsOf(lines);
  const isTitled = first?.line === 0 && first.level === 1 && first.text === title;
  let body = (isTitled ? lines.slice(1) : lines).join("\n").trim();
  // Below a heading of the second level, whatever a template begins with.
  const highest = Math.min(3, ...headingsOf(body.split("\n")).map(({ level }) => level));
  for (let level = highest; level < 3; level += 1) body = lowerHeadings(body);
  return `${`## ${title}\n\n${body}`.trimEnd()}\n`;
}

function titleOf(tag: string, date: string | null): string {
  return `${escapeMarkdown(tag)} (${date ?? "no date"})`;
}

type OwnSection = { readonly heading: Heading; readonly release: ListedRelease };

function oursAmong(headings: readonly Heading[], { release, releases }: ChangelogEntry): readonly OwnSection[] {
  const known = new Map([...releases, release].map((one) => [escapeMarkdown(one.tag), one]));
  return headings.flatMap((heading) => {
    const [, name, date] = /^(.*) \((\d{4}-\d{2}-\d{2}|no date)\)$/.exec(heading.text) ?? [];
    const found = heading.level > 2 || name === undefined ? undefined : known.get(name);
    return found === undefined
      ? []
      : [{ heading, release: { ...found, date: date === "no date" ? null : (date ?? null) } }];
  });
}

/** The line after a section's last, which leaves alone what belongs to the next one or to the whole file. */
function endOf(own: Heading, headings: readonly Heading[], lines: readonly string[]): number {
  const next = headings.find(({ line, level }) => line > own.line && level <= own.level);
  return tailStart(lines, next?.line ?? lines.length, own.end);
}

// Empty lines, anchors of the next heading, and the definitions of links that some changelogs end with.
const TAIL = /^\s*$|^<a [^>]*>(?:<\/a>)?\s*$|^\[[^\]]+\]:/;

function tailStart(lines: readonly string[], end: number, limit: number): number {
  let start = end;
  while (start > limit && TAIL.test(lines[start - 1] ?? "")) start -= 1;
  return start;
}

/** Whether a section of another tool is about this release; what its links lead to says nothing. */
function tells({ text }: Heading, name: string): boolean {
  const words = text.replace(/\]\([^)]*\)/g, "]");
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    const isWhole =
      !/[\w.@/+-]$/.test(words.slice(0, at).replace(/(?<![\w.-])v$/i, "")) &&
      !/^(?:[\w+-]|\.\w)/.test(words.slice(at + name.length));
    if (isWhole) return true;
  }
  return false;
}

/** The line before which the section goes. */
function placeOf(
  lines: readonly string[],
  headings: readonly Heading[],
  ours: readonly OwnSection[],
  { release }: ChangelogEntry,
): number {
  const older = ours.find((section) => newestFirst(release, section.release) < 0);
  if (older !== undefined) return older.heading.line;
  const last = ours.at(-1);
  if (last !== undefined) return endOf(last.heading, headings, lines);
  const first = headings.find(
    (heading, index) => !(index === 0 && isTitle(heading)) && !isUnreleased(heading, headings),
  );
  // What follows code or a comment that was left open would be a part of it.
  const [top] = headings;
  if (top === undefined) return 0;
  if (first === undefined) return openBlock(lines) === null ? lines.length : top.line;
  let line = first.line;
  while (line > 0 && (lines[line - 1] ?? "").startsWith("<a ")) line -= 1;
  return line;
}

function isTitle({ level, text }: Heading): boolean {
  return level === 1 && !/\d+\.\d+/.test(text);
}

/** The section of changes to come, or a heading below it. */
function isUnreleased(heading: Heading, headings: readonly Heading[]): boolean {
  if (/^\[?unreleased\b/i.test(heading.text)) return true;
  const above = headings.findLast(({ line, level }) => line < heading.line && level < heading.level);
  return above !== undefined && /^\[?unreleased\b/i.test(above.text);
}

function inserted(lines: readonly string[], at: number, section: string): string {
  const before = lines.slice(0, at).join("\n");
  const after = lines.slice(at).join("\n");
  const gap = before === "" || /\n[ \t\r]*$/.test(before) ? "\n" : "\n\n";
  const start = before === "" ? "" : `${before}${gap}`;
  if (after.trim() === "") return `${start}${section}`;
  return `${start}${section}${/^[ \t\r]*\n/.test(after) ? "" : "\n"}${after}`;
}
