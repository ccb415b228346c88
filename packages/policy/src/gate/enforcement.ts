import type { Policy } from "../schema/policy.ts";
import type { ItemContext } from "./item-context.ts";

/** `observe`: the verdict is told and recorded, and the step passes whatever it is; `until` is the first day on which it decides again. */
export type Enforcement = { readonly mode: "always" } | { readonly mode: "observe"; readonly until: string };

/** How the gate of an environment is enforced now. Whatever is not clearly observed is enforced. */
export function enforcementOf({ environments }: Policy, { environment, now }: ItemContext): Enforcement {
  const entry = Object.hasOwn(environments, environment) ? environments[environment] : undefined;
  const until = entry?.["observe-until"];
  if (entry?.enforce !== "observe" || until === undefined) return { mode: "always" };
  const end = Date.parse(`${until}T00:00:00Z`);
  return Date.parse(now) < end ? { mode: "observe", until } : { mode: "always" };
}
