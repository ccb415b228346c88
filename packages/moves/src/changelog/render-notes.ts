import type { Change } from "@signalbox/policy/changes/decide-changes";
import type { Notes } from "@signalbox/policy/notes/decide-notes";
import { escapeMarkdown, markdownLink } from "../markdown.ts";

/**
 * The notes of one release as Markdown: `# v1.4.0 (2025-10-21)`, then a line for each change, breaking ones
 * first. The same notes give the same bytes. All text from commits is inert.
 */
export function renderNotes(notes: Notes): string {
  const breaking = notes.changes.filter((change) => change.breaking);
  const others = notes.changes.filter((change) => !change.breaking);
  const parts = [`# ${escapeMarkdown(notes.tag)} (${notes.date})`];
  if (breaking.length > 0) parts.push("## Breaking changes", linesOf(notes, breaking));
  if (breaking.length > 0 && others.length > 0) parts.push("## Changes");
  if (others.length > 0) parts.push(linesOf(notes, others));
  if (notes.changes.length === 0) parts.push("No changes that users would notice.");
  const comparison = comparisonLink(notes);
  if (comparison !== null) parts.push(comparison);
  return `${parts.join("\n\n")}\n`;
}

function linesOf(notes: Notes, changes: readonly Change[]): string {
  return changes
    .map((change) => [`- ${titleOf(change)}${linksOf(notes, change)}`, ...detailsOf(change)].join("\n"))
    .join("\n");
}

function titleOf(change: Change): string {
  const description = escapeMarkdown(withoutPullRequest(change));
  if (change.type === null) return description;
  const scope = change.scope === null ? "" : `(${escapeMarkdown(change.scope)})`;
  return `${escapeMarkdown(change.type)}${scope}${change.breaking ? "!" : ""}: ${description}`;
}

/** The description without the `(#12)` that GitHub ends a squashed subject with; the link says that already. */
export function withoutPullRequest({ description, pullRequest }: Change): string {
  const suffix = ` (#${pullRequest})`;
  return description.endsWith(suffix) ? description.slice(0, -suffix.length) : description;
}

function linksOf({ repositoryUrl }: Notes, { commit, pullRequest }: Change): string {
  const request = pullRequest === null ? null : `#${pullRequest}`;
  if (repositoryUrl === null) return request === null ? "" : ` (${request})`;
  const links = request === null ? [] : [markdownLink(request, `${repositoryUrl}/pull/${pullRequest}`)];
  links.push(markdownLink(commit.slice(0, 7), `${repositoryUrl}/commit/${commit}`));
  return ` (${links.join(", ")})`;
}

/** What breaks, indented below its change, so that it stays part of the item. */
function detailsOf(change: Change): readonly string[] {
  return change.breakingTexts.flatMap((text) => [
    "",
    ...text
      .trim()
      .split("\n")
      .map((line) => (line.trim() === "" ? "" : `  ${escapeMarkdown(line.trim())}`)),
  ]);
}

function comparisonLink({ repositoryUrl, previousTag, tag }: Notes): string | null {
  if (repositoryUrl === null || previousTag === null) return null;
  const range = `${encodeURIComponent(previousTag)}...${encodeURIComponent(tag)}`;
  return markdownLink(`All changes since ${previousTag}`, `${repositoryUrl}/compare/${range}`);
}
