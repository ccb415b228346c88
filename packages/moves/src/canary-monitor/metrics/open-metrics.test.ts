import { expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { serving } from "@signalbox/systems/http/test-server";
import { openMetrics } from "./open-metrics.ts";

const policyOf = (prometheus?: object) =>
  testPolicy(
    JSON.stringify({
      version: 1,
      components: { web: {} },
      rollout: { metrics: prometheus === undefined ? {} : { prometheus } },
    }),
  );
const all = {
  "url-from": "METRICS_URL",
  "token-from": "METRICS_TOKEN",
  "headers-from": { "X-Scope-OrgID": "METRICS_TENANT" },
  "ca-from": "METRICS_CA",
};
const variables = {
  METRICS_URL: "https://m.example",
  METRICS_TOKEN: "hidden",
  METRICS_TENANT: "hidden",
  METRICS_CA: "hidden",
};

const cases: readonly { name: string; prometheus?: object; variables: object; code: string; says: string }[] = [
  { name: "no metrics system", variables: {}, code: "canary.not-asked-for", says: "names no metrics system" },
  ...Object.keys(variables).map((name) => ({
    name: `no \`${name}\``,
    prometheus: all,
    variables: { ...variables, [name]: " " },
    code: "canary.variable-missing",
    says: `\`${name}\``,
  })),
  { name: "a broken authority", prometheus: all, variables, code: "prometheus.bad-authority", says: "not PEM" },
];

test.each(cases)("$name: $code", ({ prometheus, variables: given, code, says }) => {
  const opened = openMetrics(policyOf(prometheus), { ...given }, "canary");
  expect(opened).toMatchObject({ known: false, code, says: expect.stringContaining(says) });
  expect(JSON.stringify(opened)).not.toContain("hidden");
});

test("what the variables hold is sent", async () => {
  const seen: unknown[] = [];
  await serving(
    (request, response) => {
      seen.push(request.headers.authorization, request.headers["x-scope-orgid"]);
      response.end('{"status":"success","data":{"resultType":"vector","result":[]}}');
    },
    async (address) => {
      const { "ca-from": _, ...without } = all;
      const opened = openMetrics(policyOf(without), { ...variables, METRICS_URL: address }, "slo");
      if (opened.known) await opened.value.valuesAt("up", 1, new AbortController().signal);
    },
  );
  expect(seen).toEqual(["Bearer hidden", "hidden"]);
});
