import { shown } from "../../load/shown.ts";
import type { Policy } from "../../schema/policy.ts";

export type CustomItem = Policy["checklist"]["custom"][string];

/** What an item asks for, in words. */
export function requirementOf({ run, http, expect, json, equals, input }: CustomItem): string {
  if (run !== undefined) return `${shown(run.join(" "))} ends with exit code 0`;
  if (http === undefined) return `the evidence ${shown(input ?? "")} is \`true\` or \`passed\``;
  const content = json === undefined ? "" : `, with ${shown(json)} being ${shown(equals ?? TRUE)}`;
  return `${shown(http)} answers with ${expect}${content}`;
}

/** What must stand at an item's `json` where the policy does not say. */
export const TRUE = "true";
