import { expect, test } from "@jest/globals";
import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import type { Row } from "./cases/openapi-documents.ts";
import { OPERATION_CASES } from "./cases/openapi-operation-cases.ts";
import { REQUEST_CASES } from "./cases/openapi-request-cases.ts";
import { RESPONSE_CASES } from "./cases/openapi-response-cases.ts";
import { type Documents, loadDocuments } from "./documents.ts";
import type { Json } from "./json.ts";
import { judgeOpenApi } from "./judge-openapi.ts";
import { findOasdiff, type Oasdiff } from "./oasdiff/oasdiff.ts";
import { whereInstalled } from "./cases/where-installed.ts";

const CASES: readonly Row[] = [...REQUEST_CASES, ...RESPONSE_CASES, ...OPERATION_CASES];
const oasdiff = await findOasdiff();

function documents(document: Json): () => Promise<Documents> {
  return () =>
    loadDocuments("openapi.json", (file) => Promise.resolve(file === "openapi.json" ? JSON.stringify(document) : null));
}

async function changes(row: Row, second: Oasdiff | null): Promise<readonly ContractChange[]> {
  const { comparison } = await judgeOpenApi(documents(row.old), documents(row.now), second);
  if (!comparison.known) throw new Error(comparison.says);
  return comparison.changes;
}

test.each(CASES)("$name", async (row) => {
  const [gravest] = await changes(row, null);
  expect(gravest?.class ?? "none").toBe(row.class);
  expect(gravest === undefined ? "" : [gravest.operation, gravest.field].join(" ").trim()).toBe(row.where);
});

whereInstalled("oasdiff", oasdiff !== null).each(CASES)("oasdiff on: $name", async (row) => {
  const findings = await oasdiff?.findings(await documents(row.old)(), await documents(row.now)());
  expect(findings).not.toBeNull();
  const agrees = findings?.length === 0 ? row.class !== "breaking" : row.class === "breaking";
  // A reason that is needed no more is taken out of the table.
  expect(agrees ? "agrees" : row.oasdiff).toBe(row.oasdiff ?? "agrees");
});
