import type { Header } from "@signalbox/policy/changes/commit";

const LONGEST_TYPE = 64;

/**
 * The conventional header that `line` is between `start` and `end`, or null: `type(scope)!: description` (specification 1.0.0, §1–5).
 * A type is a word of ASCII letters, digits, `-` and `_`, as in a policy; a scope is anything but brackets.
 */
export function headerAt(line: string, start: number, end: number): Header | null {
  const typeEnd = wordEnd(line, start, end);
  if (typeEnd === start) return null;
  let at = typeEnd;
  let scope: string | null = null;
  if (line.charCodeAt(at) === OPEN) {
    const close = scopeEnd(line, at + 1, end);
    scope = close === -1 ? "" : line.slice(at + 1, close).trim();
    if (scope === "") return null;
    at = close + 1;
  }
  const breaking = at < end && line.charCodeAt(at) === BANG;
  if (breaking) at += 1;
  if (at + 1 >= end || line.charCodeAt(at) !== COLON || line.charCodeAt(at + 1) !== SPACE) return null;
  const description = line.slice(at + 2, end).trim();
  return description === "" ? null : { type: line.slice(start, typeEnd).toLowerCase(), scope, breaking, description };
}

const OPEN = 40;
const CLOSE = 41;
const BANG = 33;
const COLON = 58;
const SPACE = 32;

/** Where the word that begins at `start` ends; `start` itself where none begins. */
export function wordEnd(text: string, start: number, end: number): number {
  const last = Math.min(end, start + LONGEST_TYPE);
  if (start >= last || !isLetter(text.charCodeAt(start))) return start;
  let at = start + 1;
  while (at < last && isWordPart(text.charCodeAt(at))) at += 1;
  return at;
}

function scopeEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === CLOSE) return at;
    if (code === OPEN) return -1;
  }
  return -1;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isWordPart(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 95;
}
