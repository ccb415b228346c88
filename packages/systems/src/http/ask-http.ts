import { boundedText } from "./bounded-text.ts";
import { whyOf } from "./why-of.ts";

/** One request, asked once. */
export type HttpRequest = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams | string;
  /** For the request and its whole answer. */
  readonly timeoutSeconds: number;
  /** A longer body is not read to its end. */
  readonly mostBytes: number;
  readonly signal: AbortSignal;
};

/** What came of a request; none of it holds the address, which may hold a password. */
export type HttpOutcome =
  | { readonly kind: "answered"; readonly status: number; readonly headers: Headers; readonly text: string }
  /** The body is longer than anybody reads. */
  | { readonly kind: "too-long"; readonly status: number }
  | { readonly kind: "timed-out" }
  /** `why` is the system's own word for it, such as `ECONNREFUSED`. */
  | { readonly kind: "unreachable"; readonly why: string };

/** Asks once and follows no redirect. Throws only what `signal` was aborted with. */
export async function askHttp(address: URL, request: HttpRequest): Promise<HttpOutcome> {
  const { method, headers = {}, body, timeoutSeconds, mostBytes, signal } = request;
  signal.throwIfAborted();
  const limit = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000));
  try {
    const response = await fetch(address, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      redirect: "manual",
      signal: AbortSignal.any([signal, limit]),
    });
    const text = await boundedText(response.body ?? [], mostBytes);
    const { status } = response;
    return text === null ? { kind: "too-long", status } : { kind: "answered", status, headers: response.headers, text };
  } catch (error) {
    signal.throwIfAborted();
    return limit.aborted ? { kind: "timed-out" } : { kind: "unreachable", why: whyOf(error) };
  }
}
