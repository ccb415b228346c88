import {
  duration,
  flag,
  number,
  optional,
  orElse,
  path,
  required,
  secret,
  text,
  variables,
} from "@signalbox/action/fields";

/** The inputs, by the names that action.yml gives them. None of them lets a rollout go on: what is watched, and by which laws, is the policy's alone. */
export const inputs = {
  environment: required(text()),
  candidate: optional(text()),
  "released-at": optional(text()),
  once: orElse(flag(), "false"),
  tick: optional(number()),
  overdue: optional(duration()),
  token: secret(required(text())),
  variables: secret(variables()),
  report: optional(path()),
  record: optional(path()),
  "time-out": orElse(duration(), "75m"),
};
