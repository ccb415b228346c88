import type { Finding } from "./loaded-policy.ts";

/** A finding in one sentence, without its place: what is wrong, what would be right, and what to try. */
export function describeFinding({
  says,
  expected,
  suggestion,
}: Pick<Finding, "says" | "expected" | "suggestion">): string {
  const right = expected === null || says.includes(expected) ? [] : [`expected ${expected}`];
  return [says, ...right, ...(suggestion === null ? [] : [suggestion])].join("; ");
}
