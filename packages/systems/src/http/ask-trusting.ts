import { request as requestInTheClear, type IncomingMessage } from "node:http";
import { request as requestEncrypted } from "node:https";
import type { HttpOutcome, HttpRequest } from "./ask-http.ts";
import { boundedText } from "./bounded-text.ts";
import { whyOf } from "./why-of.ts";

/** A request to a server whose certificate may be of an authority that the machine does not know. */
export type TrustingRequest = Omit<HttpRequest, "method" | "body"> & {
  readonly method: "GET" | "POST" | "PATCH";
  readonly body?: string;
  /** The one authority that is trusted, as PEM; null for those that the machine trusts. */
  readonly authority: string | null;
};

/**
 * Asks once and follows no redirect, as `askHttp` does; `fetch` can't be told an authority. Throws only what `signal` was
 * aborted with.
 */
export async function askTrusting(address: URL, request: TrustingRequest): Promise<HttpOutcome> {
  const { timeoutSeconds, mostBytes, signal } = request;
  signal.throwIfAborted();
  const limit = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000));
  try {
    const response = await responseTo(address, request, AbortSignal.any([signal, limit]));
    const text = await boundedText(response, mostBytes);
    const status = response.statusCode ?? 0;
    return text === null
      ? { kind: "too-long", status }
      : { kind: "answered", status, headers: headersOf(response), text };
  } catch (error) {
    signal.throwIfAborted();
    return limit.aborted ? { kind: "timed-out" } : { kind: "unreachable", why: whyOf(error) };
  }
}

async function responseTo(
  address: URL,
  { method, headers = {}, body, authority }: TrustingRequest,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const options = {
    method,
    // Not compressed: what is counted is what arrives.
    headers: { ...headers, "accept-encoding": "identity" },
    signal,
    // A connection of its own: one that was kept may be closed by the server just as it is used again.
    agent: false,
    ...(authority === null ? {} : { ca: authority }),
  };
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const sent = address.protocol === "https:" ? requestEncrypted(address, options) : requestInTheClear(address, options);
  sent.on("response", resolve).on("error", reject).end(body);
  return promise;
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const pairs = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return new Headers(pairs);
}
