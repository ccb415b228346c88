import type { Change } from "@signalbox/policy/changes/decide-changes";
import type { ChangeNotes, ToldChange } from "@signalbox/policy/notes/change-notes";
import type { Notes } from "@signalbox/policy/notes/decide-notes";
import { escapeMarkdown, markdownLink } from "../markdown.ts";
import { messageBlock, messageLine } from "../message-markdown.ts";
import { commitLink, indented } from "./notes-links.ts";
import { renderSections } from "./render-sections.ts";

/**
 * The notes of one release as Markdown: `# v1.4.0 (2025-10-21)`, then a line for each change, breaking ones
 * first, then what else a release tells, each under its heading. The same notes give the same bytes. All text from
 * outside is inert, but for what people wrote by hand into the notes themselves.
 */
export function renderNotes(notes: Notes): string {
  return joined([...headAndChanges(notes), ...renderSections(notes), comparisonLink(notes)]);
}

/** The changes of one release alone, as a changelog of many releases tells them. */
export function renderChanges(notes: ChangeNotes): string {
  return joined([...headAndChanges(notes), comparisonLink(notes)]);
}

/** Blocks as one text, with an empty line between. */
export function joined(blocks: readonly (string | null)[]): string {
  return `${blocks.filter((block) => block !== null).join("\n\n")}\n`;
}

function headAndChanges(notes: ChangeNotes): readonly string[] {
  const breaking = notes.changes.filter((change) => change.breaking);
  const others = notes.changes.filter((change) => !change.breaking);
  const blocks = [`# ${escapeMarkdown(notes.tag)} (${notes.date})`];
  if (breaking.length > 0) blocks.push("## Breaking changes", changeLines(notes, breaking));
  if (breaking.length > 0 && others.length > 0) blocks.push("## Changes");
  if (others.length > 0) blocks.push(changeLines(notes, others));
  if (notes.changes.length === 0) blocks.push("No changes that users would notice.");
  return blocks;
}

/** A line for each change, with its links, and what belongs to it below. */
export function changeLines(notes: ChangeNotes, changes: readonly ToldChange[]): string {
  return changes
    .map((change) => [`- ${titleOf(notes, change)}${linksOf(notes, change)}`, ...detailsOf(notes, change)].join("\n"))
    .join("\n");
}

function titleOf({ markdown }: ChangeNotes, change: Change): string {
  const description = messageLine(withoutPullRequest(change), markdown);
  if (change.type === null) return description;
  const scope = change.scope === null ? "" : `(${escapeMarkdown(change.scope)})`;
  return `${escapeMarkdown(change.type)}${scope}${change.breaking ? "!" : ""}: ${description}`;
}

/** The description without the `(#12)` that GitHub ends a squashed subject with; the link says that already. */
export function withoutPullRequest({ description, pullRequest }: Change): string {
  const suffix = ` (#${pullRequest})`;
  return description.endsWith(suffix) ? description.slice(0, -suffix.length) : description;
}

function linksOf({ repositoryUrl }: ChangeNotes, { commit, pullRequest, issues }: ToldChange): string {
  const links: string[] = [];
  if (pullRequest !== null) {
    const request = `#${pullRequest}`;
    links.push(repositoryUrl === null ? request : markdownLink(request, `${repositoryUrl}/pull/${pullRequest}`));
  }
  if (repositoryUrl !== null) links.push(commitLink(repositoryUrl, commit));
  // Not in GitHub's own words: these notes may stand in a pull request, whose merge would close the issue once more.
  const closed = issues.map((issue) => issueLink(repositoryUrl, issue)).join(", ");
  if (closed !== "") links.push(`${issues.length === 1 ? "issue" : "issues"} ${closed}`);
  return links.length === 0 ? "" : ` (${links.join(", ")})`;
}

/** `#12`, or `owner/repo#12` on the same host. */
function issueLink(repositoryUrl: string | null, issue: string): string {
  const hash = issue.indexOf("#");
  if (repositoryUrl === null) return hash === 0 ? issue : escapeMarkdown(issue);
  const repository = hash === 0 ? repositoryUrl : `${new URL(repositoryUrl).origin}/${issue.slice(0, hash)}`;
  return markdownLink(issue, `${repository}/issues/${issue.slice(hash + 1)}`);
}

/** What breaks, indented below its change, so that it stays part of the item. */
function detailsOf({ markdown }: ChangeNotes, change: Change): readonly string[] {
  return change.breakingTexts.flatMap((text) => ["", indented(messageBlock(text, markdown))]);
}

function comparisonLink({ repositoryUrl, previousTag, tag }: ChangeNotes): string | null {
  if (repositoryUrl === null || previousTag === null) return null;
  const range = `${encodeURIComponent(previousTag)}...${encodeURIComponent(tag)}`;
  return markdownLink(`All changes since ${previousTag}`, `${repositoryUrl}/compare/${range}`);
}
