import { openDoor } from "@signalbox/action/door";
import { inputs } from "./inputs.ts";

await openDoor({
  name: "changelog",
  inputs,
  timeoutSeconds: (given) => given["time-out"],
  async main(given, run) {
    // What a run with wrong inputs does not need is loaded late.
    const { writeNotes } = await import("./write-notes.ts");
    return writeNotes(given, run);
  },
});
