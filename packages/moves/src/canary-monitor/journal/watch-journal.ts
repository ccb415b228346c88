import { BegunSchema } from "@signalbox/policy/rollout/series";
import * as z from "zod";

const EventSchema = z.strictObject({
  interval: z.int(),
  at: z.iso.datetime(),
  does: z.enum(["begun", "promote", "pause", "resume", "roll-back", "cancelled", "finished"]),
  step: z.int().nonnegative(),
  says: z.string(),
});
export type WatchEvent = z.infer<typeof EventSchema>;

/**
 * What is on record of a watch: what nobody could find out again from the metrics, so that whoever goes on with it knows what
 * was decided before.
 */
export const WatchJournalSchema = z.strictObject({
  watch: z.literal("signalbox-watch/1"),
  environment: z.string(),
  candidate: z.string(),
  releasedAt: z.iso.datetime(),
  /** The grid's; a policy that changes it meanwhile does not change a watch that has begun. */
  intervalSeconds: z.number().positive(),
  /** The shares of its steps: what begun steps are places of. */
  shares: z.array(z.number().min(0).max(1)),
  /** What the controller calls the candidate; null before it was asked. */
  revision: z.string().nullable(),
  begun: z.array(BegunSchema),
  /** The newest step was handed to the workflow, which moves the traffic, and nobody has looked since. */
  handedOver: z.boolean(),
  /** Of each objective that the newest look could not read: the newest interval before its silence began. */
  lastRead: z.record(z.string(), z.int()),
  rolledBack: z.strictObject({ interval: z.int(), says: z.string() }).nullable(),
  /** How often a look wrote it: of two decisions, the one of the later turn came later. */
  turn: z.int().nonnegative().default(0),
  /** The highest tick that looked; a tick that comes twice looks once. */
  tick: z.int().nonnegative(),
  /** When it was last written; a look that adds nothing writes nothing. */
  lookedAt: z.iso.datetime().nullable().default(null),
  /** How it ended; a watch that waits for a person has not. */
  finished: z.strictObject({ at: z.iso.datetime(), interval: z.int(), move: z.string(), says: z.string() }).nullable(),
  events: z.array(EventSchema),
});
export type WatchJournal = z.infer<typeof WatchJournalSchema>;

/** A journal that begins. */
export function newJournal(
  about: Pick<WatchJournal, "environment" | "candidate" | "releasedAt" | "intervalSeconds" | "shares">,
): WatchJournal {
  return {
    watch: "signalbox-watch/1",
    ...about,
    revision: null,
    begun: [],
    handedOver: false,
    lastRead: {},
    rolledBack: null,
    turn: 0,
    tick: 0,
    lookedAt: null,
    finished: null,
    events: [],
  };
}
