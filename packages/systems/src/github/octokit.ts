import { randomUUID } from "node:crypto";
import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { LONGEST_WAIT_SECONDS, patience, RETRIES } from "./patience.ts";
import type { Fetch } from "./timed-fetch.ts";
import { unpausedQueries } from "./unpaused-queries.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** Octokit with retries, and the throttle that GitHub asks for. */
export function openOctokit(options: {
  readonly token: string;
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly fetch: Fetch;
}): Octokit {
  return getOctokit(
    options.token,
    {
      baseUrl: options.baseUrl,
      userAgent: options.userAgent,
      log: SILENT,
      request: { fetch: options.fetch },
      retry: { doNotRetry: EVERY_STATUS, retries: RETRIES },
      // Limits are kept per client, as each run has one.
      throttle: { id: randomUUID(), onRateLimit: waitForLimit, onSecondaryRateLimit: waitForLimit },
    },
    unpausedQueries,
    patience,
    retry,
    throttling,
  );
}

// Whether to ask again is decided in `patience`; the retry plugin only carries it out.
const EVERY_STATUS = Array.from({ length: 200 }, (_, index) => 400 + index);

// Octokit prints warnings with text of the server: nothing of it may reach a log of the runner unescaped.
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function waitForLimit(retryAfterSeconds: number, _options: object, _octokit: unknown, retryCount: number): boolean {
  return retryAfterSeconds <= LONGEST_WAIT_SECONDS && retryCount < RETRIES;
}
