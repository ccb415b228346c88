import { openDoor } from "@signalbox/action/door";
import { inputs } from "./inputs.ts";

await openDoor({
  name: "checklist-gate",
  inputs,
  timeoutSeconds: (given) => given["time-out"] + (given.wait ?? 0),
  async main(given, run) {
    // What a run with wrong inputs does not need is loaded late.
    const { judgeCandidate } = await import("./judge-candidate.ts");
    return judgeCandidate(given, run);
  },
});
