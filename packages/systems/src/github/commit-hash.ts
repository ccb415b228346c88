import * as z from "zod";

/** The full hash of a commit, tree or tag, of SHA-1 or SHA-256. */
export const Hash = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
