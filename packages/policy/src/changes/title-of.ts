import type { Change } from "./decide-changes.ts";

/** A change as its author's header said it: `feat(crm)!: New lead scoring algorithm`; text from outside. */
export function titleOf({ type, scope, breaking, description }: Change): string {
  if (type === null) return description;
  return `${type}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`;
}
