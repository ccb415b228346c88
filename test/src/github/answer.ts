import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Fault } from "./faults.ts";
import { withGraphqlError } from "./graphql/with-error.ts";
import type { Json } from "./published/json.ts";

/** An answer before it is sent. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for an answer without a body. */
  readonly body: Json | undefined;
};

/** A refusal in GitHub's shape. */
export function refusal(status: number, message: string): Answer {
  return {
    status,
    headers: {},
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  };
}

export type Sending = {
  readonly faults: readonly Fault[];
  /** Headers that every answer has. */
  readonly always: Readonly<Record<string, string>>;
  /** What the client has already. */
  readonly ifNoneMatch: string | undefined;
  /** Told of an answer that the client had already: it costs nothing. */
  notModified(): void;
};

/** Sends an answer, after what goes wrong with it. A 200 that the client has already is a 304. */
export async function send(response: ServerResponse, answer: Answer, sending: Sending): Promise<void> {
  const { faults, always, ifNoneMatch } = sending;
  for (const fault of faults) if (fault.kind === "slow") await fault.until;
  const changed = { ...answer, body: faults.reduce(bodyAfter, answer.body) };
  if (faults.some(({ kind }) => kind === "hang-up")) return void response.destroy();
  const broken = faults.map(brokenBy).find((each) => each !== null);
  if (broken !== undefined && broken !== null) {
    response.writeHead(broken.status, { ...always, ...broken.headers }).end(broken.text);
    return;
  }
  const text = changed.body === undefined ? "" : JSON.stringify(changed.body);
  const etag = `W/"${createHash("sha256").update(text).digest("hex")}"`;
  const headers = {
    ...always,
    ...changed.headers,
    ...(text === "" ? {} : { "content-type": "application/json; charset=utf-8", etag }),
  };
  if (changed.status === 200 && ifNoneMatch === etag) {
    sending.notModified();
    response.writeHead(304, headers).end();
    return;
  }
  if (faults.some(({ kind }) => kind === "cut")) {
    response.writeHead(changed.status, { ...headers, "content-length": Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
    return;
  }
  response.writeHead(changed.status, headers).end(text);
}

function bodyAfter(body: Json | undefined, fault: Fault): Json | undefined {
  if (body === undefined) return body;
  if (fault.kind === "changed") return fault.change(body);
  return fault.kind === "graphql-error" ? withGraphqlError(body, fault) : body;
}

type Broken = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string };
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

function brokenBy(fault: Fault): Broken | null {
  switch (fault.kind) {
    case "status":
      return {
        status: fault.status,
        headers: { ...JSON_TYPE, ...fault.headers },
        text: JSON.stringify({ message: fault.message ?? "Server Error" }),
      };
    case "html":
      return {
        status: fault.status,
        headers: { "content-type": "text/html" },
        text: "<!DOCTYPE html><title>Unicorn!</title><p>::error::no</p>",
      };
    case "rate-limit":
      return {
        status: fault.status,
        headers: { ...JSON_TYPE, ...limitHeaders(fault) },
        text: JSON.stringify({ message: limitMessage(fault.status) }),
      };
    case "cut":
    case "hang-up":
    case "slow":
    case "changed":
    case "graphql-error":
    case "meanwhile":
      return null;
  }
}

// docs.github.com, "Rate limits for the REST API": the primary limit by its headers, the secondary by `retry-after`.
function limitHeaders(fault: Extract<Fault, { kind: "rate-limit" }>): Readonly<Record<string, string>> {
  const wait = fault.retryAfterSeconds ?? 3600;
  const reset = String(Math.floor(Date.now() / 1000) + wait);
  if (fault.status === 429) return { "retry-after": String(wait) };
  return {
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-used": "1000",
    "x-ratelimit-reset": reset,
  };
}

function limitMessage(status: 403 | 429): string {
  return status === 403
    ? "API rate limit exceeded for installation ID 1."
    : "You have exceeded a secondary rate limit.";
}
