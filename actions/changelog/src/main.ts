import { openDoor } from "@signalbox/action/door";
import { choice, duration, flag, optional, orElse, path, required, secret, text } from "@signalbox/action/fields";

await openDoor({
  name: "changelog",
  inputs: {
    mode: orElse(choice(["apply", "plan"]), "apply"),
    tag: required(text()),
    release: orElse(flag(), "true"),
    token: secret(required(text())),
    record: optional(path()),
    "time-out": orElse(duration(), "10m"),
  },
  timeoutSeconds: (inputs) => inputs["time-out"],
  async main(inputs, run) {
    // What a run with wrong inputs does not need is loaded late.
    const { writeNotes } = await import("./write-notes.ts");
    return writeNotes(inputs, run);
  },
});
