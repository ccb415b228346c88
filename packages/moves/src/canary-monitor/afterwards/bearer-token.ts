import { type Answer, known } from "@signalbox/systems/answer";

/** The token that a variable holds; it is never shown. */
export function bearerToken(variable: string, variables: Readonly<Record<string, string | undefined>>): Answer<string> {
  const token = variables[variable]?.trim() ?? "";
  // What a header may hold: anything else would be an error of the request that quotes it.
  if (/^[\u0021-\u007e]+$/.test(token)) return known(token);
  return {
    known: false,
    code: "afterwards.token-missing",
    says: `the variable \`${variable}\`, which should hold a token, ${token === "" ? "is not set or empty" : "holds none"}`,
    next: `set \`${variable}\`; in a workflow, in the \`env:\` of the step`,
  };
}
