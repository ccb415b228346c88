import { executeSync, GraphQLError, type GraphQLFieldResolver, parse, validate } from "graphql";
import * as z from "zod";
import { type Answer, refusal } from "../answer.ts";
import type { Complaints } from "../complaints.ts";
import type { Counting } from "../counts.ts";
import { costOf } from "../published/graphql-cost.ts";
import { publishedGraphqlSchema } from "../published/graphql-schema.ts";
import { isObject, type Json, type JsonObject } from "../published/json.ts";
import type { GitHubState } from "../state/github-state.ts";
import { actor, organization } from "./actors.ts";
import { allNodes } from "./all-nodes.ts";
import { type Arguments, type Context, isField, rateLimit, textArgument, Unserved } from "./node.ts";
import { findRepositoryNode } from "./repositories.ts";

const AskedSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.json()).nullish(),
  operationName: z.string().nullish(),
});

export type GraphqlServing = {
  readonly state: GitHubState;
  readonly complaints: Complaints;
  readonly counting: Counting;
};

const ROOT = {
  repository: (args: Arguments, context: Context) => findRepositoryNode(allNodes(context.state), args),
  organization: (args: Arguments, { state }: Context) => organization(state, textArgument(args, "login") ?? ""),
  user: (args: Arguments, { state }: Context) => actor(state, textArgument(args, "login")),
  viewer: (_args: Arguments, { state }: Context) => actor(state, state.token.login),
  rateLimit: (_args: Arguments, context: Context) => rateLimit(context),
};

/** Answers a query by graphql-js against GitHub's published schema; what that does not know is a complaint. */
export function serveGraphql({ state, complaints, counting }: GraphqlServing, body: Json): Answer {
  const asked = AskedSchema.safeParse(body);
  if (!asked.success) return refusal(400, "Problems parsing JSON");
  const { query, operationName } = asked.data;
  const variableValues = asked.data.variables ?? {};
  const schema = publishedGraphqlSchema();
  const complain = (errors: readonly GraphQLError[]): Answer => {
    complaints.add(
      "a GraphQL query",
      errors.map((error) => error.message),
    );
    return answerOf(undefined, errors);
  };
  const document = parsed(query);
  if (document instanceof GraphQLError) return complain([document]);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return complain(invalid);
  const cost = costOf(schema, document, variableValues);
  if (cost.errors.length > 0) return complain(cost.errors);
  counting.points(cost.points);
  const result = executeSync({
    schema,
    document,
    rootValue: ROOT,
    contextValue: { state, complaints, counting, cost } satisfies Context,
    variableValues,
    operationName: operationName ?? null,
    fieldResolver: resolveField,
  });
  const errors = result.errors ?? [];
  // Whatever a resolver did not mean to refuse is a fault of ours: a field left out, or a value that the schema refuses.
  const ours = errors.filter((error) => error.extensions["type"] === undefined);
  complaints.add(
    "our own answer to a GraphQL query",
    ours.map((error) => `${error.message} (at ${(error.path ?? []).join(".")})`),
  );
  return answerOf(result.data, errors);
}

function parsed(query: string): ReturnType<typeof parse> | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError(String(error));
  }
}

// A field that is absent here would be null to graphql-js, which GitHub would not say.
const resolveField: GraphQLFieldResolver<unknown, Context, Arguments> = (source, args, context, info) => {
  if (!isObject(source) || !(info.fieldName in source)) {
    throw new Unserved(`${info.parentType.name}.${info.fieldName} is not served here`);
  }
  const value = source[info.fieldName];
  return isField(value) ? value(args, context, info) : value;
};

function answerOf(data: unknown, errors: readonly GraphQLError[]): Answer {
  const told = errors.map((error): JsonObject => {
    const type = error.extensions["type"];
    return {
      ...(typeof type === "string" ? { type } : {}),
      ...(error.path === undefined ? {} : { path: [...error.path] }),
      locations: (error.locations ?? []).map((each) => ({ line: each.line, column: each.column })),
      message: error.message,
    };
  });
  const given = data === undefined ? undefined : z.json().parse(JSON.parse(JSON.stringify(data)));
  return { status: 200, headers: {}, body: { data: given, errors: told.length === 0 ? undefined : told } };
}
