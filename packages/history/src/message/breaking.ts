import type { MessageWarning } from "@signalbox/policy/changes/commit";

export type Breaking = {
  /** Where its text begins; null where the line does not count. */
  readonly valueStart: number | null;
  readonly warning: MessageWarning | null;
};

const LENGTH = "BREAKING CHANGE".length;

/**
 * Whether a line says `BREAKING CHANGE: ` or `BREAKING-CHANGE: ` (or ` #`), in upper case. Behind indentation or a bullet it counts too, as it
 * does for conventional-commits-parser, but is warned about. Near misses are warned about and do not count: lower case, a plural, no space behind the colon or one before it.
 */
export function breakingAt(text: string, start: number, end: number): Breaking | null {
  let at = start;
  while (at < end && isDecoration(text.charCodeAt(at))) at += 1;
  const first = text.charCodeAt(at);
  if ((first !== 66 && first !== 98) || end - at < LENGTH) return null;
  const words = text.slice(at, at + LENGTH);
  const exact = words === "BREAKING CHANGE" || words === "BREAKING-CHANGE";
  const valueStart = exact ? afterSeparator(text, at + LENGTH, end) : null;
  if (valueStart !== null) return { valueStart, warning: at === start ? null : "breaking-change-not-a-footer" };
  const near = NEAR.exec(text.slice(at, Math.min(end, at + LENGTH + 5)));
  if (near === null) return null;
  const upper = near[0] === near[0].toUpperCase();
  return { valueStart: null, warning: upper ? "breaking-change-misspelt" : "breaking-change-not-upper-case" };
}

// With a colon, or alone on its line: words of a sentence that was wrapped are neither.
const NEAR = /^breaking[ _-]changes?(?:[ \t]{0,3}:|$)/i;

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
