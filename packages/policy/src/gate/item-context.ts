import * as z from "zod";

const Hash = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** What every item of the checklist is decided about. */
export const ItemContextSchema = z.strictObject({
  environment: z.string(),
  /** The full hash of the commit under judgement. */
  candidate: Hash,
  /** The full hash of the last release that the range begins after; null where there is none. */
  base: Hash.nullable(),
  /** The branch that the candidate is released from; null where nobody could say. */
  branch: z.string().nullable(),
  /** The tag that the candidate has or would get; null where there is none. */
  tag: z.string().nullable(),
  /** The time by GitHub's own clock, ISO 8601 in UTC. */
  now: z.iso.datetime(),
});
export type ItemContext = z.infer<typeof ItemContextSchema>;
