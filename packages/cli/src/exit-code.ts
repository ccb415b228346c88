import type { Verdict } from "@signalbox/policy/decision/verdict";

/** What a command's exit code says, as in DESIGN: 0 go, 2 hold, 1 unknown or failed. */
export function exitCodeOf(verdict: Verdict): 0 | 1 | 2 {
  switch (verdict) {
    case "go":
      return 0;
    case "hold":
      return 2;
    case "unknown":
      return 1;
  }
}
