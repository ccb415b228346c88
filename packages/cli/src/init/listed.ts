import { shown } from "@signalbox/policy/load/shown";

const MOST_LISTED = 5;

/** The first few of some texts of the repository, and how many more there are. */
export function listed(texts: readonly string[]): string {
  const more = texts.length > MOST_LISTED ? ` and ${texts.length - MOST_LISTED} more` : "";
  return `${texts.slice(0, MOST_LISTED).map(shown).join(", ")}${more}`;
}
