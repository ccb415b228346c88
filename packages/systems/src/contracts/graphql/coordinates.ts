/** Where each change that graphql-js tells of stands, by its sentence: it names types, fields and arguments nowhere else. */
const PLACES: Readonly<Record<string, readonly [RegExp, string]>> = {
  TYPE_REMOVED: [/^(?:Standard scalar )?(\w+) was removed/, "$1"],
  TYPE_CHANGED_KIND: [/^(\w+) changed from/, "$1"],
  TYPE_REMOVED_FROM_UNION: [/^\w+ was removed from union type (\w+)/, "$1"],
  TYPE_ADDED_TO_UNION: [/^\w+ was added to union type (\w+)/, "$1"],
  VALUE_REMOVED_FROM_ENUM: [/^(\w+) was removed from enum type (\w+)/, "$2.$1"],
  VALUE_ADDED_TO_ENUM: [/^(\w+) was added to enum type (\w+)/, "$2.$1"],
  REQUIRED_INPUT_FIELD_ADDED: [/field (\w+) on input type (\w+)/, "$2.$1"],
  OPTIONAL_INPUT_FIELD_ADDED: [/field (\w+) on input type (\w+)/, "$2.$1"],
  IMPLEMENTED_INTERFACE_REMOVED: [/^(\w+) no longer implements/, "$1"],
  IMPLEMENTED_INTERFACE_ADDED: [/interfaces implemented by (\w+)/, "$1"],
  FIELD_REMOVED: [/^(\w+\.\w+) was removed/, "$1"],
  FIELD_CHANGED_KIND: [/^(\w+\.\w+) changed type/, "$1"],
  REQUIRED_ARG_ADDED: [/arg (\w+) on (\w+\.\w+) was added/, "$2($1:)"],
  OPTIONAL_ARG_ADDED: [/arg (\w+) on (\w+\.\w+) was added/, "$2($1:)"],
  ARG_REMOVED: [/^(\w+\.\w+) arg (\w+) was removed/, "$1($2:)"],
  ARG_CHANGED_KIND: [/^(\w+\.\w+) arg (\w+) has changed/, "$1($2:)"],
  ARG_DEFAULT_VALUE_CHANGE: [/^(\w+\.\w+) arg (\w+) (?:has changed defaultValue|defaultValue was removed)/, "$1($2:)"],
  DIRECTIVE_REMOVED: [/^(\w+) was removed/, "@$1"],
  DIRECTIVE_ARG_REMOVED: [/^(\w+) was removed from (\w+)/, "@$2($1:)"],
  REQUIRED_DIRECTIVE_ARG_ADDED: [/arg (\w+) on directive (\w+)/, "@$2($1:)"],
  DIRECTIVE_REPEATABLE_REMOVED: [/removed from (\w+)/, "@$1"],
  DIRECTIVE_LOCATION_REMOVED: [/removed from (\w+)/, "@$1"],
};

/** The schema coordinate of a change: `Query.customer(id:)`, `Customer.email`, `Role.ADMIN`. */
export function coordinateOf({ type, description }: { readonly type: string; readonly description: string }): string {
  const place = PLACES[type];
  const found = place === undefined ? null : place[0].exec(description);
  if (place === undefined || found === null) return description.split(" ")[0] ?? "";
  return place[1].replaceAll(/\$([12])/g, (_, group) => found[Number(group)] ?? "");
}
