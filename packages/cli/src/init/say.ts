import { counted } from "@signalbox/policy/decision/counted";
import { shown } from "@signalbox/policy/load/shown";

/** A text of the repository within a comment: in backticks, on one line, with what nobody sees spelt out. */
export const quoted = shown;

/** `1 tag`, `3 tags`. */
export const count = counted;

const MOST_LISTED = 5;

/** The first few of some texts of the repository, and how many more there are. */
export function listed(texts: readonly string[]): string {
  const more = texts.length > MOST_LISTED ? ` and ${texts.length - MOST_LISTED} more` : "";
  return `${texts.slice(0, MOST_LISTED).map(quoted).join(", ")}${more}`;
}
