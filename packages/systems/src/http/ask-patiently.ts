import { sleep } from "../sleep.ts";
import type { HttpOutcome } from "./ask-http.ts";

/** How long a question is asked again where that may help. */
export type AskingAgain = {
  /** Before the first retry, where the server names no wait; each further one waits longer. */
  readonly waitSeconds: number;
  /** A server that asks for a longer wait is not waited for. */
  readonly longestWaitSeconds: number;
  /** Whether to ask again after a time-out. */
  readonly afterTimeOut: boolean;
  readonly signal: AbortSignal;
};

const RETRIES = 3;

/** Asks by `askOnce`, and again where what went wrong may pass. Throws only what `signal` was aborted with. */
export async function askPatiently(askOnce: () => Promise<HttpOutcome>, again: AskingAgain): Promise<HttpOutcome> {
  const { signal } = again;
  for (let asked = 0; ; asked += 1) {
    const outcome = await askOnce();
    const wait = asked < RETRIES ? waitAfter(outcome, asked, again) : null;
    if (wait === null) return outcome;
    await sleep(wait, signal);
  }
}

const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/** Seconds until asking again may help; null where it would not. */
function waitAfter(
  outcome: HttpOutcome,
  asked: number,
  { waitSeconds, longestWaitSeconds, afterTimeOut }: AskingAgain,
): number | null {
  const unasked = waitSeconds * (asked + 1) ** 2;
  switch (outcome.kind) {
    case "too-long":
      return null;
    case "timed-out":
      return afterTimeOut ? unasked : null;
    case "unreachable":
      return unasked;
    case "answered": {
      if (!PASSING.has(outcome.status)) return null;
      const wait = wishOf(outcome.headers) ?? unasked;
      return wait <= longestWaitSeconds ? wait : null;
    }
  }
}

/** The wait that a server asks for, in seconds or until a time of its own clock: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function wishOf(headers: Headers): number | null {
  const wish = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(wish)) return Number(wish);
  const seconds = (Date.parse(wish) - Date.parse(headers.get("date") ?? "")) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
