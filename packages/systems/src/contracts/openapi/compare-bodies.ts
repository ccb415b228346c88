import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import type { SchemaComparison } from "../schema/comparison.ts";
import { compareContents } from "./compare-contents.ts";
import type { Body } from "./model.ts";

/** What may or must be sent as a body. */
export function compareBodies(
  operation: string,
  old: Body | null,
  now: Body | null,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  const change = { operation, field: "request body" };
  if (old === null && now === null) return [];
  if (now === null)
    return [{ ...change, class: "breaking", code: "request-body-removed", says: "the body was removed" }];
  if (old === null) {
    return now.required
      ? [{ ...change, class: "breaking", code: "required-request-body-added", says: "a required body was added" }]
      : [{ ...change, class: "additive", code: "request-body-added", says: "an optional body was added" }];
  }
  const found: ContractChange[] = [];
  if (!old.required && now.required)
    found.push({
      ...change,
      class: "breaking",
      code: "request-body-became-required",
      says: "the body is required now",
    });
  if (old.required && !now.required)
    found.push({
      ...change,
      class: "additive",
      code: "request-body-became-optional",
      says: "the body is optional now",
    });
  return [...found, ...compareContents({ ...change, side: "request" }, old.content, now.content, schemas)];
}
