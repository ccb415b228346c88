import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { changeOf } from "../changes.ts";
import type { SchemaComparison } from "../schema/comparison.ts";
import type { Parameter } from "./model.ts";

type Parameters = ReadonlyMap<string, Parameter>;

/** What may or must be sent beside the body. */
export function compareParameters(
  operation: string,
  old: Parameters,
  now: Parameters,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  const added = [...now.values()].filter(({ key }) => !old.has(key));
  return [
    ...added.map(({ label, required }) => ({
      class: required ? ("breaking" as const) : ("additive" as const),
      code: required ? "required-parameter-added" : "parameter-added",
      operation,
      field: label,
      says: required ? "a required parameter was added" : "an optional parameter was added",
    })),
    ...[...old.values()].flatMap((before): readonly ContractChange[] => {
      const after = now.get(before.key);
      const change = { operation, field: before.label };
      if (after === undefined)
        return [{ ...change, class: "breaking", code: "parameter-removed", says: "the parameter was removed" }];
      return [...compareOne(operation, before, after), ...compareSchemas(operation, before, after, schemas)];
    }),
  ];
}

function compareOne(operation: string, old: Parameter, now: Parameter): readonly ContractChange[] {
  const change = { operation, field: now.label };
  const found: ContractChange[] = [];
  if (!old.required && now.required)
    found.push({
      ...change,
      class: "breaking",
      code: "parameter-became-required",
      says: "the parameter is required now",
    });
  if (old.required && !now.required)
    found.push({
      ...change,
      class: "additive",
      code: "parameter-became-optional",
      says: "the parameter is optional now",
    });
  if (old.written !== now.written)
    found.push({
      ...change,
      class: "breaking",
      code: "parameter-style-changed",
      says: `it is written as ${now.written} now, and was as ${old.written}`,
    });
  if (!old.deprecated && now.deprecated)
    found.push({ ...change, class: "additive", code: "parameter-deprecated", says: "the parameter is deprecated" });
  return found;
}

function compareSchemas(
  operation: string,
  old: Parameter,
  now: Parameter,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  if (old.schema === null || now.schema === null) return [];
  const place = { operation, field: now.label, side: "request" as const };
  return schemas.differences([old.schema], [now.schema], "request").map((difference) => changeOf(place, difference));
}
