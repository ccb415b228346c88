import { agrees } from "../kayenta/agrees.ts";
import type { ClassifyCase, PublishedCase } from "../kayenta/published-cases.ts";
import { type OurClass, ourClass } from "./ours.ts";

/** Why ours says something else, by the case's name. */
const WHY: ReadonlyMap<string, string> = new Map([
  [
    "ClassifierSuite#520",
    "14% lower is within `tolerate`: a difference that the policy calls no fault; Kayenta has no margin, only a bound on the noise",
  ],
  [
    "ClassifierSuite#693",
    "a canary without data passes with `nanStrategy: replace`; ours never passes without data, whatever is set",
  ],
]);

export type CaseDifference = {
  readonly id: string;
  readonly title: string;
  readonly kayenta: string;
  readonly ours: OurClass;
  readonly why: string;
};

export type CasesReport = {
  readonly cases: number;
  /** How many of them our port of Kayenta's judge gives as expected. */
  readonly ported: number;
  /** Those that classify a metric, and of them those where ours says the same. */
  readonly classified: number;
  readonly same: number;
  readonly differences: readonly CaseDifference[];
};

/** Holds the port against all cases, and the watch's own judge against those that classify a metric. */
export function reportCases(cases: readonly PublishedCase[]): CasesReport {
  const classified = cases.filter((one) => one.op === "classify" && one.expected.classification !== undefined);
  const differences = classified.flatMap((one) => (one.op === "classify" ? differenceOf(one) : []));
  return {
    cases: cases.length,
    ported: cases.filter(agrees).length,
    classified: classified.length,
    same: classified.length - differences.length,
    differences,
  };
}

function differenceOf(one: ClassifyCase): readonly CaseDifference[] {
  const kayenta = AS_OURS[one.expected.classification ?? "Error"];
  const ours = ourClass(one);
  if (ours === kayenta) return [];
  const why = WHY.get(one.id) ?? "not explained";
  return [{ id: one.id, title: one.title, kayenta, ours, why }];
}

const AS_OURS = {
  Pass: "pass",
  High: "high",
  Low: "low",
  Nodata: "no data",
  NodataFailMetric: "no data",
  Error: "error",
} as const;

/** The report as lines of text. */
export function casesText({ cases, ported, classified, same, differences }: CasesReport): string {
  return [
    `Kayenta's published cases: our port agrees with ${ported} of ${cases}; the watch's judge says the same of ${same} of ${classified} that classify a metric`,
    ...differences.map(
      ({ id, title, kayenta, ours, why }) => `  ${id} (${title}): Kayenta ${kayenta}, Signalbox ${ours}: ${why}`,
    ),
    "",
  ].join("\n");
}
