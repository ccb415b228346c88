import {
  type DocumentNode,
  getArgumentValues,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What a query costs by GitHub's published formula, or why GitHub refuses it before it looks at any data. */
export type Cost = { readonly points: number; readonly nodes: number; readonly errors: readonly GraphQLError[] };

/** docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api */
const MOST_NODES = 500_000;
const MOST_IN_A_PAGE = 100;

/**
 * The formula: for each connection, as many requests as its parents may have nodes; their sum divided by 100, rounded,
 * and at least 1. Nodes: the same with each connection's own `first` or `last`, summed, at most 500,000.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const errors: GraphQLError[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  let requests = 0;
  let nodes = 0;

  function walk(set: SelectionSetNode, type: GraphQLOutputType, parents: number): void {
    const named = getNamedType(type);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD || selection.kind === Kind.INLINE_FRAGMENT) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value;
        const inner = condition === undefined ? named : schema.getType(condition);
        if (fragment !== undefined && isCompositeType(inner)) walk(fragment.selectionSet, inner, parents);
        continue;
      }
      if (!isObjectType(named) && !isInterfaceType(named)) continue;
      const field = named.getFields()[selection.name.value];
      if (field === undefined || selection.selectionSet === undefined) continue;
      const given = getNamedType(field.type);
      const isConnection = isObjectType(given) && given.getFields()["pageInfo"] !== undefined;
      if (!isConnection) {
        walk(selection.selectionSet, field.type, parents);
        continue;
      }
      const size = pageSize(field.name, getArgumentValues(field, selection, variables), errors);
      requests += parents;
      nodes += parents * size;
      walk(selection.selectionSet, field.type, parents * size);
    }
  }

  for (const definition of document.definitions) {
    const root = definition.kind === Kind.OPERATION_DEFINITION ? rootOf(schema, definition) : null;
    if (definition.kind === Kind.OPERATION_DEFINITION && root !== null) walk(definition.selectionSet, root, 1);
  }
  if (nodes > MOST_NODES) {
    const says = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of ${MOST_NODES}.`;
    errors.push(new GraphQLError(says, { extensions: { type: "MAX_NODE_LIMIT_EXCEEDED" } }));
  }
  return { points: Math.max(1, Math.round(requests / 100)), nodes, errors };
}

function rootOf(schema: GraphQLSchema, definition: OperationDefinitionNode): GraphQLOutputType | null {
  return schema.getRootType(definition.operation) ?? null;
}

function pageSize(name: string, args: Readonly<Record<string, unknown>>, errors: GraphQLError[]): number {
  const bound = typeof args["first"] === "number" ? "first" : "last";
  const size = args[bound];
  if (typeof size !== "number") {
    const says = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    errors.push(new GraphQLError(says, { extensions: { type: "MISSING_PAGINATION_BOUNDARIES" } }));
    return 0;
  }
  if (size > MOST_IN_A_PAGE) {
    const says = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of 100 records.`;
    errors.push(new GraphQLError(says, { extensions: { type: "EXCESSIVE_PAGINATION" } }));
  }
  return size;
}
