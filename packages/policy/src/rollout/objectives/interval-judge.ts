import type { Alarm } from "../alarm.ts";
import type { ObjectiveSeries } from "../series.ts";
import type { Stage } from "../steps/steps-begun.ts";

export type SeriesOf<Kind extends ObjectiveSeries["kind"]> = Extract<ObjectiveSeries, { kind: Kind }>;

/** What an interval says of an objective: alarms of the laws, and the evidence so far; null where nothing is compared. */
export type IntervalJudgement = { readonly found: readonly Alarm[]; readonly weight: number | null };

/** Judges the interval at a place of the lists. To be asked for one place after the other; the lists may have grown. */
export type IntervalJudge<Series> = (series: Series, place: number, stage: Stage) => IntervalJudgement;
