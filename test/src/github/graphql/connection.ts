import { type Arguments, type Field, heedsOnly, type Node } from "./node.ts";

const BOUNDS = ["first", "last", "after", "before"];

export type ConnectionOf<T> = {
  /** All of them, by the arguments that `heeds` names. */
  readonly items: (args: Arguments) => readonly T[];
  readonly node: (item: T) => unknown;
  readonly heeds?: readonly string[];
  /** Fields of an edge beside `node` and `cursor`. */
  readonly edge?: (item: T) => Node;
  /** Fields of the connection beside the usual ones. */
  readonly more?: (items: readonly T[], page: readonly T[]) => Node;
};

/** A list with cursors, as all of GitHub's are. Its bounds are checked before anything is resolved. */
export function connection<T>(of: ConnectionOf<T>): Field {
  return (args, _context, info) => {
    heedsOnly(info, [...BOUNDS, ...(of.heeds ?? [])]);
    const items = of.items(args);
    const { from, to } = bounds(args, items.length);
    const page = items.slice(from, to);
    const edges = page.map((item, index) => ({
      cursor: cursorOf(from + index),
      node: of.node(item),
      ...of.edge?.(item),
    }));
    return {
      totalCount: items.length,
      nodes: edges.map(({ node }) => node),
      edges,
      pageInfo: {
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
        hasNextPage: to < items.length,
        hasPreviousPage: from > 0,
      },
      ...of.more?.(items, page),
    };
  };
}

// Relay's algorithm: the cursors cut first, then `first` and `last`.
function bounds(args: Arguments, length: number): { readonly from: number; readonly to: number } {
  let from = typeof args["after"] === "string" ? placeOf(args["after"]) + 1 : 0;
  let to = typeof args["before"] === "string" ? placeOf(args["before"]) : length;
  to = Math.min(to, length);
  if (typeof args["first"] === "number") to = Math.min(to, from + args["first"]);
  if (typeof args["last"] === "number") from = Math.max(from, to - args["last"]);
  return { from: Math.min(from, to), to };
}

function cursorOf(place: number): string {
  return Buffer.from(`cursor:v2:${place}`).toString("base64");
}

function placeOf(cursor: string): number {
  return Number(Buffer.from(cursor, "base64").toString().replace("cursor:v2:", ""));
}
