import {
  duration,
  flag,
  list,
  number,
  optional,
  orElse,
  pairs,
  path,
  required,
  secret,
  text,
} from "@signalbox/action/fields";

/** The inputs, by the names that action.yml gives them. None of them lets more through: what the gate asks for is the policy's alone. */
export const inputs = {
  environment: required(text()),
  candidate: optional(text()),
  branch: optional(text()),
  tag: optional(text()),
  components: list(),
  "manifest-pull-request": optional(number()),
  evidence: pairs(),
  wait: optional(duration()),
  comment: orElse(flag(), "false"),
  token: secret(required(text())),
  record: optional(path()),
  "time-out": orElse(duration(), "10m"),
};
