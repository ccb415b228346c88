import type * as z from "zod";
import { type Answer, known, type Silence } from "../answer.ts";
import type { HttpOutcome } from "../http/ask-http.ts";
import { askPatiently } from "../http/ask-patiently.ts";
import { askTrusting } from "../http/ask-trusting.ts";
import type { Changed, Kubernetes, Patch } from "./kubernetes.ts";
import { type KubernetesAccess, type KubernetesDoor, kubernetesDoor } from "./kubernetes-address.ts";
import { pathOf, type Resource } from "./resource.ts";
import { type Asked, silenceOf, unexpected } from "./silence.ts";

/** A server that asks for a longer wait is not waited for. */
const LONGEST_WAIT_SECONDS = 30;
const MOST_BYTES = 8 * 1024 * 1024;

export type Patience = {
  /** For one attempt. Default 15. */
  readonly timeoutSeconds?: number;
  /** Before the first retry, where the server names no wait; each further one waits longer. Default 1. */
  readonly waitSeconds?: number;
};

/** Opens the client, or says what is wrong with the access; nothing is asked yet. */
export function openKubernetes(access: KubernetesAccess, patience: Patience = {}): Answer<Kubernetes> {
  const door = kubernetesDoor(access);
  if (!door.known) return door;
  const { timeoutSeconds = 15, waitSeconds = 1 } = patience;
  const ask = (asked: Asked, patch: Patch | null, signal: AbortSignal): Promise<HttpOutcome> =>
    askPatiently(() => askOnce(door.value, asked, patch, signal), {
      waitSeconds,
      longestWaitSeconds: LONGEST_WAIT_SECONDS,
      afterTimeOut: true,
      signal,
    });
  // A server may say again what it was told: the token is in no sentence, nor is a part of it where one is cut.
  const silenceAfter = (outcome: HttpOutcome, asked: Asked): Silence => {
    const text = outcome.kind === "answered" ? { text: outcome.text.replaceAll(door.value.token, "***") } : {};
    return silenceOf({ ...outcome, ...text }, asked);
  };
  return known({
    async read<T>(resource: Resource, schema: z.ZodType<T>, signal: AbortSignal): Promise<Answer<T>> {
      const asked: Asked = { verb: resource.name === null ? "list" : "get", resource, timeoutSeconds };
      const outcome = await ask(asked, null, signal);
      if (outcome.kind !== "answered" || outcome.status !== 200) return silenceAfter(outcome, asked);
      const read = schema.safeParse(parsed(outcome.text));
      return read.success ? known(read.data) : unexpected(resource, read.error);
    },
    async change(resource: Resource, resourceVersion: string, patch: Patch, signal: AbortSignal): Promise<Changed> {
      const asked: Asked = { verb: "patch", resource, timeoutSeconds };
      const outcome = await ask(asked, preconditioned(patch, resourceVersion), signal);
      if (outcome.kind === "answered" && outcome.status === 200) return { kind: "changed" };
      const silence = silenceAfter(outcome, asked);
      if (outcome.kind !== "answered") return { kind: "unclear", silence };
      if (outcome.status === 409) return { kind: "conflict" };
      if (outcome.status === 404) return { kind: "absent", silence };
      return { kind: outcome.status >= 500 ? "unclear" : "refused", silence };
    },
  });
}

// The API answers 409 to a patch whose resourceVersion is not the object's own:
// https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions
function preconditioned(patch: Patch, resourceVersion: string): Patch {
  if (patch.kind === "json") {
    return {
      kind: "json",
      body: [{ op: "replace", path: "/metadata/resourceVersion", value: resourceVersion }, ...patch.body],
    };
  }
  const metadata = patch.body["metadata"];
  return {
    kind: "merge",
    body: { ...patch.body, metadata: { ...(typeof metadata === "object" ? metadata : {}), resourceVersion } },
  };
}

const CONTENT = { merge: "application/merge-patch+json", json: "application/json-patch+json" } as const;

function askOnce(
  { endpoint, token, authority }: KubernetesDoor,
  { resource, timeoutSeconds }: Asked,
  patch: Patch | null,
  signal: AbortSignal,
): Promise<HttpOutcome> {
  const url = endpoint(pathOf(resource));
  // Who wrote what is seen in the object's `managedFields`; what the API does not know is refused, not dropped.
  if (patch !== null) url.search = "fieldManager=signalbox&fieldValidation=Strict";
  const headers = { accept: "application/json", authorization: `Bearer ${token}`, "user-agent": "signalbox" };
  return askTrusting(url, {
    ...(patch === null
      ? { method: "GET", headers }
      : {
          method: "PATCH",
          headers: { ...headers, "content-type": CONTENT[patch.kind] },
          body: JSON.stringify(patch.body),
        }),
    authority,
    timeoutSeconds,
    mostBytes: MOST_BYTES,
    signal,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
