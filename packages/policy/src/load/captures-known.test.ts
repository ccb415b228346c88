import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

function told(steps: readonly object[]): readonly string[] {
  const text = JSON.stringify({ version: 1, components: { web: {} }, rollout: { afterwards: { report: { steps } } } });
  const loaded = readPolicy("p.yml", text);
  return loaded.ok ? [] : loaded.findings.map(({ says }) => says);
}

const http = "https://app.example/reports";
const first = { http, capture: { id: "0.id", total: "0.total" } };

test.each<{ name: string; steps: readonly object[]; says: readonly string[] }>([
  {
    name: "what earlier steps captured",
    steps: [
      first,
      { http: `${http}/{id}?of={id}`, json: "total", equals: "{total}", capture: { state: "s" } },
      { http, method: "POST", body: '{"id":"{id}","n":{total},"s":"{state}"}' },
    ],
    says: [],
  },
  {
    name: "a slip in a name",
    steps: [first, { http: `${http}/{ids}`, json: "total", equals: "{totals}", method: "POST", body: '"{i-d}"' }],
    says: [
      "`rollout.afterwards.report.steps.1.http` cannot be sent: no earlier step captures `{ids}`",
      "`rollout.afterwards.report.steps.1.equals` cannot be sent: no earlier step captures `{totals}`",
      "`rollout.afterwards.report.steps.1.body` cannot be sent: no earlier step captures `{i-d}`",
    ],
  },
  {
    name: "what the step itself captures",
    steps: [{ http, json: "a", equals: "{b}", capture: { b: "b" } }],
    says: ["`rollout.afterwards.report.steps.0.equals` cannot be sent: no earlier step captures `{b}`"],
  },
  {
    name: "a host from outside",
    steps: [first, { http: "https://{id}.example/" }],
    says: ["`rollout.afterwards.report.steps.1.http` cannot be sent: `{id}` stands where the host is named"],
  },
  {
    name: "a key from outside",
    steps: [first, { http, method: "PUT", body: '{"{id}":1}' }],
    says: ["`rollout.afterwards.report.steps.1.body` cannot be sent: `{id}` stands in a key of its body"],
  },
  {
    name: "a body that is not JSON",
    steps: [{ http, method: "PUT", body: "a=b" }],
    says: ["`rollout.afterwards.report.steps.0.body` cannot be sent: its body is not JSON"],
  },
  {
    name: "an address in the clear, which is found wrong once",
    steps: [{ http: "http://app.example/" }],
    says: ["`http://app.example/` is no address that evidence can come from"],
  },
])("$name", ({ steps, says }) => {
  expect(told(steps)).toEqual(says);
});
