import { SignalboxError } from "@signalbox/policy/error";
import { environmentsReached } from "@signalbox/policy/load/environments-known";
import { shown } from "@signalbox/policy/load/shown";
import { EnvironmentName } from "@signalbox/policy/schema/names";
import type { Policy } from "@signalbox/policy/schema/policy";

/**
 * Throws where a name is none of an environment: it becomes a part of queries, and what is no name could end a label and ask for
 * something else. Where the policy says which environments there are, another is watched nowhere.
 */
export function insistOnEnvironment(policy: Pick<Policy, "branches">, environment: string): void {
  if (!EnvironmentName.safeParse(environment).success) {
    throw new SignalboxError("canary.bad-environment", `${shown(environment)} is no environment's name`, {
      next: "name one of the policy, such as `production`",
    });
  }
  const known = environmentsReached(policy);
  if (known.length === 0 || known.includes(environment)) return;
  throw new SignalboxError("canary.unknown-environment", `no branch of the policy goes to ${shown(environment)}`, {
    next: `name one of: ${known.map(shown).join(", ")}`,
  });
}
