import { shown } from "../../load/shown.ts";
import type { Policy } from "../../schema/policy.ts";
import { answerThatPasses, endThatPasses } from "./passing.ts";

export type CustomItem = Policy["checklist"]["custom"][string];

/** What an item asks for, in words. */
export function requirementOf(item: CustomItem): string {
  if (item.run !== undefined) return endThatPasses(item.run);
  if (item.http !== undefined) return answerThatPasses(item.http, item);
  return `the evidence ${shown(item.input ?? "")} is \`true\` or \`passed\``;
}
