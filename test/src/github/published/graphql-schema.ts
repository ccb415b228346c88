import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";

let read: GraphQLSchema | null = null;

/**
 * GitHub's published GraphQL schema, of `@octokit/graphql-schema`, read once a process: a quarter of a second. The
 * package's own index would read it three times over.
 */
export function publishedGraphqlSchema(): GraphQLSchema {
  read ??= buildSchema(
    readFileSync(new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema")), "utf8"),
    {
      assumeValid: true,
      noLocation: true,
    },
  );
  return read;
}
