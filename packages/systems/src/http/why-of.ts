/** The system's own word for why a connection failed. `fetch` wraps what happened; messages may hold the address, codes do not. */
export function whyOf(error: unknown): string {
  let cause = error;
  for (let depth = 0; typeof cause === "object" && cause !== null && depth < 5; depth += 1) {
    if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(cause.code)) {
      return cause.code;
    }
    cause = "cause" in cause ? cause.cause : null;
  }
  return "the connection failed";
}
