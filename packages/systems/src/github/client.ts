import { SignalboxError } from "@signalbox/policy/error";
import * as z from "zod";
import { known } from "../answer.ts";
import { apiAddress } from "./api-address.ts";
import { dataOf } from "./graphql-answer.ts";
import { listPages, type Page } from "./list-pages.ts";
import { openOctokit } from "./octokit.ts";
import type { Permission } from "./permission.ts";
import { isUnchanged, RememberedAnswers } from "./remembered-answers.ts";
import { type GitHubSilence, silenceOf, unexpected } from "./silence.ts";
import { QUERY_ROUTE } from "./unpaused-queries.ts";
import { unlessAborted } from "./unless-aborted.ts";
import { type RequestMade, watchedFetch } from "./watched-fetch.ts";

export type Question<T> = {
  /** Method and path as GitHub documents it, `GET /repos/{owner}/{repo}`; parameters are encoded into it, or sent as body. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it is about, for people: "the release `v1.4.0`". */
  readonly subject: string;
  readonly needs: Permission;
  readonly schema: z.ZodType<T>;
};

/** A question in GraphQL. It only reads: a mutation would need pauses that are not made here. */
export type Query<T> = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly subject: string;
  readonly needs: Permission;
  /** Reads what is under `data`. */
  readonly schema: z.ZodType<T>;
};

export type GitHubAnswer<T> = { readonly known: true; readonly value: T } | GitHubSilence;

/** The one client. Retries (at most 3, with growing waits or the server's `Retry-After`), rate limits and time-outs live here. */
export interface GitHub {
  /**
   * Asks once; the answer is read by the question's schema. Throws only what `signal` was aborted with. What was read before is only
   * asked for where it changed (`If-None-Match`), which costs nothing of the rate limit.
   */
  ask<T>(question: Question<T>, signal?: AbortSignal): Promise<GitHubAnswer<T>>;
  /** Reads a list to its end; a list that was cut short is silence, not a short list. */
  askAll<T>(question: Question<T>, signal?: AbortSignal): Promise<GitHubAnswer<readonly T[]>>;
  /** Asks in GraphQL; an answer with any error in it is silence, never the part that was told. */
  query<T>(query: Query<T>, signal?: AbortSignal): Promise<GitHubAnswer<T>>;
  /** The time by GitHub's own clock, as its newest answer had it; null before the first. */
  now(): Date | null;
}

export type GitHubOptions = {
  readonly token: string;
  /** Such as `https://api.github.com`; the runner tells it in `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly userAgent?: string;
  /** For one attempt. Default 30. */
  readonly timeoutSeconds?: number;
  /** Told of each request that was answered. */
  readonly onRequest?: (request: RequestMade) => void;
  /** Told of the points of each query that asks for `rateLimit { cost remaining }`. */
  readonly onPoints?: (points: Points) => void;
};

const PointsSchema = z.object({
  rateLimit: z.object({ cost: z.number().int(), remaining: z.number().int() }),
});
export type Points = z.infer<typeof PointsSchema>["rateLimit"];

/** Opens the client with a token of the caller's; none is ever taken from the environment. */
export function openGitHub(options: GitHubOptions): GitHub {
  if (options.token === "") {
    throw new SignalboxError("github.token-missing", "there is no token for GitHub", {
      next: "pass one as the input `token`, such as `${{ github.token }}`",
    });
  }
  const baseUrl = apiAddress(options.apiUrl);
  const { fetch, now } = watchedFetch(options.timeoutSeconds ?? 30, options.onRequest);
  const octokit = openOctokit({ token: options.token, baseUrl, userAgent: options.userAgent ?? "signalbox", fetch });
  const remembered = new RememberedAnswers();

  async function attempt<T>(
    question: Pick<Question<unknown>, "subject" | "needs">,
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

  async function askRemembering(
    { route, parameters }: Question<unknown>,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    const before = route.startsWith("GET ") ? remembered.recall(key(route, parameters)) : null;
    const headers = before === null ? {} : { headers: { "if-none-match": before.etag } };
    try {
      const page: Page = await octokit.request(route, { ...parameters, ...headers, request: heard(signal) });
      if (route.startsWith("GET ")) remembered.keep(key(route, parameters), page.headers["etag"], page.data);
      return page.data;
    } catch (error) {
      if (before !== null && isUnchanged(error)) return before.data;
      throw error;
    }
  }

  return {
    now,

    async ask(question, signal) {
      const answer = await attempt(question, signal, () => askRemembering(question, signal));
      return answer.known ? read(question, answer.value) : answer;
    },

    async askAll(question, signal) {
      const parameters = { ...question.parameters, per_page: 100 };
      const answer = await attempt(question, signal, () =>
        listPages(
          (page) => octokit.request(question.route, { ...page, request: heard(signal) }),
          parameters,
          question.subject,
        ),
      );
      if (!answer.known) return answer;
      return answer.value.known
        ? read({ ...question, schema: z.array(question.schema) }, answer.value.value)
        : answer.value;
    },

    async query(query, signal) {
      const body = { query: query.query, variables: query.variables };
      const answer = await attempt(query, signal, () =>
        octokit.request(QUERY_ROUTE, { ...body, request: heard(signal) }),
      );
      if (!answer.known) return answer;
      const data = dataOf(answer.value.data, query.subject, query.needs);
      if (!data.known) return data;
      const points = PointsSchema.safeParse(data.value);
      if (points.success) options.onPoints?.(points.data.rateLimit);
      return read(query, data.value);
    },
  };
}

type About<T> = Pick<Question<T>, "subject" | "schema">;

function read<T>({ subject, schema }: About<T>, data: unknown): GitHubAnswer<T> {
  const parsed = schema.safeParse(data);
  return parsed.success ? known(parsed.data) : unexpected(subject, parsed.error);
}

function key(route: string, parameters: Question<unknown>["parameters"]): string {
  return JSON.stringify([route, parameters]);
}

function heard(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
