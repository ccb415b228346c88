import type { getOctokit } from "@actions/github";
import * as z from "zod";

type Octokit = ReturnType<typeof getOctokit>;
type Hooks = { readonly hook: Pick<Octokit["hook"], "error"> };

/** How often a question is asked again, at most. */
export const RETRIES = 3;
/** A server that asks for a longer wait is not waited for. */
export const LONGEST_WAIT_SECONDS = 60;

// Rate limits (403, and 429 that says so) are left to the throttling plugin; a client's error does not get better.
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

const FailureSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/**
 * Octokit plugin: the wait before a question is asked again, by `Retry-After` where the server names it
 * (@octokit/plugin-retry waits, but reads no `Retry-After`). It has to come before the retry plugin.
 */
export function patience({ hook }: Hooks): void {
  hook.error("request", (error, options) => {
    const cancelled = options.request.signal instanceof AbortSignal && options.request.signal.aborted;
    const wait = cancelled ? null : waitSeconds(error, Number(options.request["retryCount"] ?? 0));
    if (wait !== null && "request" in error) {
      // This is what `octokit.retry.retryRequest` does.
      error.request = { ...error.request, request: { ...error.request.request, retries: RETRIES, retryAfter: wait } };
    }
    throw error;
  });
}

/** Seconds until the question may be asked again, or null where that would not help. */
function waitSeconds(error: unknown, asked: number): number | null {
  const failure = FailureSchema.safeParse(error);
  if (!failure.success || !PASSING.has(failure.data.status)) return null;
  const { message, response } = failure.data;
  if (/\brate limit\b|\bsecondary rate\b/i.test(message) || response?.headers["x-ratelimit-remaining"] === "0")
    return null;
  const wish = Number.parseInt(String(response?.headers["retry-after"]), 10);
  const wait = Number.isNaN(wish) ? (asked + 1) ** 2 : wish;
  return wait <= LONGEST_WAIT_SECONDS ? wait : null;
}
