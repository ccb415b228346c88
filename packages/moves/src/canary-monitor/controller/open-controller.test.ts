import { expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { serving } from "@signalbox/systems/http/test-server";
import { openController } from "./open-controller.ts";

const turn = { releasedAt: "2026-11-21T12:00:00Z", number: 1 };
const never = new AbortController().signal;

const policyOf = (controller: string, strategy = "canary") =>
  testPolicy(`
version: 1
components: { crm: { path: . } }
rollout:
  strategy: ${strategy}
  ${controller === "" ? "" : `controller: { url-from: CLUSTER_URL, token-from: CLUSTER_TOKEN, ${controller} }`}
`).policy;

const ROLLOUT = "argo-rollout: crm";
const DEPLOYMENTS = "deployments: { stable: crm, canary: crm-canary }";
const ROUTE = "http-route: crm, services: { stable: crm, canary: crm-canary }";
const variables = { CLUSTER_URL: "https://cluster.example", CLUSTER_TOKEN: "secret" };

test("where the policy names no controller, the workflow moves the traffic", () => {
  expect(openController(policyOf(""), { variables, revision: null, turn })).toBeNull();
});

const refusals = [
  {
    name: "a variable that is not set",
    policy: policyOf(ROLLOUT),
    variables: { CLUSTER_URL: "https://cluster.example" },
    code: "controller.variable-missing",
    says: "`CLUSTER_TOKEN`",
  },
  {
    name: "a variable that is empty",
    policy: policyOf(`${ROLLOUT}, ca-from: CLUSTER_CA`),
    variables: { ...variables, CLUSTER_CA: " " },
    code: "controller.variable-missing",
    says: "`CLUSTER_CA`",
  },
  {
    name: "a token in the clear",
    policy: policyOf(ROUTE),
    variables: { ...variables, CLUSTER_URL: "http://cluster.example" },
    code: "kubernetes.bad-address",
    says: "encrypted",
  },
  {
    name: "a preview of Deployments",
    policy: policyOf(DEPLOYMENTS, "blue-green"),
    variables,
    code: "controller.no-preview",
    says: "no preview",
  },
];

test.each(refusals)("not opened: $name", ({ policy, variables: given, code, says }) => {
  expect(openController(policy, { variables: given, revision: null, turn })).toMatchObject({
    known: false,
    code,
    says: expect.stringContaining(says),
  });
});

const asked = [
  { controller: ROLLOUT, path: "/apis/argoproj.io/v1alpha1/namespaces/default/rollouts/crm" },
  { controller: `${DEPLOYMENTS}, namespace: shop`, path: "/apis/apps/v1/namespaces/shop/deployments/crm" },
  { controller: ROUTE, path: "/apis/gateway.networking.k8s.io/v1/namespaces/default/httproutes/crm" },
];

test.each(asked)("$controller asks $path", async ({ controller, path }) => {
  const paths: (string | undefined)[] = [];
  await serving(
    (request, response) => {
      paths.push(`${request.url} ${request.headers.authorization}`);
      response.writeHead(404).end();
    },
    async (origin) => {
      const opened = openController(policyOf(controller), {
        variables: { ...variables, CLUSTER_URL: origin },
        revision: null,
        turn,
      });
      expect(opened?.known).toBe(true);
      if (opened?.known === true) {
        expect(await opened.value.state(never)).toMatchObject({ known: false, code: "kubernetes.not-found" });
      }
    },
  );
  expect(paths).toEqual([`${path} Bearer secret`]);
});
