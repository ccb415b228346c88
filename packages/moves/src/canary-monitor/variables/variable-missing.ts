import type { Unobserved } from "@signalbox/policy/gate/observed";

/** Variables of the environment, by which the policy names addresses and secrets. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Why nothing can be asked where a variable that the policy names is not there. `area` begins the code; `what` it should hold. */
export function variableMissing(area: string, name: string, what: string): Unobserved {
  return {
    known: false,
    code: `${area}.variable-missing`,
    says: `the variable \`${name}\`, which should hold ${what}, is not set or empty`,
    next: `set \`${name}\`; in a workflow, in the \`env:\` of the step`,
  };
}
