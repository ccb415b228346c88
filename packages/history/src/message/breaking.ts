import type { MessageWarning } from "@signalbox/policy/changes/commit";

export type Breaking = {
  /** Where its text begins; null where the line does not count. */
  readonly valueStart: number | null;
  readonly warning: MessageWarning | null;
};

const LENGTH = "BREAKING CHANGE".length;

/**
 * Whether a line says `BREAKING CHANGE: ` or `BREAKING-CHANGE: ` (or ` #`), in upper case. Behind indentation or a bullet it counts too,
 * as it does for conventional-commits-parser, but is warned about. So are near misses, which do not count: lower case, a plural, no colon.
 */
export function breakingAt(text: string, start: number, end: number): Breaking | null {
  let at = start;
  while (at < end && isDecoration(text.charCodeAt(at))) at += 1;
  const first = text.charCodeAt(at);
  if ((first !== 66 && first !== 98) || end - at < LENGTH) return null;
  const words = text.slice(at, at + LENGTH);
  if (words !== "BREAKING CHANGE" && words !== "BREAKING-CHANGE") {
    const near = /^breaking[ _-]change$/i.test(words) && text.charCodeAt(at + LENGTH) === 58;
    if (!near) return null;
    return {
      valueStart: null,
      warning: words === words.toUpperCase() ? "breaking-change-not-a-footer" : "breaking-change-not-upper-case",
    };
  }
  const valueStart = afterSeparator(text, at + LENGTH, end);
  const plain = at === start && valueStart !== null;
  // Words in the middle of a sentence that was wrapped: said only where they look like a title of their own.
  if (valueStart === null && text.charCodeAt(at + LENGTH) === 32) return null;
  return { valueStart, warning: plain ? null : "breaking-change-not-a-footer" };
}

/** A line that ends with the colon has its text below: git strips the space. */
function afterSeparator(text: string, at: number, end: number): number | null {
  const separator = text.slice(at, Math.min(at + 2, end));
  if (separator === ": " || separator === " #") return at + 2;
  return separator === ":" && at + 1 === end ? at + 1 : null;
}

// White space, `*`, `-` and `|`.
function isDecoration(code: number): boolean {
  return code <= 32 || code === 42 || code === 45 || code === 124;
}
