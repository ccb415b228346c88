import * as z from "zod";
import { observed } from "../../gate/observed.ts";

/** A value as Prometheus gives it: JSON has no words for what is no number, or infinite. */
const ValueSchema = z.union([z.number(), z.enum(["NaN", "+Inf", "-Inf"])]);
export type MeasuredValue = z.infer<typeof ValueSchema>;

/** A query and its one value; null where Prometheus says that there is no such series. */
const AskedSchema = z.strictObject({ query: z.string(), value: ValueSchema.nullable() });
export type Asked = z.infer<typeof AskedSchema>;

/** At how many steps of the window there was any sample. */
const CoverageSchema = z.strictObject({
  query: z.string(),
  steps: z.number().int().positive(),
  present: z.number().int().nonnegative(),
});
export type SampleCoverage = z.infer<typeof CoverageSchema>;

const BucketsSchema = z.strictObject({
  query: z.string(),
  /** Events up to each limit in seconds; `+Inf` counts all of them. */
  counts: z.array(z.strictObject({ le: z.string(), value: ValueSchema })),
});
export type Buckets = z.infer<typeof BucketsSchema>;

const EventsSchema = z.strictObject({
  kind: z.literal("events"),
  /** Events; fractions come from Prometheus's extrapolation to the whole window. */
  bad: AskedSchema,
  badBorn: AskedSchema,
  total: AskedSchema,
  coverage: CoverageSchema,
  /** Series, asked only where there are none of `bad`. */
  couldBeBad: AskedSchema.nullable(),
});
const LatencySchema = z.strictObject({
  kind: z.literal("latency"),
  buckets: BucketsSchema,
  bucketsBorn: BucketsSchema,
  coverage: CoverageSchema,
});
const ValueOverTimeSchema = z.strictObject({
  kind: z.literal("value"),
  coverage: CoverageSchema,
  /** How many series the query gave; the rest is of all of them. */
  series: z.number().int().nonnegative(),
  /** Values that are no number, or infinite. */
  unusable: z.number().int().nonnegative(),
  /** Of the others; null where there are none. In the query's own unit. */
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
});

const MeasuredSchema = z.discriminatedUnion("kind", [EventsSchema, LatencySchema, ValueOverTimeSchema]);
export type EventsMeasured = z.infer<typeof EventsSchema>;
export type LatencyMeasured = z.infer<typeof LatencySchema>;
export type ValueMeasured = z.infer<typeof ValueOverTimeSchema>;
export type Measured = z.infer<typeof MeasuredSchema>;

/** What the metrics system said of the objectives. */
export const SloFactsSchema = z.strictObject({
  /** Where it was asked: without user, password and parameters. */
  address: z.string(),
  environment: z.string(),
  windowSeconds: z.number().int().nonnegative(),
  /** The end of the window. */
  until: z.iso.datetime(),
  objectives: z.record(z.string(), observed(MeasuredSchema)),
});
export type SloFacts = z.infer<typeof SloFactsSchema>;
