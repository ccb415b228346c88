import { type Answer, known } from "../answer.ts";
import { askHttp, type HttpOutcome } from "../http/ask-http.ts";

const MOST_BYTES = 1024 * 1024;
const MOST_REDIRECTS = 5;

/** What an address answered. */
export type ProbeAnswer = {
  readonly status: number;
  /** The host that a redirect leads to which was not followed; null where there is none. */
  readonly elsewhere: string | null;
  readonly body: string;
  readonly seconds: number;
};

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
      headers: { accept: "application/json, */*;q=0.5", "user-agent": "signalbox" },
      timeoutSeconds: Math.max(0.001, options.timeoutSeconds - seconds()),
      mostBytes: MOST_BYTES,
      signal: options.signal,
    });
    if (outcome.kind !== "answered") return silenceOf(outcome, host, options.timeoutSeconds);
    const { status, text: body } = outcome;
    const target = status === options.expect ? null : redirectOf(status, outcome.headers, url);
    if (target === null) return known({ status, elsewhere: null, body, seconds: seconds() });
    if (target.origin !== url.origin) return known({ status, elsewhere: target.host, body: "", seconds: seconds() });
    url = target;
  }
  return silence("probe.redirected", `\`${host}\` redirects more than ${MOST_REDIRECTS} times`);
}

function redirectOf(status: number, headers: Headers, from: URL): URL | null {
  const location = headers.get("location");
  const redirects = [301, 302, 303, 307, 308].includes(status) && location !== null;
  return redirects && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
}

function silenceOf(outcome: Exclude<HttpOutcome, { kind: "answered" }>, host: string, limit: number): Answer<never> {
  switch (outcome.kind) {
    case "too-long":
      return silence("probe.too-long", `the answer of \`${host}\` is longer than ${MOST_BYTES} bytes`);
    case "timed-out":
      return silence("probe.timed-out", `\`${host}\` did not answer within ${limit} s`);
    case "unreachable":
      return silence("probe.unreachable", `\`${host}\` could not be asked: ${outcome.why}`);
  }
}

function silence(code: string, says: string): Answer<never> {
  return { known: false, code, says, next: "look whether the address answers, and run the gate again" };
}
