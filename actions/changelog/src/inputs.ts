import { choice, duration, flag, optional, orElse, path, required, secret, text } from "@signalbox/action/fields";

/** The inputs, by the names that action.yml gives them. */
export const inputs = {
  mode: orElse(choice(["apply", "plan"]), "apply"),
  tag: required(text()),
  release: orElse(flag(), "true"),
  token: secret(required(text())),
  record: optional(path()),
  "time-out": orElse(duration(), "10m"),
};
