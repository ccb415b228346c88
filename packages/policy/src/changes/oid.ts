import * as z from "zod";

/** The full hash of a git object, of SHA-1 or SHA-256. */
export const Oid = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
