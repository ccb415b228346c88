import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import type { ContractFacts } from "@signalbox/policy/contract/contract-facts";
import { PolicySchema } from "@signalbox/policy/schema/policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gatherContracts } from "./gather-contracts.ts";

let repository: TestRepository;
beforeAll(() => {
  repository = new TestRepository();
});
afterAll(() => repository.remove());

type Files = Readonly<Record<string, string | null>>;
type Contract = Readonly<Record<string, string>>;

function commit(files: Files): string {
  return repository.commit("chore: files", { files });
}

async function gather(contract: Contract, from: string | null, to: string): Promise<readonly ContractFacts[]> {
  const { components } = PolicySchema.parse({ version: 1, components: { crm: { path: ".", contract } } });
  const [component] = Object.values(components);
  return component === undefined ? [] : gatherContracts(openGit(repository.directory), component, { from, to });
}

const api = (leaf: string): string =>
  `openapi: 3.0.3\ninfo: {title: a, version: 1.0.0}\npaths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {properties: {zip: {type: ${leaf}}}}}}}}}}}\n`;
const schema = (leaf: string): string => JSON.stringify({ properties: { sum: { type: leaf } } });

test("a break of an API is told with its operation and field", async () => {
  const from = commit({ "crm/openapi.yaml": api("string") });
  const to = commit({ "crm/openapi.yaml": api("integer") });
  expect(await gather({ openapi: "crm/openapi.yaml" }, from, to)).toMatchObject([
    {
      kind: "openapi",
      file: "crm/openapi.yaml",
      judge: expect.stringMatching(/^signalbox/),
      comparison: {
        known: true,
        changes: [{ class: "breaking", operation: "GET /a", field: "response 200 body.zip" }],
      },
    },
  ]);
  // The working tree is nobody's release.
  expect(await gather({ openapi: "crm/openapi.yaml" }, from, from)).toEqual([]);
  expect(await gather({ openapi: "crm/openapi.yaml" }, null, to)).toEqual([]);
});

test("a contract that did not change, or is new, gives no facts", async () => {
  const none = commit({ "a.txt": "a" });
  const from = commit({ "same/openapi.yaml": api("string") });
  const to = commit({ "b.txt": "b" });
  expect(await gather({ openapi: "same/openapi.yaml" }, from, to)).toEqual([]);
  expect(await gather({ openapi: "same/openapi.yaml" }, none, to)).toEqual([]);
});

test("a contract that was removed is a break, and one that never was is unknown", async () => {
  const from = commit({ "gone/openapi.yaml": api("string"), "gone/a.json": schema("string") });
  const to = commit({ "gone/openapi.yaml": null, "gone/a.json": null });
  for (const contract of [{ openapi: "gone/openapi.yaml" }, { events: "gone/*.json" }]) {
    expect(await gather(contract, from, to)).toMatchObject([
      { comparison: { known: true, changes: [{ class: "breaking", code: "contract-removed" }] } },
    ]);
  }
  for (const contract of [
    { openapi: "no.yaml" },
    { tasks: "no/*.json" },
    { graphql: "no.graphql" },
    { protobuf: "no" },
  ]) {
    expect(await gather(contract, from, to)).toMatchObject([{ comparison: { known: false } }]);
  }
});

test("a file that the document refers to counts, though the document itself stays as it was", async () => {
  const entry = api("string").replace("{properties: {zip: {type: string}}}", "{$ref: 'parts/a.json'}");
  const from = commit({ "refs/openapi.yaml": entry, "refs/parts/a.json": schema("string") });
  const to = commit({ "refs/parts/a.json": schema("integer") });
  expect(await gather({ openapi: "refs/openapi.yaml" }, from, to)).toMatchObject([
    { comparison: { known: true, changes: [{ field: "response 200 body.sum" }] } },
  ]);
  const later = commit({ "c.txt": "c" });
  expect(await gather({ openapi: "refs/openapi.yaml" }, to, later)).toEqual([]);
});

test("each schema that changed is a fact: what is taken in, and what is sent out", async () => {
  const from = commit({
    "s/tasks/a.json": schema("integer"),
    "s/tasks/b.json": schema("string"),
    "s/events/a.json": schema("integer"),
  });
  const wider = JSON.stringify({ properties: { sum: { type: "number" } } });
  const to = commit({ "s/tasks/a.json": wider, "s/events/a.json": wider, "s/events/new.json": schema("boolean") });
  const facts = await gather({ tasks: "s/tasks/*.json", events: "s/events/*.json" }, from, to);
  expect(facts).toMatchObject([
    { kind: "tasks", file: "s/tasks/a.json", comparison: { changes: [{ class: "additive", field: "sum" }] } },
    { kind: "events", file: "s/events/a.json", comparison: { changes: [{ class: "breaking", field: "sum" }] } },
    {
      kind: "events",
      file: "s/events/new.json",
      comparison: { changes: [{ class: "additive", code: "schema-added" }] },
    },
  ]);
});

test("a schema that moved as it is says the same", async () => {
  const from = commit({ "m/a.json": schema("integer"), "m/b.json": schema("string") });
  const to = commit({ "m/a.json": null, "m/c.json": schema("integer") });
  expect(await gather({ events: "m/*.json" }, from, to)).toEqual([]);
});

test("a GraphQL schema in several files is one", async () => {
  const from = commit({ "g/query.graphql": "type Query { a: B }", "g/b.graphql": "type B { c: Int d: Int }" });
  const to = commit({ "g/b.graphql": "type B { c: Int }" });
  expect(await gather({ graphql: "g/*.graphql" }, from, to)).toMatchObject([
    { file: "g/*.graphql", comparison: { known: true, changes: [{ class: "breaking", operation: "B.d" }] } },
  ]);
});

test("Protobuf is compared by buf, or nobody says", async () => {
  const proto = (fields: string): string => `syntax = "proto3"; package a; message A { ${fields} }`;
  const from = commit({ "p/a.proto": proto("int32 a = 1;") });
  const to = commit({ "p/a.proto": proto("") });
  const [fact] = await gather({ protobuf: "p" }, from, to);
  const broken = { known: true, changes: [{ class: "breaking", operation: "A", field: "a" }] };
  expect(fact?.comparison).toMatchObject(
    fact?.judge === "buf" ? { known: false, next: expect.stringContaining("install it") } : broken,
  );
});

test("links and files that are too large are not read", async () => {
  const from = commit({ "l/openapi.yaml": api("string"), "l/large.yaml": api("string") });
  repository.git("rm", "--quiet", "l/openapi.yaml");
  commit({ "l/large.yaml": `${api("string")}#${"a".repeat(6 * 1024 * 1024)}` });
  symlinkSync("/etc/hostname", join(repository.directory, "l/openapi.yaml"));
  const to = repository.commit("chore: a link");
  expect(await gather({ openapi: "l/openapi.yaml" }, from, to)).toMatchObject([
    { comparison: { known: false, says: expect.stringContaining("a symbolic link") } },
  ]);
  expect(await gather({ openapi: "l/large.yaml" }, from, to)).toMatchObject([
    { comparison: { known: false, says: expect.stringContaining("larger than 5 MiB") } },
  ]);
});
