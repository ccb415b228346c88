import * as z from "zod";
import { observed } from "../gate/observed.ts";
import { AfterwardsFactsSchema } from "./afterwards/afterwards-facts.ts";
import { ControllerStateSchema } from "./controller/controller-state.ts";
import { QueueSeriesSchema } from "./queues/queue-series.ts";
import { SecurityLookSchema } from "./security/security-look.ts";
import { BegunSchema, GridSchema, ObjectiveSeriesSchema } from "./series.ts";

/** What a look at a rollout found: everything that its decision rests on. */
export const WatchFactsSchema = z.strictObject({
  watch: z.strictObject({
    /** Its name on record. */
    id: z.string(),
    environment: z.string(),
    /** What is rolled out: a full hash, a tag or an image's digest; as it was told. */
    candidate: z.string(),
    /** What the controller called it when the watch began; null where nobody knows. */
    revision: z.string().nullable(),
    /** When the release began: the zero of the grid. ISO 8601 in UTC. */
    releasedAt: z.iso.datetime(),
    /** When the look was made. */
    now: z.iso.datetime(),
  }),
  grid: GridSchema,
  /** The steps that were begun, in their order; one beyond the plan's last is the watch after the release. */
  begun: z.array(BegunSchema),
  /** An earlier look's decision to roll back, which stands. */
  rolledBack: z.strictObject({ interval: z.int(), says: z.string() }).nullable(),
  /** Of each objective that the looks before could not read: the newest interval before their silence began. */
  lastRead: z.record(z.string(), z.int()),
  objectives: z.record(z.string(), observed(ObjectiveSeriesSchema)),
  security: z.record(z.string(), observed(SecurityLookSchema)),
  queues: z.record(z.string(), observed(QueueSeriesSchema)),
  /** The validation after the last step; null before it is due. */
  afterwards: observed(AfterwardsFactsSchema).nullable(),
  /** Where the controller says that the rollout stands; null where the workflow moves the traffic. */
  rollout: observed(ControllerStateSchema).nullable(),
});
export type WatchFacts = z.infer<typeof WatchFactsSchema>;
