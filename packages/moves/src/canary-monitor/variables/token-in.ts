import type { Observed } from "@signalbox/policy/gate/observed";
import { variableMissing, type Variables } from "./variable-missing.ts";

/** The token that a variable holds; it is never shown. `area` begins the code where there is none; `what` it should be. */
export function tokenIn(area: string, name: string, what: string, variables: Variables): Observed<string> {
  const token = variables[name]?.trim() ?? "";
  if (token === "") return variableMissing(area, name, what);
  // What a header may hold: anything else would be an error of the request that quotes it.
  if (/^[!-~]+$/.test(token)) return { known: true, value: token };
  return {
    known: false,
    code: `${area}.bad-token`,
    says: `the variable \`${name}\` holds what cannot be a token: one is of visible ASCII characters, on one line`,
    next: `set \`${name}\` to ${what}`,
  };
}
