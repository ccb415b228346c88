import { cutMarkdown } from "@signalbox/systems/github/cut-markdown";
import { openBlock } from "@signalbox/systems/github/open-block";
import type { PullRequestText } from "@signalbox/systems/github/pull-requests";
import { escapeMarkdown } from "../../markdown.ts";
import type { ProposedRelease } from "./proposed-release.ts";

/** GitHub refuses a pull request's body beyond this many characters. */
const LONGEST_BODY = 65_536;

/** The title and body of a release pull request: the versions, then the notes of each, as far as there is room. */
export function pullRequestText(subject: string, base: string, releases: readonly ProposedRelease[]): PullRequestText {
  // A squash merge may make its message of this: it begins with prose, and not with a list, which would be read as commits.
  const head = `Merging this releases the versions below: they are tagged on the commit that the merge makes. Until then it follows ${escapeMarkdown(base)}.\n`;
  const rows = releases.map(
    ({ name, previous, version, tag }) =>
      `| ${[name, previous ?? "–", version, tag].map(escapeMarkdown).join(" | ")} |\n`,
  );
  const table = `\n| Component | Before | Version | Tag |\n| --- | --- | --- | --- |\n${rows.join("")}`;
  const notes = releases.map((release) => `\n${closed(inert(release.notes.trim()))}\n`);
  const end = "The rest is too long for GitHub: the whole notes are in the files of this pull request.";
  return { title: subject, body: cutMarkdown([head, table, ...notes].join(""), LONGEST_BODY, end) };
}

/** Code or a comment that somebody left open in the notes of one release would take in those of the next. */
function closed(notes: string): string {
  const open = openBlock(notes.split("\n"));
  return open === null ? notes : `${notes}\n${open}`;
}

/**
 * Notes in which a character of what would mean something in a commit's message is written as an entity, which shows the same: a squash
 * merge may bring `Release-As: 9.0.0` there, or `[skip ci]`, with which GitHub would start no run that tags the release.
 */
function inert(notes: string): string {
  return notes
    .replaceAll(/\[(?=(?:skip ci|ci skip|no ci|skip actions|actions skip)\])/gi, "&#91;")
    .replaceAll(/^([ \t]*[A-Za-z][A-Za-z0-9 -]{0,60}(?:\([^()\n]{0,100}\))?!?):(?=\s)/gm, "$1&#58;")
    .replaceAll(/^([ \t]*(?:BREAKING CHANGE|[A-Za-z][A-Za-z-]{0,60}) )#(?=\S)/gm, "$1&#35;")
    .replaceAll(/^([ \t]*\(?)(This reverts|Reverts|cherry picked)(?= )/gim, (_, before: string, words: string) => {
      return `${before}&#${words.charCodeAt(0)};${words.slice(1)}`;
    });
}
