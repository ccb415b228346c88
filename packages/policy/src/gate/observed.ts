import * as z from "zod";

/** What was found out, or why nobody could say. Whoever decides treats silence as unknown, never as met. */
export type Observed<T> = { readonly known: true; readonly value: T } | Unobserved;

/** Why nobody could say; the words are ours, texts from outside are quoted in them. */
export type Unobserved = {
  readonly known: false;
  /** A stable name, such as `github.forbidden`. */
  readonly code: string;
  readonly says: string;
  readonly next: string;
};

/** A list as GitHub's GraphQL gives it: read to its end only where it holds as many as it says there are. */
export type Listed<T> = { readonly totalCount: number; readonly nodes: readonly T[] };

/** Reads an observation back. */
export function observed<T>(value: z.ZodType<T>): z.ZodType<Observed<T>> {
  return z.discriminatedUnion("known", [
    z.strictObject({ known: z.literal(true), value }),
    z.strictObject({ known: z.literal(false), code: z.string(), says: z.string(), next: z.string() }),
  ]);
}

/** Reads a list back. */
export function listed<T>(node: z.ZodType<T>): z.ZodType<Listed<T>> {
  return z.strictObject({ totalCount: z.number().int().nonnegative(), nodes: z.array(node) });
}

/** Whether the list was read to its end. A list longer than it says was not read in one state: not complete either. */
export function isComplete(list: Listed<unknown>): boolean {
  return list.nodes.length === list.totalCount;
}
