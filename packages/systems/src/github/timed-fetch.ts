import { defaults } from "@actions/github/lib/utils";
import * as z from "zod";

export type Fetch = (
  address: string,
  options: { readonly method?: string; readonly signal?: AbortSignal },
) => Promise<Response>;

/** The fetch of @actions/github, which knows the runner's proxies, with a time-out for each request and its answer. */
export function timedFetch(timeoutSeconds: number): Fetch {
  return (address, options) => {
    const limit = AbortSignal.timeout(timeoutSeconds * 1000);
    const signal = options.signal === undefined ? limit : AbortSignal.any([options.signal, limit]);
    return proxyFetch(address, { ...options, signal });
  };
}

// Octokit types it as anything.
const proxyFetch = z.custom<Fetch>((value) => typeof value === "function").parse(defaults.request?.fetch);
