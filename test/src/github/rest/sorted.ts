import type { Asked } from "./route.ts";

type Dated = { readonly createdAt: string; readonly updatedAt: string };

/** A list as `sort` and `direction` want it: the newest first where they say nothing. */
export function sorted<T extends Dated>(asked: Asked, items: readonly T[]): readonly T[] {
  const by = asked.query.get("sort") ?? "created";
  if (by !== "created" && by !== "updated") throw new Error(`this GitHub does not sort by \`${by}\``);
  const direction = asked.query.get("direction") === "asc" ? 1 : -1;
  const time = (item: T): string => (by === "created" ? item.createdAt : item.updatedAt);
  return items.toSorted((a, b) => direction * time(a).localeCompare(time(b)));
}
