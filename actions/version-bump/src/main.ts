import { openDoor } from "@signalbox/action/door";
import { choice, duration, list, optional, orElse, path, required, secret, text } from "@signalbox/action/fields";

await openDoor({
  name: "version-bump",
  inputs: {
    mode: orElse(choice(["plan", "apply"]), "plan"),
    components: list(),
    candidate: optional(text()),
    token: secret(required(text())),
    record: optional(path()),
    "time-out": orElse(duration(), "10m"),
  },
  timeoutSeconds: (inputs) => inputs["time-out"],
  async main(inputs, run) {
    // What a run with wrong inputs does not need is loaded late.
    const { bumpVersions } = await import("./bump-versions.ts");
    return bumpVersions(inputs, run);
  },
});
