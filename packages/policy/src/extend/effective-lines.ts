import { stringify } from "yaml";
import { type ChangeClass, needsOfClass, rolesOf } from "../approvals/effective-approvals.ts";
import type { Position } from "../decision/reason.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { companionsOf, togetherOf } from "../schema/keys-together.ts";
import type { Policy } from "../schema/policy.ts";
import { ruleAt } from "../schema/rules.ts";

/** A line of the policy in force, as YAML, and where it comes from; null where it is a default. */
export type EffectiveLine = { readonly yaml: string; readonly at: Position | null };

/** The policy in force, with all that it extends and every default: read again, it says the same. */
export function effectiveLines(loaded: LoadedPolicy): readonly EffectiveLine[] {
  const { extends: _, ...policy } = loaded.policy;
  return linesOfMap(loaded, { ...policy, approvals: filledIn(policy) }, []);
}

/** The approvals with the roles and needs that hold where a policy does not name them. */
function filledIn(policy: Pick<Policy, "approvals">): Policy["approvals"] {
  const { standard, "high-risk": highRisk, emergency } = policy.approvals.classes;
  const needsOf = (cls: ChangeClass) => ({ needs: [...needsOfClass(policy, cls)] });
  return {
    ...policy.approvals,
    roles: { ...rolesOf(policy) },
    classes: {
      standard: { ...needsOf("standard"), ...standard },
      "high-risk": { ...needsOf("high-risk"), ...highRisk },
      emergency: { ...needsOf("emergency"), ...emergency },
    },
  };
}

function linesOfMap(loaded: LoadedPolicy, map: object, path: readonly string[]): readonly EffectiveLine[] {
  const said = Object.keys(map).filter((key) => statedAt(loaded, [...path, key]) !== null);
  return Object.entries(map).flatMap(([key, value]: [string, unknown]) => {
    const own = [...path, key];
    // The default of a key that means nothing without another is no part of what is said.
    const idle = !said.includes(key) && !hasCompanions(path, key, said);
    return value === undefined || idle ? [] : linesOf(loaded, `${scalar(key)}:`, value, own);
  });
}

function hasCompanions(path: readonly string[], key: string, said: readonly string[]): boolean {
  const together = companionsOf(togetherOf(ruleAt(path) ?? {}), key);
  return together.some((keys) => keys.every((other) => said.includes(other)));
}

/** `head` is `key:` or `-`. */
function linesOf(
  loaded: LoadedPolicy,
  head: string,
  value: unknown,
  path: readonly string[],
): readonly EffectiveLine[] {
  const at = statedAt(loaded, path);
  const inner = Array.isArray(value)
    ? value.flatMap((item, i) => linesOf(loaded, "-", item, [...path, String(i)]))
    : typeof value === "object" && value !== null
      ? linesOfMap(loaded, value, path)
      : null;
  if (inner === null) return [{ yaml: `${head} ${scalar(value)}`, at }];
  const [first, ...others] = inner;
  if (first === undefined) return [{ yaml: `${head} ${Array.isArray(value) ? "[]" : "{}"}`, at }];
  if (head !== "-") return [{ yaml: head, at }, ...inner.map(indented)];
  return [{ ...first, yaml: `- ${first.yaml}` }, ...others.map(indented)];
}

function indented(line: EffectiveLine): EffectiveLine {
  return { ...line, yaml: `  ${line.yaml}` };
}

/** Where a policy says `path` itself, and not just something around it. */
function statedAt(loaded: LoadedPolicy, path: readonly string[]): Position | null {
  const at = loaded.place(path);
  const around = loaded.place(path.slice(0, -1));
  const isSame = at?.file === around?.file && at?.line === around?.line && at?.column === around?.column;
  return isSame ? null : at;
}

function scalar(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
