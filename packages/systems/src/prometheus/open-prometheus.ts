import type * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { HttpOutcome } from "../http/ask-http.ts";
import { askPatiently } from "../http/ask-patiently.ts";
import { askTrusting } from "../http/ask-trusting.ts";
import { alertStateOf } from "./alert-rules.ts";
import { clockAhead } from "./clock-ahead.ts";
import { type MetricsAccess, metricsAddress, type MetricsAddress } from "./metrics-address.ts";
import type { Prometheus } from "./prometheus.ts";
import { MatrixSchema, readAnswer, VectorSchema } from "./read-answer.ts";

/** A server that asks for a longer wait is not waited for. */
const LONGEST_WAIT_SECONDS = 60;
const MOST_BYTES = 8 * 1024 * 1024;

export type PrometheusOptions = MetricsAccess & {
  /** For one attempt. Default 30. */
  readonly timeoutSeconds?: number;
  /** Before the first retry, where the server names no wait; each further one waits longer. Default 1. */
  readonly waitSeconds?: number;
};

/** Opens the client, or says what is wrong with the access; nothing is asked yet. */
export function openPrometheus(options: PrometheusOptions): Answer<Prometheus> {
  const address = metricsAddress(options);
  if (!address.known) return address;
  const { timeoutSeconds = 30, waitSeconds = 1 } = options;
  // A server, or what stands before it, may say again what it was told.
  const hidden = (words: string): string =>
    address.value.secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), words);
  const ask = async <T>(question: Question, schema: z.ZodType<T>, signal: AbortSignal): Promise<Answer<T>> => {
    const asked = Date.now();
    const outcome = await askPatiently(() => askOnce(address.value, question, timeoutSeconds, signal), {
      waitSeconds,
      longestWaitSeconds: LONGEST_WAIT_SECONDS,
      // A query that takes too long once would do so again, and cost the server as much.
      afterTimeOut: false,
      signal,
    });
    return outcome.kind === "answered" && !REFUSED.has(outcome.status) && !isRedirect(outcome.status)
      ? (clockAhead(asked, outcome.headers) ?? readAnswer(outcome.status, outcome.text, schema, hidden))
      : silenceOf(outcome, timeoutSeconds);
  };
  const further = { timeout: `${Math.ceil(timeoutSeconds)}s`, ...AS_IT_IS };
  const post = (path: string, form: Readonly<Record<string, string>>): Question => ({
    method: "POST",
    path,
    parameters: new URLSearchParams({ ...form, ...further }),
  });
  return known({
    address: address.value.shown,
    valuesAt: (query, at, signal) => ask(post("query", { query, time: String(at) }), VectorSchema, signal),
    valuesOver: (query, { from, to, step }, signal) => {
      const form = { query, start: String(from), end: String(to), step: String(step) };
      return ask(post("query_range", form), MatrixSchema, signal);
    },
    alertState: (name, signal) =>
      alertStateOf(name, (parameters, schema) => ask({ method: "GET", path: "rules", parameters }, schema, signal)),
  });
}

/**
 * What others than Prometheus need to be told: for what was asked, they would answer something else. Who does not know such a
 * parameter leaves it alone.
 */
const AS_IT_IS = {
  // VictoriaMetrics moves the times of a range to multiples of its step, and says older values again for the newest half minute;
  // 1 ms is the least that it takes. Its versions that are older than `latency_offset` wait all the same.
  nocache: "1",
  latency_offset: "1ms",
  // Thanos leaves out what does not answer, with a warning at best, and asks what was thinned out for long steps.
  partial_response: "false",
  max_source_resolution: "0s",
};

/** What is asked at one of the API's paths: as a form, or as parameters where the path takes no form. */
type Question = { readonly method: "GET" | "POST"; readonly path: string; readonly parameters: URLSearchParams };

function askOnce(
  { endpoint, headers, authority }: MetricsAddress,
  { method, path, parameters }: Question,
  timeoutSeconds: number,
  signal: AbortSignal,
): Promise<HttpOutcome> {
  const url = endpoint(path);
  const shared = { method, timeoutSeconds, mostBytes: MOST_BYTES, signal, authority };
  const ours = { accept: "application/json", "user-agent": "signalbox" };
  if (method === "GET") {
    for (const [name, value] of parameters) url.searchParams.append(name, value);
    return askTrusting(url, { ...shared, headers: { ...headers, ...ours } });
  }
  const form = { ...headers, ...ours, "content-type": "application/x-www-form-urlencoded" };
  return askTrusting(url, { ...shared, headers: form, body: parameters.toString() });
}

const REFUSED = new Set([401, 403]);

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function silenceOf(outcome: HttpOutcome, limit: number): Answer<never> {
  const address = "look at the address, and whether this machine reaches it";
  switch (outcome.kind) {
    case "too-long":
      return silence(
        "too-long",
        `answered with more than ${MOST_BYTES} bytes`,
        "ask for fewer series or a shorter window",
      );
    case "timed-out":
      return silence("timed-out", `did not answer within ${limit} s`, "make the query cheaper, or run it again");
    case "unreachable":
      return silence("unreachable", `could not be asked: ${outcome.why}`, address);
    case "answered":
      return isRedirect(outcome.status)
        ? silence("redirected", `redirects elsewhere (${outcome.status}), which is not followed`, address)
        : silence(
            "forbidden",
            `does not accept who asks (${outcome.status})`,
            "look at the token and what it may read",
          );
  }
}

function silence(word: string, says: string, next: string): Answer<never> {
  return { known: false, code: `prometheus.${word}`, says: `the metrics system ${says}`, next };
}
