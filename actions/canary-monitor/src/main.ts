import { openDoor } from "@signalbox/action/door";
import { inputs } from "./inputs.ts";

await openDoor({
  name: "canary-monitor",
  inputs,
  waits: true,
  timeoutSeconds: (given) => given["time-out"],
  async main(given, run) {
    // What a run with wrong inputs does not need is loaded late.
    const { watchRollout } = await import("./watch-rollout.ts");
    return watchRollout(given, run);
  },
});
