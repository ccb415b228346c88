import { SignalboxError } from "../error.ts";
import { environmentsReached } from "../load/environments-known.ts";
import { nearestWord } from "../load/nearest-word.ts";
import { shown } from "../load/shown.ts";
import { EnvironmentName } from "../schema/names.ts";
import type { Policy } from "../schema/policy.ts";
import { spelledByPolicy } from "./named-environments.ts";

/**
 * Throws where a name is none of an environment that the policy knows, as the policy spells it: `<move>.bad-environment` for what is
 * no name, which could end a label of a query, and `<move>.unknown-environment` for another, of which nothing would be heard. A
 * policy whose branches go to no environment leaves to the workflow which there are.
 */
export function insistOnEnvironment(policy: Policy, environment: string, move: "canary" | "export" | "freeze"): void {
  if (!EnvironmentName.safeParse(environment).success) {
    throw new SignalboxError(`${move}.bad-environment`, `${shown(environment)} is no environment's name`, {
      next: "name one of the policy, such as `production`",
    });
  }
  const known = environmentsReached(policy);
  const alike = spelledByPolicy(policy, environment);
  if (alike === null && (known.length === 0 || known.includes(environment))) return;
  const near = alike ?? nearestWord(environment, known);
  const says =
    alike === null
      ? `no branch of the policy goes to ${shown(environment)}`
      : `${shown(environment)} is not how the policy spells this environment`;
  throw new SignalboxError(`${move}.unknown-environment`, says, {
    next: near === null ? `name one of: ${known.map(shown).join(", ")}` : `did you mean ${shown(near)}?`,
  });
}
