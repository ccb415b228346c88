import * as z from "zod";

/** Where a rollout stands, as what moves the traffic says. */
export const ControllerStateSchema = z.strictObject({
  kind: z.enum(["argo-rollout", "deployments", "http-route"]),
  /** The share of the traffic on the canary, 0 to 1. */
  share: z.number().min(0).max(1),
  paused: z.boolean(),
  /** It was called off: the traffic is, or goes, back to the stable track. */
  aborted: z.boolean(),
  /** The canary is the stable track now. */
  finished: z.boolean(),
  /** What is rolled out, in the controller's own words, such as a pod template's hash; null where it does not say. */
  revision: z.string().nullable(),
});
export type ControllerState = z.infer<typeof ControllerStateSchema>;
