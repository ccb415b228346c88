import type { ContractFacts } from "@signalbox/policy/contract/contract-facts";
import { judgeGraphql } from "@signalbox/systems/contracts/judge-graphql";
import { EMBEDDED_JUDGE, judged } from "@signalbox/systems/contracts/judgement";
import { areSame, fitting, type Versions, withoutReading } from "./versions.ts";

/** The component's GraphQL schema: all files that the pattern fits are one. */
export async function graphqlContract(versions: Versions, pattern: string): Promise<readonly ContractFacts[]> {
  const entries = await fitting(versions, pattern);
  const known = withoutReading("graphql", pattern, entries);
  if (known !== null) return known;
  if (areSame(entries)) return [];
  const judgement = await judged(EMBEDDED_JUDGE, async () =>
    judgeGraphql(await versions.old.texts(entries.old), await versions.now.texts(entries.now)),
  );
  return [{ kind: "graphql", file: pattern, ...judgement }];
}
