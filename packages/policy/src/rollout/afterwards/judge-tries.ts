import { counted } from "../../decision/counted.ts";
import type { Try } from "./afterwards-facts.ts";

/** What tries of a check say together. */
export type TriesJudgement = {
  readonly code: `afterwards.${"passed" | "flaky" | "failed" | "unread" | "not-run"}`;
  readonly status: "met" | "unmet" | "unknown";
  readonly observed: string;
  readonly next?: string;
  /** What stands against the release, such as `failed: it answered with 503`; null where nothing does. */
  readonly alarm: string | null;
};

/** A check is met by a try that passed. One that failed before is not hidden; one that failed and never passed is not met. */
export function judgeTries(tries: readonly Try[]): TriesJudgement {
  const passed = tries.find(({ outcome }) => outcome === "passed");
  const observed = describedTries(tries);
  if (passed !== undefined) {
    const first = tries[0]?.outcome === "passed";
    return { code: first ? "afterwards.passed" : "afterwards.flaky", status: "met", observed, alarm: null };
  }
  const failed = tries.findLast(({ outcome }) => outcome === "failed");
  if (failed !== undefined) {
    return {
      code: "afterwards.failed",
      status: "unmet",
      observed,
      next: "look why it is not as it must be: the release is out",
      alarm: `failed at ${counted(tries.length, "try", "tries")}: ${failed.says}`,
    };
  }
  const unread = tries.findLast((one) => one.outcome === "unread");
  const says = unread?.says ?? "no try was made";
  return {
    code: "afterwards.unread",
    status: "unknown",
    observed,
    next: unread?.next ?? "run the validation after the release again",
    alarm: `could not be made at ${counted(tries.length, "try", "tries")}: ${says}`,
  };
}

const WORDS = { passed: "passed", failed: "failed", unread: "got no answer" } as const;

function describedTries(tries: readonly Try[]): string {
  const [only, ...more] = tries;
  if (only === undefined) return "no try was made";
  if (more.length === 0) return `it ${WORDS[only.outcome]} after ${only.seconds.toFixed(1)} s: ${only.says}`;
  const each = tries.map(
    ({ outcome, seconds, says }, i) => `try ${i + 1} ${WORDS[outcome]} after ${seconds.toFixed(1)} s: ${says}`,
  );
  return `${tries.length} tries: ${each.join("; ")}`;
}
