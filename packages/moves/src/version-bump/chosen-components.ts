import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";

/** The components that are asked for, in the policy's order; all where `only` is empty. Throws `component.unknown` for a name it does not have. */
export function chosenComponents({ policy }: LoadedPolicy, only: readonly string[]): readonly string[] {
  const known = Object.keys(policy.components);
  const unknown = only.find((name) => !known.includes(name));
  if (unknown === undefined) return known.filter((name) => only.length === 0 || only.includes(name));
  throw new SignalboxError("component.unknown", `the policy has no component \`${unknown}\``, {
    next: `name one of: ${known.join(", ")}`,
  });
}
