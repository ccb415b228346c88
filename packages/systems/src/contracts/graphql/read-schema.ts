import type { GraphQLSchema, IntrospectionQuery } from "graphql";
import { NotComparable, shown } from "../judgement.ts";

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_TOKENS = 500_000;

/** A GraphQL schema, which may stand in several files: in its own language, or as the answer to an introspection query. */
export async function readSchema(files: ReadonlyMap<string, string>): Promise<GraphQLSchema> {
  const { buildASTSchema, buildClientSchema, Kind, parse } = await import("graphql");
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MOST_BYTES) throw new NotComparable("the schema is larger than 5 MiB", "compare a smaller one");
  const [only] = files.size === 1 ? files : [];
  try {
    if (only !== undefined && /^\s*\{/.test(only[1])) return buildClientSchema(introspectionOf(JSON.parse(only[1])));
    const documents = [...files.values()].map((text) =>
      parse(text, { noLocation: true, maxLexicalTokens: MOST_TOKENS }),
    );
    const definitions = documents.flatMap((document) => document.definitions);
    const defined = new Set(
      definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
    );
    return buildASTSchema(
      {
        kind: Kind.DOCUMENT,
        // A subgraph extends types that another one defines: here they are its own.
        definitions: definitions.map((node) => {
          if (node.kind !== Kind.OBJECT_TYPE_EXTENSION || defined.has(node.name.value)) return node;
          defined.add(node.name.value);
          return { ...node, kind: Kind.OBJECT_TYPE_DEFINITION };
        }),
      },
      // Directives of gateways and servers are used without being defined.
      { assumeValidSDL: true },
    );
  } catch (error) {
    if (error instanceof RangeError || error instanceof NotComparable || !(error instanceof Error)) throw error;
    throw new NotComparable(
      `the schema can't be read: ${shown(error.message.split("\n")[0] ?? "")}`,
      "mend it, so that it is valid in GraphQL's schema language",
    );
  }
}

/** The schema in the answer to an introspection query, as it came or unwrapped. */
function introspectionOf(answer: unknown): IntrospectionQuery {
  const unwrapped = typeof answer === "object" && answer !== null && "data" in answer ? answer.data : answer;
  if (isIntrospection(unwrapped)) return unwrapped;
  throw new NotComparable(
    "it holds no GraphQL schema",
    "name a file in GraphQL's schema language, or an introspection's answer",
  );
}

// graphql-js looks at the rest by itself.
function isIntrospection(value: unknown): value is IntrospectionQuery {
  if (typeof value !== "object" || value === null || !("__schema" in value)) return false;
  const { __schema: schema } = value;
  return typeof schema === "object" && schema !== null && "types" in schema && Array.isArray(schema.types);
}
