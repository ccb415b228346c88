import { openDoor } from "@signalbox/action/door";
import { inputs } from "./inputs.ts";

await openDoor({
  name: "version-bump",
  inputs,
  timeoutSeconds: (given) => given["time-out"],
  async main(given, run) {
    // What a run with wrong inputs does not need is loaded late.
    const { bumpVersions } = await import("./bump-versions.ts");
    return bumpVersions(given, run);
  },
});
