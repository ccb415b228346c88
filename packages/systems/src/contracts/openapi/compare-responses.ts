import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { changeOf } from "../changes.ts";
import { shown } from "../judgement.ts";
import type { SchemaComparison } from "../schema/comparison.ts";
import { compareContents } from "./compare-contents.ts";
import type { Parameter, Response } from "./model.ts";

type Responses = ReadonlyMap<string, Response>;

/** What is answered, status by status. */
export function compareResponses(
  operation: string,
  old: Responses,
  now: Responses,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  const added = [...now.keys()].filter(
    (status) => holder(old, status) === undefined && ![...old.keys()].some((known) => holds(status, known)),
  );
  return [
    ...added.map((status): ContractChange => ({
      class: isSuccess(status) ? "additive" : "neutral",
      code: "response-status-added",
      operation,
      field: label(status),
      says: "the status is new",
    })),
    ...[...old].flatMap(([status, before]): readonly ContractChange[] => {
      const after = now.get(holder(now, status) ?? "none");
      if (after !== undefined) return compareOne(operation, status, before, after, schemas);
      // An error that comes no more breaks nobody; callers wait for a success.
      const gone = isSuccess(status) ? ("breaking" as const) : ("neutral" as const);
      return [
        {
          class: gone,
          code: "response-status-removed",
          operation,
          field: label(status),
          says: "the status was removed",
        },
      ];
    }),
  ];
}

function compareOne(
  operation: string,
  status: string,
  old: Response,
  now: Response,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  const place = { operation, field: `${label(status)} body`.trim(), side: "response" as const };
  const body = compareContents(place, old.content, now.content, schemas);
  return [...body, ...compareHeaders(operation, label(status), old.headers, now.headers, schemas)];
}

function compareHeaders(
  operation: string,
  at: string,
  old: ReadonlyMap<string, Parameter>,
  now: ReadonlyMap<string, Parameter>,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  const added = [...now.values()].filter(({ key }) => !old.has(key));
  return [
    ...added.map((header) => ({
      class: "additive" as const,
      code: "response-header-added",
      operation,
      field: `${at} ${header.label}`,
      says: "the header is new",
    })),
    ...[...old.values()].flatMap((before): readonly ContractChange[] => {
      const after = now.get(before.key);
      const change = { operation, field: `${at} ${before.label}` };
      if (after === undefined)
        return [{ ...change, class: "breaking", code: "response-header-removed", says: "the header was removed" }];
      const missing = before.required && !after.required;
      const schema =
        before.schema === null || after.schema === null
          ? []
          : schemas
              .differences([before.schema], [after.schema], "response")
              .map((difference) => changeOf({ ...change, side: "response" }, difference));
      return [
        ...(missing
          ? [
              {
                ...change,
                class: "breaking" as const,
                code: "response-header-became-optional",
                says: "the header may be missing now",
              },
            ]
          : []),
        ...schema,
      ];
    }),
  ];
}

function label(status: string): string {
  return status === "" ? "" : `response ${shown(status === "DEFAULT" ? "default" : status)}`;
}

/** The status, or the range of them, that stands for this one. */
function holder(responses: Responses, status: string): string | undefined {
  return responses.has(status) ? status : [...responses.keys()].find((known) => holds(known, status));
}

function holds(range: string, status: string): boolean {
  return /^[1-5]XX$/.test(range) && status.startsWith(range.slice(0, 1));
}

function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}
