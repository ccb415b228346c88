import type { IncomingMessage, ServerResponse } from "node:http";
import { serving } from "../http/test-server.ts";
import type { Kubernetes } from "./kubernetes.ts";
import { misfitsOf } from "./published-schemas.ts";
import { NAMESPACE, TestCluster } from "./test-cluster.ts";

/** What befalls a request: an answer instead, or a broken connection before or after it was done. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  | "break-before"
  | "break-after";

/** A cluster behind its API. */
export type TestKubernetes = {
  readonly address: string;
  readonly cluster: TestCluster;
  /** Each request, such as `PATCH rollouts/crm/status`. */
  readonly requests: string[];
  /** Asked of each request before it is done; null lets it be. */
  fault: (request: string) => Fault | null;
  /** Done after each answer: the cluster's controllers go on by one step. */
  tick: (cluster: TestCluster) => void;
};

export const TOKEN = "a-token-of-a-service-account";

const KINDS = new Map([
  ["argoproj.io/v1alpha1/rollouts", "Rollout"],
  ["apps/v1/deployments", "Deployment"],
  ["apps/v1/replicasets", "ReplicaSet"],
  ["autoscaling/v2/horizontalpodautoscalers", "HorizontalPodAutoscaler"],
  ["gateway.networking.k8s.io/v1/httproutes", "HTTPRoute"],
]);

/** A client of somebody who is slow: between what it saw and its nth write, something else happens. */
export function slowly(kubernetes: Kubernetes, nth: number, meanwhile: () => Promise<void>): Kubernetes {
  let writes = 0;
  return {
    read: (resource, schema, signal) => kubernetes.read(resource, schema, signal),
    async change(resource, resourceVersion, patch, signal) {
      writes += 1;
      if (writes === nth) await meanwhile();
      return kubernetes.change(resource, resourceVersion, patch, signal);
    },
  };
}

/** Serves the API of a cluster on loopback while `work` asks, for tests. */
export function servingKubernetes<Result>(work: (kubernetes: TestKubernetes) => Promise<Result>): Promise<Result> {
  const cluster = new TestCluster();
  const state: Omit<TestKubernetes, "address"> = { cluster, requests: [], fault: () => null, tick: () => {} };
  let kubernetes: TestKubernetes = { ...state, address: "" };
  return serving(
    (request, response) => {
      answerOf(kubernetes, request, response).catch((error: unknown) => {
        response.writeHead(418).end(String(error));
      });
    },
    (address) => {
      kubernetes = { ...state, address };
      return work(kubernetes);
    },
  );
}

async function answerOf(kubernetes: TestKubernetes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { cluster, requests } = kubernetes;
  const { method = "", headers, url = "" } = request;
  const { pathname } = new URL(url, "http://cluster");
  const [, , group = "", version = "", , namespace, plural = "", name, subresource] = pathname.split("/");
  const asked = `${method} ${[plural, name, subresource].filter((part) => part !== undefined).join("/")}`;
  requests.push(asked);
  const fault = kubernetes.fault(asked);
  let body = "";
  for await (const chunk of request) body += String(chunk);
  if (fault === "break-before") {
    request.socket.destroy();
    return;
  }
  if (fault !== null && fault !== "break-after") {
    refuse(response, fault.status, fault.message ?? "a fault", fault.headers);
    return;
  }
  const kind = KINDS.get(`${group}/${version}/${plural}`);
  const object = kind === undefined || name === undefined ? undefined : cluster.find(kind, name);
  if (headers.authorization !== `Bearer ${TOKEN}`) refuse(response, 401, "Unauthorized");
  else if (kind === undefined || namespace !== NAMESPACE)
    refuse(response, 404, "the server could not find the resource");
  else if (name === undefined) send(response, 200, listOf(cluster, kind, `${group}/${version}`));
  else if (object === undefined || (subresource === "status" && !cluster.hasStatusSubresource)) {
    refuse(response, 404, `${plural}.${group} "${name}" not found`);
  } else if (method === "PATCH") {
    const patched = cluster.patch(object, headers["content-type"] ?? "", JSON.parse(body), subresource);
    if (fault === "break-after") request.socket.destroy();
    else if (patched.status === 200) send(response, 200, cluster.get(kind, name));
    else refuse(response, patched.status, patched.message);
  } else send(response, 200, object);
  kubernetes.tick(cluster);
}

function listOf(cluster: TestCluster, kind: string, apiVersion: string): object {
  return { apiVersion, kind: `${kind}List`, metadata: {}, items: cluster.all(kind) };
}

// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
function refuse(response: ServerResponse, code: number, message: string, headers = {}): void {
  const status = { apiVersion: "v1", kind: "Status", metadata: {}, status: "Failure", message, code };
  const misfits = misfitsOf("Status", status);
  if (misfits.length > 0) throw new Error(misfits.join("; "));
  send(response, code, status, headers);
}

function send(response: ServerResponse, status: number, object: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(object));
}
