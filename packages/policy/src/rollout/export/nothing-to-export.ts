import { SignalboxError } from "../../error.ts";

/** A policy that watches nothing has nothing to export. */
export function nothing(): SignalboxError {
  return new SignalboxError("export.nothing", "the policy watches nothing that could be exported", {
    next: "name an objective in `rollout.objectives`",
  });
}
