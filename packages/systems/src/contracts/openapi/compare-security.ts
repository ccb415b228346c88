import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { shown } from "../judgement.ts";
import type { Api, Entrance, Operation } from "./model.ts";

/** Who was let in before must still be: one of the new ways asks for nothing that the old one did not hold. */
export function compareSecurity(
  old: { readonly api: Api; readonly operation: Operation },
  now: { readonly api: Api; readonly operation: Operation },
): readonly ContractChange[] {
  const operation = now.operation.name;
  const [before, after] = [ways(old.operation), ways(now.operation)];
  const isSame = (scheme: string): boolean => old.api.schemes.get(scheme) === now.api.schemes.get(scheme);
  const shut = before.filter((way) => !after.some((next) => opens(way, next, isSame)));
  // A way that asks for more than one that was there lets nobody in who was not let in already.
  const opened = after.filter((way) => !before.some((known) => opens(way, known, isSame)));
  const change = { operation, field: "security" };
  return [
    ...shut.map((way) => ({
      ...change,
      class: "breaking" as const,
      code: "security-narrowed",
      says: `${told(way)} suffices no more`,
    })),
    ...opened.map((way) => ({
      ...change,
      class: "additive" as const,
      code: "security-widened",
      says: `${told(way)} suffices now`,
    })),
  ];
}

function ways({ entrances }: Operation): readonly Entrance[] {
  return entrances.length === 0 ? [new Map()] : entrances;
}

/** Whether who holds the one is let in where the other is asked for. */
function opens(held: Entrance, asked: Entrance, isSame: (scheme: string) => boolean): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const holds = held.get(scheme);
    return holds !== undefined && isSame(scheme) && [...scopes].every((scope) => holds.has(scope));
  });
}

function told(way: Entrance): string {
  if (way.size === 0) return "no credential";
  return [...way]
    .map(
      ([scheme, scopes]) =>
        `\`${shown(scheme)}\`${scopes.size === 0 ? "" : ` with \`${shown([...scopes].toSorted().join(" "))}\``}`,
    )
    .join(" and ");
}
