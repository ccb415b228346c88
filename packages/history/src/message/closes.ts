import { isLetter } from "./header.ts";

// GitHub, "Linking a pull request to an issue using a keyword"; each may have a colon behind it.
const KEYWORDS: ReadonlySet<string> = new Set([
  "close",
  "closes",
  "closed",
  "fix",
  "fixes",
  "fixed",
  "resolve",
  "resolves",
  "resolved",
]);
const LONGEST_KEYWORD = 8;
const LONGEST_REPOSITORY = 201;
const MOST = 100;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const NUMBER = /[1-9]\d{0,9}(?![\w])/y;
/** `, #13` and ` and #14` behind it go on with the list. */
const NEXT = /(?:,[ \t]{0,3}(?:and[ \t]{1,3})?|[ \t]{1,3}and[ \t]{1,3})(?=[\w./-]{0,201}#)/y;

/**
 * The issues that a message closes, each once: `#12`, or `owner/repo#12` where it is written so. From each number it looks back for a
 * keyword, never past the number before, so that the time is linear.
 */
export function closedIssues(message: string): readonly string[] {
  let found: Set<string> | null = null;
  // Where the list that the last issue stands in goes on.
  let listAt = -1;
  for (let hash = message.indexOf("#"); hash !== -1; hash = message.indexOf("#", hash + 1)) {
    NUMBER.lastIndex = hash + 1;
    const number = NUMBER.exec(message)?.[0];
    const start = number === undefined ? null : referenceStart(message, hash);
    if (number === undefined || start === null) continue;
    if (start !== listAt && !keywordBefore(message, start)) continue;
    found ??= new Set();
    found.add(message.slice(start, hash + 1 + number.length));
    if (found.size >= MOST) break;
    NEXT.lastIndex = hash + 1 + number.length;
    listAt = NEXT.test(message) ? NEXT.lastIndex : -1;
  }
  return found === null ? NONE : [...found];
}

const NONE: readonly string[] = [];

/** Where the reference that has this `#` begins; null where what stands before it is no repository. */
function referenceStart(message: string, hash: number): number | null {
  let start = hash;
  while (start > 0 && hash - start <= LONGEST_REPOSITORY && isNamePart(message.charCodeAt(start - 1))) start -= 1;
  return start === hash || REPOSITORY.test(message.slice(start, hash)) ? start : null;
}

function keywordBefore(message: string, start: number): boolean {
  let end = start;
  while (start - end < 3 && isSpace(message.charCodeAt(end - 1))) end -= 1;
  if (end === start) return false;
  if (message.charCodeAt(end - 1) === COLON) end -= 1;
  let first = end;
  while (first > 0 && end - first <= LONGEST_KEYWORD && isLetter(message.charCodeAt(first - 1))) first -= 1;
  if (!KEYWORDS.has(message.slice(first, end).toLowerCase())) return false;
  return first === 0 || !isNamePart(message.charCodeAt(first - 1));
}

const COLON = 58;

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function isNamePart(code: number): boolean {
  return isLetter(code) || (code >= 45 && code <= 57) || code === 95;
}
