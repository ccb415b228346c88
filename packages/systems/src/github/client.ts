import { randomUUID } from "node:crypto";
import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { SignalboxError } from "@signalbox/policy/error";
import * as z from "zod";
import { known } from "../answer.ts";
import { LONGEST_WAIT_SECONDS, patience, RETRIES } from "./patience.ts";
import type { Permission } from "./permission.ts";
import { timedFetch } from "./timed-fetch.ts";
import { type GitHubSilence, silenceOf, unexpected } from "./silence.ts";

export type Question<T> = {
  /** Method and path as GitHub documents it, `GET /repos/{owner}/{repo}`; parameters are encoded into it, or sent as body. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it is about, for people: "the release `v1.4.0`". */
  readonly subject: string;
  readonly needs: Permission;
  readonly schema: z.ZodType<T>;
};

export type GitHubAnswer<T> = { readonly known: true; readonly value: T } | GitHubSilence;

/** The one client. Retries (at most 3, with growing waits or the server's `Retry-After`), rate limits and time-outs live here. */
export interface GitHub {
  /** Asks once; the answer is read by the question's schema. Throws only what `signal` was aborted with. */
  ask<T>(question: Question<T>, signal?: AbortSignal): Promise<GitHubAnswer<T>>;
  /** Reads a list to its end; a list that was cut short is silence, not a short list. */
  askAll<T>(question: Question<T>, signal?: AbortSignal): Promise<GitHubAnswer<readonly T[]>>;
}

export type GitHubOptions = {
  readonly token: string;
  /** Such as `https://api.github.com`; the runner tells it in `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly userAgent?: string;
  /** For one attempt. Default 30. */
  readonly timeoutSeconds?: number;
};

/** Opens the client with a token of the caller's; none is ever taken from the environment. */
export function openGitHub(options: GitHubOptions): GitHub {
  if (options.token === "") {
    throw new SignalboxError("github.token-missing", "there is no token for GitHub", {
      next: "pass one as the input `token`, such as `${{ github.token }}`",
    });
  }
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: safeUrl(options.apiUrl),
      userAgent: options.userAgent ?? "signalbox",
      log: SILENT,
      request: { fetch: timedFetch(options.timeoutSeconds ?? 30) },
      retry: { doNotRetry: EVERY_STATUS, retries: RETRIES },
      // Limits are kept per client, as each run has one.
      throttle: { id: randomUUID(), onRateLimit: waitForLimit, onSecondaryRateLimit: waitForLimit },
    },
    patience,
    retry,
    throttling,
  );

  async function attempt<T>(
    question: Question<unknown>,
    signal: AbortSignal | undefined,
    send: () => Promise<T>,
  ): Promise<GitHubAnswer<T>> {
    signal?.throwIfAborted();
    try {
      return known(await unlessAborted(send(), signal));
    } catch (error) {
      signal?.throwIfAborted();
      return silenceOf(error, question.subject, question.needs);
    }
  }

  return {
    async ask(question, signal) {
      const answer = await attempt(question, signal, () =>
        octokit.request(question.route, { ...question.parameters, request: heard(signal) }),
      );
      if (!answer.known) return answer;
      const read = question.schema.safeParse(answer.value.data);
      return read.success ? known(read.data) : unexpected(question.subject, read.error);
    },
    async askAll(question, signal) {
      const answer = await attempt(question, signal, () =>
        octokit.paginate(question.route, { ...question.parameters, per_page: 100, request: heard(signal) }),
      );
      if (!answer.known) return answer;
      const read = z.array(question.schema).safeParse(answer.value);
      return read.success ? known(read.data) : unexpected(question.subject, read.error);
    },
  };
}

// Whether to ask again is decided in `patience`; the retry plugin only carries it out.
const EVERY_STATUS = Array.from({ length: 200 }, (_, index) => 400 + index);

// Octokit prints warnings with text of the server: nothing of it may reach a log of the runner unescaped.
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function waitForLimit(retryAfterSeconds: number, _options: object, _octokit: unknown, retryCount: number): boolean {
  return retryAfterSeconds <= LONGEST_WAIT_SECONDS && retryCount < RETRIES;
}

function heard(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

// A wait between attempts does not hear the signal by itself.
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", stop));
}

// The token goes with every request: it may leave this machine encrypted only.
function safeUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const loopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url === null || !(url.protocol === "https:" || (url.protocol === "http:" && loopback)) || url.username !== "") {
    throw new SignalboxError("github.bad-address", `\`${text.slice(0, 200)}\` is not an address of GitHub's API`, {
      next: "use one that begins with `https://`, such as `https://api.github.com`",
    });
  }
  return text.replace(/\/+$/, "");
}
