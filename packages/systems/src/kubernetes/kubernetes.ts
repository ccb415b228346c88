import type * as z from "zod";
import type { Answer, Silence } from "../answer.ts";
import type { Resource } from "./resource.ts";

/** A change of one object: a part of it that is laid over it (RFC 7386), or operations (RFC 6902). */
export type Patch =
  | { readonly kind: "merge"; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: "json"; readonly body: readonly JsonOperation[] };
export type JsonOperation =
  | { readonly op: "add" | "replace" | "test"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

/** What became of a change. */
export type Changed =
  | { readonly kind: "changed" }
  /** Somebody else changed the object meanwhile: nothing was written. */
  | { readonly kind: "conflict" }
  /** There is no such object, or it has no such subresource. */
  | { readonly kind: "absent"; readonly silence: Silence }
  /** Nothing was written. */
  | { readonly kind: "refused"; readonly silence: Silence }
  /** No answer came: it may have been written. */
  | { readonly kind: "unclear"; readonly silence: Silence };

/** The API of Kubernetes. Time-outs, retries and limits live here. */
export interface Kubernetes {
  read<T>(resource: Resource, schema: z.ZodType<T>, signal: AbortSignal): Promise<Answer<T>>;
  /**
   * Changes an object as it was at `resourceVersion`, and only that: sent twice, it is written once. The caller looks again
   * after a conflict.
   */
  change(resource: Resource, resourceVersion: string, patch: Patch, signal: AbortSignal): Promise<Changed>;
}
