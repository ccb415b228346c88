import { text } from "./text.ts";

/** The name of a variable of the environment: addresses and secrets are named in the policy, never written there. */
export const VariableName = text(
  "the name of an environment variable, such as `METRICS_URL`",
  /^[A-Z][A-Z0-9_]{0,63}$/,
  {
    max: 64,
    example: "METRICS_URL",
  },
);
