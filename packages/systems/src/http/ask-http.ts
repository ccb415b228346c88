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
    const text = await boundedText(response, mostBytes);
    const { status } = response;
    return text === null ? { kind: "too-long", status } : { kind: "answered", status, headers: response.headers, text };
  } catch (error) {
    signal.throwIfAborted();
    return limit.aborted ? { kind: "timed-out" } : { kind: "unreachable", why: whyOf(error) };
  }
}

/** The body as UTF-8, or null where it is longer: what was compressed is counted as it was before. */
async function boundedText(response: Response, mostBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const bytes: unknown = chunk;
    if (!ArrayBuffer.isView(bytes)) continue;
    length += bytes.byteLength;
    // Leaving the loop cancels the rest of the body.
    if (length > mostBytes) return null;
    chunks.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
  return Buffer.concat(chunks).toString("utf8");
}

// Node wraps what happened in a `fetch failed`; messages of its own may hold the address, codes do not.
function whyOf(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(cause.code)) {
      return cause.code;
    }
  }
  return "the connection failed";
}
