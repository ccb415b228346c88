import { info } from "@actions/core";

/**
 * The text as one line that the runner prints and does not obey: it takes `::name::` at a line's beginning, and
 * `##[name]` anywhere, for commands of the step, and begins a new line after any carriage return.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\r\n]+/g, " ⏎ ")
    .replace(UNSEEN, "�")
    .replaceAll("##[", "## [")
    .replace(/^(\s*:):/, "$1 :");
}

/** Prints one line to the step's log. */
export function say(text: string): void {
  info(printable(text));
}

// Controls (escape sequences would colour or erase what was printed before), and what turns the reading direction.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
