import type { Commit, Header, MessageWarning } from "@signalbox/policy/changes/commit";
import { readBody } from "./body.ts";
import { type Breaking, breakingAt } from "./breaking.ts";
import { closedIssues } from "./closes.ts";
import { emojiBeforeType } from "./emoji.ts";
import { headerAt } from "./header.ts";
import { reappliedHeader } from "./reapplied.ts";

/** What a commit's message alone says. */
export type MessageParts = Omit<Commit, "hash" | "merge" | "time" | "author">;

/**
 * Takes a commit message apart, as specification 1.0.0 of conventional commits says, in one pass and in time linear in its length.
 * `types` are those that a line in a squashed commit's body must have; the header itself may have any type.
 * The header is the first line, whether or not a blank line follows it; a merge's body holds no squashed lines.
 */
export function parseMessage(message: string, types: ReadonlySet<string>, merge = false): MessageParts {
  const start = textStart(message);
  const end = lineEnd(message, start);
  const breaks = breakingAt(message, start, end);
  const breakingText =
    breaks === null || breaks.valueStart === null ? null : message.slice(breaks.valueStart, end).trim();
  // `BREAKING-CHANGE` is no type.
  const header = breakingText === null ? headerAt(message, start, end) : null;
  const subject = subjectFrom(message, start, end);
  const body = readBody(message, end + 1, { types, merge, revert: header?.type === "revert" });
  const line = message.slice(start, end);
  const odd = merge ? null : oddSubject(line, header, breaks);
  return {
    header,
    subject,
    breaking: breakingText === null ? body.breaking : [breakingText, ...body.breaking],
    squashed: body.squashed,
    reverts: body.reverts,
    reapplies: header === null ? reappliedHeader(line) : null,
    pickedFrom: body.pickedFrom,
    broughtBy: null,
    releaseAs: body.releaseAs,
    pullRequest: pullRequestOf(message, start, end),
    footers: body.footers,
    issues: closedIssues(message),
    warnings: odd === null ? body.warnings : [odd, ...body.warnings.filter((warning) => warning !== odd)],
  };
}

// Git skips blank lines here too; a byte-order mark is what some editors leave behind, and nobody sees it.
function textStart(message: string): number {
  let at = 0;
  while (at < message.length && (isBlank(message.charCodeAt(at)) || message.charCodeAt(at) === 0xfeff)) at += 1;
  if (at === message.length) return at;
  // Indentation stays: only the lines before are blank.
  let start = at;
  while (start > 0 && isSpace(message.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Where the line that begins at `start` ends, without the line feed and without blanks before it. */
function lineEnd(message: string, start: number): number {
  const feed = message.indexOf("\n", start);
  return feed === -1 ? message.length : feed;
}

// `git log --format=%s`: the lines of the first paragraph, with a space between.
function subjectFrom(message: string, start: number, firstEnd: number): string {
  const first = message.slice(start, firstEnd).trim();
  if (firstEnd === message.length || isBlankLine(message, firstEnd + 1)) return first;
  const lines = [first];
  for (let at = firstEnd + 1; at < message.length && !isBlankLine(message, at);) {
    const end = lineEnd(message, at);
    lines.push(message.slice(at, end).trim());
    at = end + 1;
  }
  return lines.join(" ");
}

function isBlankLine(message: string, start: number): boolean {
  for (let at = start; at < message.length; at += 1) {
    const code = message.charCodeAt(at);
    if (code === 10) return true;
    if (!isBlank(code)) return false;
  }
  return true;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function isBlank(code: number): boolean {
  return isSpace(code) || code === 10 || code === 13 || code === 11 || code === 12;
}

function oddSubject(line: string, header: Header | null, breaks: Breaking | null): MessageWarning | null {
  // Wherever it counts, a subject is no footer.
  if (breaks !== null) return breaks.warning ?? "breaking-change-not-a-footer";
  if (header !== null || line.startsWith('Revert "') || line.startsWith('Reapply "')) return null;
  return emojiBeforeType(line) ? "emoji-before-type" : "not-conventional";
}

/** The number of a first line that ends with ` (#12)`. */
function pullRequestOf(message: string, start: number, lineEndAt: number): number | null {
  let end = lineEndAt;
  while (end > start && isBlank(message.charCodeAt(end - 1))) end -= 1;
  if (message.charCodeAt(end - 1) !== 41) return null;
  const hash = message.lastIndexOf(" (#", end);
  if (hash < start || hash < end - 14) return null;
  const digits = message.slice(hash + 3, end - 1);
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : null;
}
