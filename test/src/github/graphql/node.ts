import { GraphQLError, type GraphQLResolveInfo } from "graphql";
import type { Complaints } from "../complaints.ts";
import type { Counting } from "../counts.ts";
import { type GitHubState, type RepositoryState, timeOf } from "../state/github-state.ts";
import { may } from "../state/may.ts";
import type { PullRequestState } from "../state/pull-request-state.ts";

export type Context = {
  readonly state: GitHubState;
  readonly complaints: Complaints;
  readonly counting: Counting;
  /** What this query costs, and how many nodes it may give. */
  readonly cost: { readonly points: number; readonly nodes: number };
};

export type Arguments = Readonly<Record<string, unknown>>;
/** A field that depends on its arguments, or is only worked out when asked for. */
export type Field = (args: Arguments, context: Context, info: GraphQLResolveInfo) => unknown;

/** An object of the schema: its fields, by name. One that is not here is not served, and asking for it is a complaint. */
export type Node = { readonly [field: string]: unknown };

/** The kinds of nodes that hold each other, each made in a file of its own; they meet here. */
export type Nodes = {
  readonly state: GitHubState;
  repository(repository: RepositoryState): Node;
  /** Null where there is no such ref. */
  ref(repository: RepositoryState, name: string): Node | null;
  /** Null where git does not have it. */
  commit(repository: RepositoryState, oid: string | null): Node | null;
  /** A commit, tree, file or annotated tag. */
  gitObject(repository: RepositoryState, revision: string | null): Node | null;
  checkSuites(repository: RepositoryState, oid: string): Field;
  /** Null where a commit has neither check runs nor statuses. */
  rollup(repository: RepositoryState, oid: string): Node | null;
  pullRequest(repository: RepositoryState, pull: PullRequestState): Node;
};

export function isField(value: unknown): value is Field {
  return typeof value === "function";
}

/** An error as GitHub tells it: with a `type` beside its message. */
export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** The value where the token may have it, else the refusal; a list's element is refused alone. */
export function ifMay<T>(state: GitHubState, needs: string, value: () => T): T | GraphQLError {
  return may(state.token, needs) ? value() : failure("FORBIDDEN", "Resource not accessible by integration");
}

/** Throws where the query gives an argument that the field would not heed: its answer would be another than GitHub's. */
export function heedsOnly(info: GraphQLResolveInfo, names: readonly string[]): void {
  const given = info.fieldNodes.flatMap((node) => (node.arguments ?? []).map((each) => each.name.value));
  const ignored = given.filter((name) => !names.includes(name));
  if (ignored.length === 0) return;
  const says = `${info.parentType.name}.${info.fieldName} heeds no \`${ignored.join("`, `")}\` here`;
  throw new Unserved(says);
}

/** What GitHub has and this one lacks: a complaint, so that no test rests on it. */
export class Unserved extends Error {}

export function textArgument(args: Arguments, name: string): string | null {
  const value = args[name];
  return typeof value === "string" ? value : null;
}

export function textsArgument(args: Arguments, name: string): readonly string[] | null {
  const value = args[name];
  return Array.isArray(value) ? value.map(String) : null;
}

/** How much of the hour's points is left, after this query. */
export function rateLimit({ state, counting, cost }: Context): Node {
  const used = counting.counts().points;
  const resetAt = new Date(Date.parse(timeOf(state)) + 3_600_000).toISOString();
  return {
    cost: cost.points,
    nodeCount: cost.nodes,
    limit: counting.remainingPoints() + used,
    used,
    remaining: counting.remainingPoints(),
    resetAt: `${resetAt.slice(0, 19)}Z`,
  };
}
