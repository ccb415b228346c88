import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { inOrder } from "./changes.ts";
import type { Documents } from "./documents.ts";
import { memberOf, numberOf, textOf } from "./json.ts";
import { EMBEDDED_JUDGE, type Judgement, judged, NotComparable, shown } from "./judgement.ts";
import { mergeOasdiff } from "./oasdiff/merge-oasdiff.ts";
import type { Oasdiff } from "./oasdiff/oasdiff.ts";
import { compareApis } from "./openapi/compare-apis.ts";
import type { Api } from "./openapi/model.ts";
import { readOpenApi3 } from "./openapi/read-openapi3.ts";
import { readSwagger2 } from "./openapi/read-swagger2.ts";
import { SchemaComparison } from "./schema/comparison.ts";
import { SchemaReader } from "./schema/schema-reader.ts";

/** Compares two versions of an OpenAPI document; where oasdiff is at hand as well, the stricter of both is right. */
export async function judgeOpenApi(
  old: () => Promise<Documents>,
  now: () => Promise<Documents>,
  oasdiff: Oasdiff | null,
): Promise<Judgement> {
  return judged(EMBEDDED_JUDGE, async () => {
    const [before, after] = [await old(), await now()];
    const ours = changesBetween(before, after);
    if (oasdiff === null) return { judge: EMBEDDED_JUDGE, comparison: { known: true, changes: inOrder(ours) } };
    const findings = await oasdiff.findings(before, after);
    const judge =
      findings === null
        ? `${EMBEDDED_JUDGE} (${oasdiff.judge} could not read it)`
        : `${EMBEDDED_JUDGE} and ${oasdiff.judge}`;
    return { judge, comparison: { known: true, changes: inOrder(mergeOasdiff(ours, findings ?? [])) } };
  });
}

function changesBetween(old: Documents, now: Documents): readonly ContractChange[] {
  const [before, after] = [read(old), read(now)];
  const reader = (documents: Documents, api: Api): SchemaReader => new SchemaReader(documents, api.refSiblings);
  return compareApis(
    before,
    after,
    new SchemaComparison(reader(old, before), reader(now, after), { closedBinds: false }),
  );
}

function read(documents: Documents): Api {
  const { file, value } = documents.root;
  const version = textOf(memberOf(value, "openapi"));
  if (version !== null && /^3\.\d/.test(version)) return readOpenApi3(documents, version);
  const swagger = memberOf(value, "swagger");
  if (textOf(swagger) === "2.0" || numberOf(swagger) === 2) return readSwagger2(documents);
  throw new NotComparable(
    `\`${shown(file)}\` is no OpenAPI document of version 3, nor Swagger 2.0`,
    "begin it with `openapi: 3.1.0`, or name another file",
  );
}
