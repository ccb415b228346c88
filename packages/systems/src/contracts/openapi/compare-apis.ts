import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { shown } from "../judgement.ts";
import type { SchemaComparison } from "../schema/comparison.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import type { Api, Operation } from "./model.ts";

type OfApi = { readonly api: Api; readonly operation: Operation };

/** What users of the old document meet in the new one. */
export function compareApis(old: Api, now: Api, schemas: SchemaComparison): readonly ContractChange[] {
  const changes = [...compareServers(old, now)];
  changes.push(
    ...pairs(old.operations, now.operations, "operation", (before, after) => [
      ...compareOperations({ api: old, operation: before }, { api: now, operation: after }, schemas),
    ]),
  );
  changes.push(
    ...pairs(old.webhooks, now.webhooks, "webhook", (before, after) =>
      compareEvents(before, after, "webhook", schemas),
    ).map((change) => ({
      ...change,
      operation: `webhook ${change.operation}`,
    })),
  );
  return changes;
}

function compareOperations(old: OfApi, now: OfApi, schemas: SchemaComparison): readonly ContractChange[] {
  const { operation: before } = old;
  const { operation: after } = now;
  const { name } = after;
  const deprecated = !before.deprecated && after.deprecated;
  return [
    // Semantic Versioning 2.0.0, item 7: what is marked as deprecated makes a minor.
    ...(deprecated
      ? [
          {
            class: "additive" as const,
            code: "deprecated",
            operation: name,
            field: null,
            says: "the operation is deprecated",
          },
        ]
      : []),
    ...compareParameters(name, before.parameters, after.parameters, schemas),
    ...compareBodies(name, before.body, after.body, schemas),
    ...compareResponses(name, before.responses, after.responses, schemas),
    ...compareSecurity(old, now),
    ...pairs(before.callbacks, after.callbacks, "callback", (one, other) =>
      compareEvents(one, other, "callback", schemas),
    ).map((change) => ({
      ...change,
      operation: name,
      field: [`callback ${change.operation}`, ...(change.field === null ? [] : [change.field])].join(" "),
    })),
  ];
}

/** What the component itself sends to those who asked for it: its body is what they read. */
function compareEvents(
  old: Operation,
  now: Operation,
  label: string,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  const [before, after] = [old.body, now.body];
  if (before === null || after === null) {
    if (before === after) return [];
    const says = after === null ? "the body was removed" : "a body was added";
    return [
      {
        class: after === null ? "breaking" : "additive",
        code: `${label}-body-changed`,
        operation: now.name,
        field: "body",
        says,
      },
    ];
  }
  const response = (content: typeof before.content): Parameters<typeof compareResponses>[1] =>
    new Map([["", { content, headers: new Map() }]]);
  return compareResponses(now.name, response(before.content), response(after.content), schemas);
}

function pairs(
  old: ReadonlyMap<string, Operation>,
  now: ReadonlyMap<string, Operation>,
  noun: string,
  compare: (before: Operation, after: Operation) => readonly ContractChange[],
): readonly ContractChange[] {
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, { name }]) => name);
  const added = [...now].filter(([key]) => !old.has(key)).map(([, { name }]) => name);
  return [
    ...gone.map((operation) => ({
      class: "breaking" as const,
      code: `${noun}-removed`,
      operation,
      field: null,
      says: `the ${noun} was removed`,
    })),
    ...added.map((operation) => ({
      class: "additive" as const,
      code: `${noun}-added`,
      operation,
      field: null,
      says: `the ${noun} is new`,
    })),
    ...[...old].flatMap(([key, before]) => {
      const after = now.get(key);
      return after === undefined ? [] : compare(before, after);
    }),
  ];
}

// Which host answers is for whoever deploys it; where all paths begin is for whoever calls them.
function compareServers(old: Api, now: Api): readonly ContractChange[] {
  if (old.basePaths.size === 0 || now.basePaths.size === 0) return [];
  const change = { operation: "all operations", field: "servers" };
  const told = (path: string): string => `\`${shown(path === "" ? "/" : path)}\``;
  return [
    ...[...old.basePaths]
      .filter((path) => !now.basePaths.has(path))
      .map((path) => ({
        ...change,
        class: "breaking" as const,
        code: "base-path-removed",
        says: `no server answers at ${told(path)} any more`,
      })),
    ...[...now.basePaths]
      .filter((path) => !old.basePaths.has(path))
      .map((path) => ({
        ...change,
        class: "additive" as const,
        code: "base-path-added",
        says: `a server answers at ${told(path)} now`,
      })),
  ];
}
