import { type Fetch, timedFetch } from "./timed-fetch.ts";

/** One request that left this machine, a repeated one too. */
export type RequestMade = {
  readonly method: string;
  /** Without what is asked for: `/repos/acme/crm/pulls`. */
  readonly path: string;
  readonly status: number;
};

/** The time-limited fetch that tells of each answer, and keeps GitHub's own clock. */
export function watchedFetch(
  timeoutSeconds: number,
  onRequest: ((request: RequestMade) => void) | undefined,
): { readonly fetch: Fetch; readonly now: () => Date | null } {
  const timed = timedFetch(timeoutSeconds);
  let newest: Date | null = null;
  return {
    async fetch(address, options) {
      const response = await timed(address, options);
      const { method = "GET" } = options;
      onRequest?.({ method, path: new URL(address).pathname, status: response.status });
      const date = new Date(response.headers.get("date") ?? Number.NaN);
      if (!Number.isNaN(date.getTime())) newest = date;
      return response;
    },
    now: () => newest,
  };
}
