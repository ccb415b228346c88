import { type Answer, known } from "../answer.ts";
import { askHttp, type HttpOutcome, type HttpRequest } from "../http/ask-http.ts";

const MOST_BYTES = 1024 * 1024;

/** What an address answered. */
export type ProbeAnswer = {
  readonly status: number;
  /** The host that a redirect leads to which was not followed; null where there is none. */
  readonly elsewhere: string | null;
  readonly body: string;
  readonly seconds: number;
};

/** One request to a system that was released. */
export type ProbeRequest = {
  readonly method: HttpRequest["method"];
  /** JSON; null for nothing. */
  readonly json: string | null;
  /** A bearer token; null for none. */
  readonly token: string | null;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
};

/** Asks an address once; a redirect is the answer. Throws only what `signal` was aborted with. */
export async function probeOnce(url: URL, request: ProbeRequest): Promise<Answer<ProbeAnswer>> {
  const { method, json, token, timeoutSeconds, signal } = request;
  const began = performance.now();
  const outcome = await askHttp(url, {
    method,
    headers: {
      ...PROBE_HEADERS,
      ...(json === null ? {} : { "content-type": "application/json" }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(json === null ? {} : { body: json }),
    timeoutSeconds,
    mostBytes: MOST_BYTES,
    signal,
  });
  if (outcome.kind !== "answered") return unanswered(outcome, url.host, timeoutSeconds);
  const { status, text: body, headers } = outcome;
  const elsewhere = redirectOf(status, headers, url)?.host ?? null;
  return known({ status, elsewhere, body, seconds: (performance.now() - began) / 1000 });
}

/** What every probe says of itself. */
export const PROBE_HEADERS = { accept: "application/json, */*;q=0.5", "user-agent": "signalbox" } as const;

/** Where an answer leads instead; null where it leads nowhere. */
export function redirectOf(status: number, headers: Headers, from: URL): URL | null {
  const location = headers.get("location");
  const redirects = [301, 302, 303, 307, 308].includes(status) && location !== null;
  return redirects && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
}

/** Why an address did not answer; of the address, the words hold its host alone. */
export function unanswered(
  outcome: Exclude<HttpOutcome, { kind: "answered" }>,
  host: string,
  limit: number,
): Answer<never> {
  switch (outcome.kind) {
    case "too-long":
      return silence("probe.too-long", `the answer of \`${host}\` is longer than ${MOST_BYTES} bytes`);
    case "timed-out":
      return silence("probe.timed-out", `\`${host}\` did not answer within ${limit} s`);
    case "unreachable":
      return silence("probe.unreachable", `\`${host}\` could not be asked: ${outcome.why}`);
  }
}

export function silence(code: string, says: string): Answer<never> {
  return { known: false, code, says, next: "look whether the address answers, and run it again" };
}
