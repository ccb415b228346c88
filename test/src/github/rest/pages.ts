import type { Operation } from "../published/description.ts";
import type { Json } from "../published/json.ts";
import type { Answered } from "./route.ts";

export type Page = { readonly body: Json; readonly link: string | null };

/**
 * One page of a list, and the `Link` to the others: by number where the description knows `page`, else by cursor, and
 * whole where it knows neither.
 */
export function pageOf(operation: Operation, list: Extract<Answered, { kind: "list" }>, url: URL): Page {
  const { items, wrap = (page) => page } = list;
  const knows = (name: string): boolean =>
    operation.parameters.some((each) => each.in === "query" && each.name === name);
  if (!knows("per_page")) return { body: wrap(items, items.length), link: null };
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const byNumber = knows("page");
  const from = byNumber ? (Number(url.searchParams.get("page") ?? 1) - 1) * size : afterCursor(url);
  const body = wrap(items.slice(from, from + size), items.length);
  const relation = (name: string, at: number): string => {
    const address = new URL(url);
    if (byNumber) address.searchParams.set("page", String(at / size + 1));
    else address.searchParams.set("after", cursorOf(at));
    return `<${address.href}>; rel="${name}"`;
  };
  const last = Math.max(0, Math.ceil(items.length / size) - 1) * size;
  const links = [
    ...(from > 0 ? [relation("prev", Math.max(0, from - size)), relation("first", 0)] : []),
    ...(from < last ? [relation("next", from + size), ...(byNumber ? [relation("last", last)] : [])] : []),
  ];
  return { body, link: links.length === 0 ? null : links.join(", ") };
}

function cursorOf(at: number): string {
  return Buffer.from(`cursor:${at}`).toString("base64url");
}

function afterCursor(url: URL): number {
  const cursor = url.searchParams.get("after");
  return cursor === null ? 0 : Number(Buffer.from(cursor, "base64url").toString().replace("cursor:", ""));
}
