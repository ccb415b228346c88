import * as z from "zod";

/** What happened in one interval: the increases of counters, which need not be whole numbers. */
export const CountsSchema = z.strictObject({ bad: z.number().nonnegative(), total: z.number().nonnegative() });
export type Counts = z.infer<typeof CountsSchema>;

/** An interval's counts by track; null where there is no sample. */
export type CountPair = { readonly canary: Counts | null; readonly stable: Counts | null };
/** An interval's value by track. */
export type ValuePair = { readonly canary: number | null; readonly stable: number | null };

const counted = z.array(CountsSchema.nullable());
const valued = z.array(z.number().nullable());

/**
 * What an objective's metrics showed, interval by interval. All lists of a watch are equally long and begin with the same
 * interval. `stable` is null where the objective knows no tracks: then `canary` is all there is, and nothing is compared.
 */
export const ObjectiveSeriesSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("counts"),
    canary: counted,
    stable: counted.nullable(),
    /** Further limits of a histogram, for the comparison alone: what was slower than each. */
    edges: z.array(z.strictObject({ le: z.string(), canary: counted, stable: counted })).default([]),
  }),
  z.strictObject({ kind: z.literal("value"), canary: valued, stable: valued.nullable() }),
]);
export type ObjectiveSeries = z.infer<typeof ObjectiveSeriesSchema>;

/** Where the lists stand in time. Interval `k` ends `k` intervals after the grid's zero (`gridZeroOf`); 0 and less lie before the release. */
export const GridSchema = z.strictObject({
  intervalSeconds: z.number().positive(),
  /** The number of the interval that every list begins with; negative or 0 where there is history from before the release. */
  first: z.int(),
  /** The number of the newest interval that has settled; the lists end with it. */
  until: z.int(),
});
export type Grid = z.infer<typeof GridSchema>;

/** When a step of the plan began: its place in the plan, and the number of its first interval. */
export const BegunSchema = z.strictObject({ step: z.int().nonnegative(), from: z.int() });
export type Begun = z.infer<typeof BegunSchema>;

/** A stretch of a rollout: the intervals, and the steps that began in them. */
export type Stretch = { readonly grid: Grid; readonly begun: readonly Begun[] };
