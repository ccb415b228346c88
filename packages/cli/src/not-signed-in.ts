import { SignalboxError } from "@signalbox/policy/error";

/** There is no token at all. */
export const NOT_SIGNED_IN = "terminal.not-signed-in";

/** Whether GitHub was not asked, or did not answer, for want of a token that it accepts: such a command exits with 4. */
export function isNotSignedIn(error: unknown): boolean {
  return error instanceof SignalboxError && [NOT_SIGNED_IN, "github.token-refused"].includes(error.code);
}
