import { type Answer, known } from "../answer.ts";
import { askHttp } from "../http/ask-http.ts";
import { PROBE_HEADERS, type ProbeAnswer, redirectOf, silence, unanswered } from "./probe-once.ts";

const MOST_BYTES = 1024 * 1024;
const MOST_REDIRECTS = 5;

/**
 * Asks an address with GET. Redirects within its own origin are followed, unless it is the redirect's status that is
 * expected; one that leads elsewhere is the answer. Throws only what `signal` was aborted with.
 */
export async function probeAddress(
  address: string,
  options: { readonly expect: number; readonly timeoutSeconds: number; readonly signal: AbortSignal },
): Promise<Answer<ProbeAnswer>> {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  let url = new URL(address);
  const host = url.host;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const outcome = await askHttp(url, {
      method: "GET",
      headers: PROBE_HEADERS,
      timeoutSeconds: Math.max(0.001, options.timeoutSeconds - seconds()),
      mostBytes: MOST_BYTES,
      signal: options.signal,
    });
    if (outcome.kind !== "answered") return unanswered(outcome, host, options.timeoutSeconds);
    const { status, text: body } = outcome;
    const target = status === options.expect ? null : redirectOf(status, outcome.headers, url);
    if (target === null) return known({ status, elsewhere: null, body, seconds: seconds() });
    if (target.origin !== url.origin) return known({ status, elsewhere: target.host, body: "", seconds: seconds() });
    url = target;
  }
  return silence("probe.redirected", `\`${host}\` redirects more than ${MOST_REDIRECTS} times`);
}
