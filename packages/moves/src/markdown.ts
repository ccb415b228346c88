/**
 * The text as one line of Markdown that shows it and does nothing else: on GitHub it formats nothing, links nothing
 * and notifies nobody, wherever in a line, list, heading or table cell it stands. Ordinary text comes out unchanged;
 * what GitHub would act on (`@ada`, `#12`, addresses, hashes) becomes a code span. White space becomes single spaces.
 * Runs in linear time.
 */
export function escapeMarkdown(text: string): string {
  return escapeLineEnds(escapeWithinLine(visibleLine(text)));
}

/** The same for a part of a visible line: its ends stay as they are, and what only acts at a line's ends is left to `escapeLineEnds`. */
export function escapeWithinLine(line: string): string {
  // Most lines hold nothing of the kind, and ten thousands of them are written at once.
  if (!ACTIVE.test(line)) return escapeSyntax(line);
  let escaped = "";
  let written = 0;
  for (const { 0: run, index } of line.matchAll(RUN)) {
    const token = activeToken(run);
    if (token === null) continue;
    escaped += `${escapeSyntax(line.slice(written, index))}\`${token}\``;
    written = index + token.length;
  }
  return escaped + escapeSyntax(line.slice(written));
}

/**
 * The text as a code span, nothing for nothing; it must not stand beside a backtick. What begins a comment of HTML is escaped text
 * instead: within a code span nothing can be escaped, and those who look for marks in comments would take it for one.
 */
export function inlineCode(text: string): string {
  const line = visibleLine(text);
  if (line === "" || line.includes("<!--")) return escapeMarkdown(line);
  let longest = 0;
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A link of ours: the text is escaped, the address must be http or https, else the text stands alone. */
export function markdownLink(text: string, url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !["http:", "https:"].includes(address.protocol)) return escapeMarkdown(text);
  const href = address.href.replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/g, (character) => percentEncoded(character));
  // An entity in an address would be read as what it stands for.
  return `[${PLAIN_LABEL.test(text) ? text : escapeMarkdown(text)}](${href.replaceAll("&", "&amp;")})`;
}

// A pull request or a hash: GitHub makes no link of them inside a link.
const PLAIN_LABEL = /^(?:#\d+|[0-9a-f]{7,64})$/;

/** The text on one line, with what nobody can see, or what turns the reading direction, made visible as `�`. */
export function visibleLine(text: string): string {
  if (VISIBLE_ASCII.test(text)) return text;
  return text.toWellFormed().replace(/\s+/g, " ").trim().replace(UNSEEN, "�");
}

const VISIBLE_ASCII = /^[!-~]+(?: [!-~]+)*$/;

// Controls, direction marks and overrides, zero-width space and joiners of words, fillers and blanks, tag characters. The joiners U+200C
// and U+200D stay: emoji and several scripts are written with them.
const UNSEEN =
  /\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

// What can be part of an address, or of a run that GitHub may act on. Every alternative's characters before `:` are
// those of the last one, so that no run is read more than twice.
const RUN = /[A-Za-z0-9_./@#+$-]*:\/\/[^\s`<>|]*|www\.[^\s`<>|]*|[A-Za-z0-9_./@#+$-]+/gi;

// What begins outside of a run, or ends there, begins and ends the same way within the line: to look at the line is enough.
const ACTIVE = new RegExp(
  [
    /:\/\/|www\./, // addresses
    /(?<![a-z0-9])@[a-z0-9]/, // people and teams
    /[a-z0-9_.+-]@[a-z0-9_.-]*\.[a-z0-9_-]/, // e-mail, and `web@1.4.0`, which GitHub takes for it
    /#\d/, // issues and pull requests, also of other repositories
    /(?<![a-z0-9])(?:GH|GHSA|CVE)-[a-z0-9]/,
    /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/, // commits
    /\$/, // mathematics
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

// The sentence's own punctuation stays outside of a code span.
function activeToken(run: string): string | null {
  if (!ACTIVE.test(run)) return null;
  let end = run.length;
  while (end > 0 && `.,;:!?'")]*_~`.includes(run.charAt(end - 1))) end -= 1;
  const token = run.slice(0, end);
  return ACTIVE.test(token) ? token : run;
}

const SYNTAX = /[\\`*~[\]|_&<]/;

function escapeSyntax(text: string): string {
  if (!SYNTAX.test(text)) return text;
  return text
    .replace(/[\\`*~[\]|]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=[A-Za-z0-9#])/g, "&amp;")
    .replaceAll("<", "&lt;");
}

const LINE_ENDS = /^[#+>=:/\d-]|#$/;

/** Some characters mean something only where a line begins or ends; programs take commands, `/merge`, there. */
export function escapeLineEnds(line: string): string {
  if (!LINE_ENDS.test(line)) return line;
  return line
    .replace(/^(?:\/(?=[a-z])|#{1,6}(?= |$)|[-+](?= |$)|>|[-=:](?=[-=:| ]*$))/i, "\\$&")
    .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2")
    .replace(/(?<=^| )#(?=#*$)/, "\\#");
}

function percentEncoded(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
