import type { Filled } from "./fill-needs.ts";

/** What was found of all that is needed: who fills each place, what could not be told, and which approvals do not count. */
export function filledInWords({ needs, unknown, discarded }: Filled): readonly string[] {
  const places = needs.map(({ needed, told, by }) => {
    if (told !== "yes") return `${needed}: ${told === "no" ? "nobody" : "unknown"}`;
    return `${needed}: ${by.map((login) => `\`${login}\``).join(", ") || "nobody needed"}`;
  });
  const others = discarded.map(({ login, why }) => `\`${login}\` does not count: ${why}`);
  return [...places, ...(unknown === null ? [] : [unknown]), ...others];
}
