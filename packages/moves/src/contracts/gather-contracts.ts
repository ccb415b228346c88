import type { ContractFacts } from "@signalbox/policy/contract/contract-facts";
import type { Component } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";

/**
 * How the contracts of a component changed between two commits, by the files of the commits themselves. Contracts that did not change
 * byte for byte, or that were not there before, give no facts; a document that can't be compared gives one that says why.
 */
export async function gatherContracts(
  git: Git,
  { contract }: Component,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<readonly ContractFacts[]> {
  // Most components name none: nothing that reads documents is loaded for them.
  if (contract === undefined || from === null || from === to) return [];
  const { CommitFiles } = await import("./commit-files.ts");
  const versions = { old: new CommitFiles(git, from), now: new CommitFiles(git, to) };
  const { openapi, tasks, events, graphql, protobuf } = contract;
  const facts: ContractFacts[] = [];
  if (openapi !== undefined)
    facts.push(...(await (await import("./openapi-contract.ts")).openapiContract(versions, openapi)));
  if (tasks !== undefined || events !== undefined) {
    const { schemaContracts } = await import("./schema-contracts.ts");
    if (tasks !== undefined) facts.push(...(await schemaContracts(versions, "tasks", tasks)));
    if (events !== undefined) facts.push(...(await schemaContracts(versions, "events", events)));
  }
  if (graphql !== undefined)
    facts.push(...(await (await import("./graphql-contract.ts")).graphqlContract(versions, graphql)));
  if (protobuf !== undefined)
    facts.push(...(await (await import("./protobuf-contract.ts")).protobufContract(versions, protobuf)));
  return facts;
}
