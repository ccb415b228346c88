import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { inOrder } from "./changes.ts";
import type { Documents } from "./documents.ts";
import { memberOf, numberOf, textOf } from "./json.ts";
import { type Judgement, judged, NotComparable, shown } from "./judgement.ts";
import { compareApis } from "./openapi/compare-apis.ts";
import type { Api } from "./openapi/model.ts";
import { readOpenApi3 } from "./openapi/read-openapi3.ts";
import { readSwagger2 } from "./openapi/read-swagger2.ts";
import { SchemaComparison } from "./schema/comparison.ts";
import { SchemaReader } from "./schema/schema-reader.ts";

export const EMBEDDED_JUDGE = "signalbox";

/** Another judge of OpenAPI documents: what it finds between the two, and its name with its version. */
export type SecondJudge = (
  old: Documents,
  now: Documents,
) => Promise<{
  readonly judge: string;
  readonly merge: (ours: readonly ContractChange[]) => readonly ContractChange[];
}>;

/** Compares two versions of an OpenAPI document; of both judges, the stricter one is right. */
export async function judgeOpenApi(
  old: () => Promise<Documents>,
  now: () => Promise<Documents>,
  second: SecondJudge | null,
): Promise<Judgement> {
  return judged(EMBEDDED_JUDGE, async () => {
    const [before, after] = [await old(), await now()];
    const ours = changesBetween(before, after);
    const other = await second?.(before, after);
    const changes = inOrder(other === undefined ? ours : other.merge(ours));
    const judge = other === undefined ? EMBEDDED_JUDGE : `${EMBEDDED_JUDGE} and ${other.judge}`;
    return { judge, comparison: { known: true, changes } };
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
