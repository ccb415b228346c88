import { SignalboxError } from "@signalbox/policy/error";
import type { Policy } from "@signalbox/policy/schema/policy";
import { openBlock } from "@signalbox/systems/github/open-block";
import { compareVersions, isPrerelease } from "@signalbox/policy/versioning/version-order";
import { escapeMarkdown, markdownLink } from "../markdown.ts";
import { fileLink } from "./file-link.ts";
import { type ListedRelease, newestFirst } from "./listed-release.ts";

export type IndexedNotes = {
  /** The index's own path. */
  readonly index: string;
  /** The release that has notes now. */
  readonly tag: string;
  readonly breaking: boolean;
  /** All releases of the policy's components. */
  readonly releases: readonly ListedRelease[];
  readonly repositoryUrl: string | null;
};

const BEGIN = "<!-- signalbox:releases -->";
const END = "<!-- /signalbox:releases -->";

/**
 * The index of all releases with this one's notes in it: a table for each component, newest first. Which other releases have notes, and
 * whether they break, is read from the old index; what stands outside of its two marks is kept byte for byte.
 * Throws `SignalboxError` `notes.index` where the marks are broken.
 */
export function indexOver(old: string | null, policy: Policy, notes: IndexedNotes): string {
  const [before, region, after] = apart(old ?? `# Releases\n\n${BEGIN}\n${END}\n`, notes.index);
  const told = new Map(region.split(/\r?\n/).map((line) => [/^\| (\[.*?\]\([^)]*\)) \| /.exec(line)?.[1], line]));
  const components = Object.keys(policy.components);
  const tables = components.flatMap((component) => {
    const releases = notes.releases.filter((release) => release.component === component).toSorted(newestFirst);
    if (releases.length === 0) return [];
    const kinds = kindsOf(releases, policy.components[component]?.scheme === "calver");
    const rows = releases.map((release) => {
      const link = fileLink(release.tag, notes.index, policy.notes.file.replaceAll("{tag}", release.tag));
      const row = told.get(link);
      const noted = row !== undefined || release.tag === notes.tag;
      const breaking = release.tag === notes.tag ? notes.breaking : row?.endsWith(`${BREAKING} |`) === true;
      const cells = [
        noted ? link : linkToRelease(release.tag, notes.repositoryUrl),
        release.date ?? "–",
        `${kinds.get(release.tag) ?? ""}${breaking ? BREAKING : ""}`,
      ];
      return `| ${cells.join(" | ")} |`;
    });
    const table = ["| Release | Date | Kind |", "| --- | --- | --- |", ...rows].join("\n");
    return [components.length === 1 ? table : `## ${escapeMarkdown(component)}\n\n${table}`];
  });
  return `${before}${BEGIN}\n\n${tables.join("\n\n")}\n\n${END}${after}`;
}

const BREAKING = ", **breaking**";

function linkToRelease(tag: string, repositoryUrl: string | null): string {
  return repositoryUrl === null
    ? escapeMarkdown(tag)
    : markdownLink(tag, `${repositoryUrl}/releases/tag/${encodeURIComponent(tag)}`);
}

/** What each version is to the final one before it, by the numbers alone. */
function kindsOf(releases: readonly ListedRelease[], isCalendar: boolean): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  let previous: readonly string[] | null = null;
  for (const { tag, version } of releases.toSorted((a, b) => compareVersions(a.version, b.version))) {
    const parts = version.split(".");
    if (isPrerelease(version)) kinds.set(tag, "prerelease");
    else if (isCalendar) kinds.set(tag, "release");
    else {
      const same = previous === null ? -1 : previous.findIndex((part, index) => part !== parts[index]);
      kinds.set(tag, previous === null ? "first" : (["major", "minor", "patch"][same] ?? "same"));
      previous = parts;
    }
  }
  return kinds;
}

function apart(text: string, index: string): readonly [before: string, region: string, after: string] {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  // What follows code or a comment that was left open would be a part of it.
  if (begin === -1 && end === -1 && openBlock(text.split("\n")) !== null) return ["", "", `\n\n${text}`];
  if (begin === -1 && end === -1) return [text === "" ? "" : `${text.trimEnd()}\n\n`, "", "\n"];
  if (begin === -1 || end < begin || text.includes(BEGIN, begin + 1) || text.includes(END, end + 1)) {
    throw new SignalboxError("notes.index", `the marks of the table in \`${index}\` are broken`, {
      next: `leave \`${BEGIN}\` once, and \`${END}\` once after it, or neither`,
    });
  }
  return [text.slice(0, begin), text.slice(begin + BEGIN.length, end), text.slice(end + END.length)];
}
