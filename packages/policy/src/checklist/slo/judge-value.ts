import { counted } from "../../decision/counted.ts";
import type { Judgement } from "../judgement.ts";
import { missingSamples, noData, NOT_A_NUMBER } from "./judge-share.ts";
import type { Objective } from "./objective-queries.ts";
import type { ValueMeasured } from "./slo-facts.ts";

/** Whether a query's value stayed within its limits all through the window. */
export function judgeValue({ below, above }: Objective, measured: ValueMeasured): Judgement {
  const { series, unusable, lowest, highest, coverage } = measured;
  if (series === 0) return noData("this query", "look whether the query fits, and whether it is measured");
  if (series > 1) return severalSeries(series);
  if (lowest === null || highest === null) return NOT_A_NUMBER;
  const observed = lowest === highest ? `it was ${lowest} all the time` : `it was between ${lowest} and ${highest}`;
  if ((below !== undefined && highest >= below) || (above !== undefined && lowest <= above)) {
    const next = "mend what it measures, and let the window pass";
    return { code: "slo.out-of-bounds", status: "unmet", observed, next };
  }
  if (unusable > 0) return NOT_A_NUMBER;
  return missingSamples(coverage) ?? { code: "slo.met", status: "met", observed };
}

function severalSeries(series: number): Judgement {
  return {
    code: "slo.several-values",
    status: "unknown",
    observed: `the query gives ${counted(series, "series", "series")}, and it must be one`,
    next: "take one value of them in the query, such as `max(…)`",
  };
}
