import { type Answer, known } from "@signalbox/systems/answer";
import { askHttp } from "@signalbox/systems/http/ask-http";
import { PROBE_HEADERS, unanswered } from "@signalbox/systems/probes/probe-once";
import { sleep } from "@signalbox/systems/sleep";

const RETRIES = 1;

export type ProbePatience = {
  /** For one attempt. Default 10. */
  readonly timeoutSeconds?: number;
  /** Before it is asked again. Default 1. */
  readonly waitSeconds?: number;
};

type Question = ProbePatience & {
  readonly token: string;
  /** A header with its value, such as `x-canary: always`; null for none. */
  readonly header: string | null;
  readonly signal: AbortSignal;
};

/** The status that an address answered with, and how often it was asked again. */
export type StatusAnswer = { readonly status: number; readonly retries: number };

/**
 * The status that a tenant gets at an address. No redirect is followed: the token is for this address alone. What did not
 * answer, or failed, is asked once more. Throws only what `signal` was aborted with.
 */
export async function statusFor(address: URL, question: Question): Promise<Answer<StatusAnswer>> {
  const { token, header, signal, timeoutSeconds = 10, waitSeconds = 1 } = question;
  for (let retries = 0; ; retries += 1) {
    const outcome = await askHttp(address, {
      method: "GET",
      // All names are in lower case, so that what the policy says of a header never stands beside the token's own.
      headers: { ...PROBE_HEADERS, ...headerOf(header), authorization: `Bearer ${token}` },
      timeoutSeconds,
      // Only the status is asked for: what a tenant sees is nothing for us to read.
      mostBytes: 0,
      signal,
    });
    const answered = outcome.kind === "answered" || outcome.kind === "too-long";
    if (retries === RETRIES || (answered && !isPassing(outcome.status))) {
      return answered ? known({ status: outcome.status, retries }) : unanswered(outcome, address.host, timeoutSeconds);
    }
    await sleep(waitSeconds, signal);
  }
}

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function headerOf(header: string | null): Readonly<Record<string, string>> {
  const [name, ...value] = header === null ? [] : header.split(": ");
  return name === undefined ? {} : { [name.toLowerCase()]: value.join(": ") };
}
