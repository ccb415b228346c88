import * as z from "zod";
import type { Silence } from "../answer.ts";
import type { HttpOutcome } from "../http/ask-http.ts";
import { quoted } from "./quoted.ts";
import { type Resource, ruleFor, shown } from "./resource.ts";

/** What was asked: the verb is RBAC's. */
export type Asked = {
  readonly verb: "get" | "list" | "patch";
  readonly resource: Resource;
  readonly timeoutSeconds: number;
};

// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
const StatusSchema = z.object({ kind: z.literal("Status"), message: z.string().default("") });

/** Why the API did not do or say what it was asked. */
export function silenceOf(outcome: HttpOutcome, asked: Asked): Silence {
  const network = "look at the API's address, and whether this machine reaches it";
  switch (outcome.kind) {
    case "too-long":
      return silence("too-long", "the API of Kubernetes answered with more than anybody reads", "look what it holds");
    case "timed-out":
      return silence(
        "timed-out",
        `the API of Kubernetes did not answer within ${asked.timeoutSeconds} s`,
        `${network}; then run it again`,
      );
    case "unreachable":
      return silence(
        "unreachable",
        `the API of Kubernetes could not be asked: ${outcome.why}`,
        MISTRUSTED.find(([code]) => code.test(outcome.why))?.[1] ?? network,
      );
    case "answered":
      return silenceOfStatus(outcome.status, outcome.text, asked);
  }
}

// OpenSSL's words for a certificate that is not believed.
const MISTRUSTED = [
  [/ALTNAME/, "look at the API's address: its certificate is for another name"],
  [/CERT|SIGNATURE|ISSUER/, "put its certificate authority into the variable that `rollout.controller.ca-from` names"],
] as const;

function silenceOfStatus(status: number, text: string, { verb, resource }: Asked): Silence {
  const what = `\`${verb}\` of ${shown(resource)}`;
  const why = reasonIn(text);
  if (status >= 300 && status < 400) {
    const next = "put the address that it leads to into the variable that `rollout.controller.url-from` names";
    return silence("redirected", `the API of Kubernetes redirects elsewhere (${status}), which is not followed`, next);
  }
  if (status === 401) {
    const next = "renew the token in the variable that `rollout.controller.token-from` names";
    return silence("token-refused", "the API of Kubernetes does not accept the token (401)", next);
  }
  if (status === 403) {
    const next = `give the token's service account a Role in namespace \`${resource.namespace}\` with ${ruleFor(verb, resource)}`;
    return silence("forbidden", `the token may not ask for ${what} (403)${why}`, next);
  }
  if (status === 404) {
    const next = `look at the name and namespace in \`rollout.controller\`, and whether the cluster knows \`${resource.plural}.${resource.group}/${resource.version}\``;
    return silence("not-found", `there is no ${shown(resource)} (404)${why}`, next);
  }
  if (status === 429 || status >= 500) {
    const next = "run it again later; if it stays, look at the cluster";
    return silence("unavailable", `the API of Kubernetes could not do ${what} (${status})${why}`, next);
  }
  if (status >= 400) {
    const next = "look at what it says; what is asked for does not fit the object";
    return silence("refused", `the API of Kubernetes refused ${what} (${status})${why}`, next);
  }
  return unexpected(resource);
}

/** An answer that is not what the API documents. */
export function unexpected(resource: Resource, cause?: unknown): Silence {
  const next = "look at the address, and at the version of what is installed in the cluster";
  const says = `what the API of Kubernetes says of ${shown(resource)} cannot be read`;
  return { ...silence("unexpected-answer", says, next), ...(cause === undefined ? {} : { cause }) };
}

function reasonIn(text: string): string {
  try {
    const read = StatusSchema.safeParse(JSON.parse(text));
    return read.success && read.data.message !== "" ? `: ${quoted(withoutValues(read.data.message))}` : "";
  } catch {
    return "";
  }
}

// The API repeats what it calls invalid, which may be a whole object with all that its pods are given.
function withoutValues(message: string): string {
  return message.replaceAll(/Invalid value: (?:"(?:[^"\\]|\\.)*"|.*$)/gs, "Invalid value");
}

function silence(word: string, says: string, next: string): Silence {
  return { known: false, code: `kubernetes.${word}`, says, next };
}
