import type { ContractFacts } from "@signalbox/policy/contract/contract-facts";
import { judgeOpenApi } from "@signalbox/systems/contracts/judge-openapi";
import { findOasdiff } from "@signalbox/systems/contracts/oasdiff/oasdiff";
import { DocumentVersions, meansTheSame } from "./document-versions.ts";
import { type Versions, withoutReading } from "./versions.ts";

/** The component's OpenAPI document, by our own judge and by oasdiff where it is installed. */
export async function openapiContract(versions: Versions, file: string): Promise<readonly ContractFacts[]> {
  const [old, now] = [await versions.old.entry(file), await versions.now.entry(file)];
  const entries = { old: old === null ? [] : [old], now: now === null ? [] : [now] };
  const known = withoutReading("openapi", file, entries);
  if (known !== null || old === null || now === null) return known ?? [];
  if (await meansTheSame(versions, old, now)) return [];
  const documents = new DocumentVersions(versions, { old: file, now: file });
  const judgement = await judgeOpenApi(documents.old, documents.now, await findOasdiff());
  return [{ kind: "openapi", file, ...judgement }];
}
