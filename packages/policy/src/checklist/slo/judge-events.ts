import type { Judgement } from "../judgement.ts";
import { judgeShare, noData, NOT_A_NUMBER } from "./judge-share.ts";
import type { Objective } from "./objective-queries.ts";
import type { EventsMeasured } from "./slo-facts.ts";

/** Whether the share of bad events is within the budget. */
export function judgeEvents({ budget = "0%" }: Objective, measured: EventsMeasured): Judgement {
  const { bad, badBorn, total, coverage, couldBeBad } = measured;
  const absent = bad.value === null && badBorn.value === null;
  const [happened, born, all] = [bad.value ?? 0, badBorn.value ?? 0, total.value];
  if (all === null) return noData("any event", "look whether the selector `total` fits, and whether it is measured");
  if (typeof happened !== "number" || typeof born !== "number" || typeof all !== "number") return NOT_A_NUMBER;
  // A series appears with its first event. That there is none is good news only where it would be seen.
  if (absent && !isPositive(couldBeBad?.value)) {
    const next =
      "let the service count bad events from 0 on, or pick them out of `total` by a label, and look whether the selector `bad` fits";
    return noData("bad events, not even that there are none", next);
  }
  return judgeShare({ bad: happened + born, total: all, badAre: "were bad" }, budget, coverage);
}

function isPositive(value: EventsMeasured["total"]["value"] | undefined): boolean {
  return typeof value === "number" && value > 0;
}
