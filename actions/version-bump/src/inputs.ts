import { choice, duration, list, optional, orElse, path, required, secret, text } from "@signalbox/action/fields";

/** The inputs, by the names that action.yml gives them. */
export const inputs = {
  mode: orElse(choice(["plan", "apply", "verify"]), "plan"),
  components: list(),
  candidate: optional(text()),
  tag: optional(text()),
  token: secret(required(text())),
  record: optional(path()),
  "time-out": orElse(duration(), "10m"),
};
