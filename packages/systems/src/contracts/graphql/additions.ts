import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";

/** A member of a type, as far as additions are looked for. */
type Member = {
  readonly deprecated: boolean;
  readonly type: string;
  readonly nonNull: boolean;
  readonly side: "output" | "input";
};

/** What a new schema offers more: graphql-js tells only of changes that may do harm. */
export function additionsOf(old: GraphQLSchema, now: GraphQLSchema): readonly ContractChange[] {
  const before = old.getTypeMap();
  return Object.values(now.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type): readonly ContractChange[] => {
      const known = Object.hasOwn(before, type.name) ? before[type.name] : undefined;
      if (known === undefined) return [addition("TYPE_ADDED", type.name, "the type is new")];
      return memberAdditions(type.name, membersOf(known), membersOf(type));
    });
}

function memberAdditions(
  name: string,
  old: ReadonlyMap<string, Member>,
  now: ReadonlyMap<string, Member>,
): readonly ContractChange[] {
  return [...now].flatMap(([key, member]): readonly ContractChange[] => {
    const coordinate = `${name}${key}`;
    const known = old.get(key);
    // New arguments, input fields and values are told by graphql-js.
    if (known === undefined)
      return member.side === "output" && !key.endsWith(")") && member.type !== ""
        ? [addition("FIELD_ADDED", coordinate, "the field is new")]
        : [];
    const found: ContractChange[] = [];
    if (!known.deprecated && member.deprecated) found.push(addition("DEPRECATED", coordinate, "it is deprecated"));
    if (known.type === member.type) return found;
    const says = `its type changed from ${known.type} to ${member.type}`;
    if (member.side === "output" && member.nonNull && !known.nonNull)
      found.push(addition("FIELD_BECAME_NON_NULL", coordinate, says));
    if (member.side === "input" && !member.nonNull && known.nonNull)
      found.push(addition("INPUT_BECAME_OPTIONAL", coordinate, says));
    return found;
  });
}

function addition(code: string, operation: string, says: string): ContractChange {
  return { class: "additive", code, operation, field: null, says };
}

/** The fields, arguments and values of a type, by the rest of their coordinate: `.email`, `.customer(id:)`. */
function membersOf(type: GraphQLNamedType): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  const add = (
    key: string,
    side: Member["side"],
    member: { readonly deprecationReason?: string | null | undefined; readonly type?: GraphQLType },
  ): void => {
    const nonNull = isNonNullType(member.type);
    found.set(key, {
      deprecated: typeof member.deprecationReason === "string",
      type: member.type === undefined ? "" : member.type.toString(),
      nonNull,
      side,
    });
  };
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      add(`.${field.name}`, "output", field);
      for (const argument of field.args) add(`.${field.name}(${argument.name}:)`, "input", argument);
    }
  }
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) add(`.${field.name}`, "input", field);
  if (isEnumType(type)) for (const value of type.getValues()) add(`.${value.name}`, "output", value);
  return found;
}
