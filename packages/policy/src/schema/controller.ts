import * as z from "zod";
import { KEYS_OF_CONTROLLER } from "./keys-together.ts";
import { text } from "./text.ts";
import { VariableName } from "./variable-name.ts";

const KubernetesName = text("a name of Kubernetes, such as `crm-api`", /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/, {
  max: 253,
  example: "crm-api",
});

const TwoTracksSchema = z
  .strictObject({
    stable: KubernetesName.describe("The one that serves the stable track."),
    canary: KubernetesName.describe("The one that serves the canary."),
  })
  .describe("The two tracks, by their names in Kubernetes.");

/** What moves the traffic. */
export const ControllerSchema = z
  .strictObject({
    "url-from": VariableName.describe("The variable that holds the address of the Kubernetes API."),
    "token-from": VariableName.describe("The variable that holds a token of a service account."),
    "ca-from": VariableName.optional().describe(
      "The variable that holds the API's certificate authority, as PEM. Default: those that the machine trusts.",
    ),
    namespace: KubernetesName.default("default").describe("The namespace."),
    "argo-rollout": KubernetesName.optional().describe("A Rollout of Argo Rollouts. Default: none."),
    deployments: TwoTracksSchema.optional().describe(
      "Two Deployments that share a Service: each has its share of the replicas. Default: none.",
    ),
    "http-route": KubernetesName.optional().describe(
      "An HTTPRoute of the Gateway API, whose weights are set; with `services`. Default: none.",
    ),
    services: TwoTracksSchema.optional().describe("With `http-route`, the two Services behind it. Default: none."),
  })
  .meta(KEYS_OF_CONTROLLER)
  .describe(
    "What moves the traffic: exactly one of `argo-rollout`, `deployments` and `http-route`. Default: the workflow does it, by the action's outputs.",
  );
