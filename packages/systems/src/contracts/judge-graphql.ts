import type { ContractChange, ContractChangeClass } from "@signalbox/policy/contract/contract-facts";
import type { GraphQLSchema } from "graphql";
import { inOrder } from "./changes.ts";
import { coordinateOf } from "./graphql/coordinates.ts";
import { type Judgement, judged, shown } from "./judgement.ts";

/** The texts of all files of a schema, by path. */
export type SchemaFiles = ReadonlyMap<string, string>;

/** Compares two versions of a GraphQL schema by graphql-js, which knows what breaks a query; of what it calls dangerous, we say which is which. */
export async function judgeGraphql(old: SchemaFiles, now: SchemaFiles): Promise<Judgement> {
  const { version } = await import("graphql");
  const judge = `graphql-js ${version}`;
  return judged(judge, async () => {
    const { readSchema } = await import("./graphql/read-schema.ts");
    const changes = await changesBetween(await readSchema(old), await readSchema(now));
    return { judge, comparison: { known: true, changes: inOrder(changes) } };
  });
}

async function changesBetween(old: GraphQLSchema, now: GraphQLSchema): Promise<readonly ContractChange[]> {
  const { findBreakingChanges, findDangerousChanges } = await import("graphql");
  const { additionsOf } = await import("./graphql/additions.ts");
  const told = [...findBreakingChanges(old, now), ...findDangerousChanges(old, now)].map((change): ContractChange => ({
    class: isOfTypeSystem(change, old) ? "neutral" : classOf(change),
    code: change.type,
    operation: coordinateOf(change),
    field: null,
    says: `${sentence(change.description)}${because(change.type)}`,
  }));
  return [...told, ...additionsOf(old, now)];
}

/**
 * What graphql-js calls dangerous. A client selects what it knows, and is told by the specification's tools to expect values, members and
 * interfaces that it does not: those add. Another default changes what a field does, and takes nothing away.
 */
const DANGEROUS: Readonly<Record<string, readonly [ContractChangeClass, string]>> = {
  VALUE_ADDED_TO_ENUM: ["additive", ": clients are to expect values that they don't know"],
  TYPE_ADDED_TO_UNION: ["additive", ": clients skip members that they didn't select"],
  IMPLEMENTED_INTERFACE_ADDED: ["additive", ": clients skip types that they didn't select"],
  OPTIONAL_INPUT_FIELD_ADDED: ["additive", ""],
  OPTIONAL_ARG_ADDED: ["additive", ""],
  ARG_DEFAULT_VALUE_CHANGE: ["neutral", ": no query fails, but one that leaves it out may be answered in another way"],
};

type Told = { readonly type: string; readonly description: string };

function classOf({ type }: Told): ContractChangeClass {
  return DANGEROUS[type]?.[0] ?? "breaking";
}

function because(type: string): string {
  return DANGEROUS[type]?.[1] ?? "";
}

const IN_QUERIES: ReadonlySet<string> = new Set([
  "QUERY",
  "MUTATION",
  "SUBSCRIPTION",
  "FIELD",
  "FRAGMENT_DEFINITION",
  "FRAGMENT_SPREAD",
  "INLINE_FRAGMENT",
  "VARIABLE_DEFINITION",
]);

/** Whether no query can hold what changed: a directive of the schema alone, or a scalar of the language that nothing uses any more. */
function isOfTypeSystem(change: Told, old: GraphQLSchema): boolean {
  if (change.type === "TYPE_REMOVED") return change.description.startsWith("Standard scalar ");
  const coordinate = coordinateOf(change);
  if (!coordinate.startsWith("@")) return false;
  if (change.type === "DIRECTIVE_LOCATION_REMOVED") return !IN_QUERIES.has(change.description.split(" ")[0] ?? "");
  const directive = old.getDirective(coordinate.replace(/^@/, "").replace(/\(.*$/, ""));
  return directive?.locations.every((location) => !IN_QUERIES.has(location)) ?? false;
}

/** graphql-js's sentence in our style. Names of defaults in it come from the schema. */
function sentence(description: string): string {
  return shown(
    description.replace(/\.$/, "").replace(/^An? (?=required|optional)/, (article) => article.toLowerCase()),
  );
}
