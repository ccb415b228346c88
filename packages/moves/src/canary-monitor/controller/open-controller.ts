import { planOf } from "@signalbox/policy/rollout/plan";
import type { Policy } from "@signalbox/policy/schema/policy";
import { type Answer, known } from "@signalbox/systems/answer";
import { openArgoRollout } from "@signalbox/systems/kubernetes/argo-rollouts/open-argo-rollout";
import { openDeployments } from "@signalbox/systems/kubernetes/deployments/open-deployments";
import { openHttpRoute } from "@signalbox/systems/kubernetes/http-route/open-http-route";
import { openKubernetes, type Patience } from "@signalbox/systems/kubernetes/open-kubernetes";
import type { Following, RolloutController } from "@signalbox/systems/kubernetes/rollout-controller";
import type { Turn } from "@signalbox/systems/kubernetes/turn";
import { variableMissing, type Variables } from "../variables/variable-missing.ts";

/** What a controller is opened with beside the policy. */
export type ControllerSources = {
  /** What the policy's `…-from` keys name. */
  readonly variables: Variables;
  /** The revision that is watched, as the first look's state told it; null for the one that is found first. */
  readonly revision: string | null;
  /** By whose word the traffic is moved. */
  readonly turn: Turn;
  readonly patience?: Patience & Following;
};

/** Opens what moves the traffic, or says why it cannot be; null where the workflow does it. Nothing is asked yet. */
export function openController(
  policy: Pick<Policy, "rollout">,
  { variables, revision, turn, patience = {} }: ControllerSources,
): Answer<RolloutController> | null {
  const { controller, strategy } = policy.rollout;
  if (controller === undefined) return null;
  const from = { address: controller["url-from"], token: controller["token-from"], authority: controller["ca-from"] };
  const read = (name: string | undefined): string => (name === undefined ? "" : (variables[name] ?? ""));
  for (const name of Object.values(from)) {
    if (name !== undefined && read(name).trim() === "")
      return variableMissing("controller", name, "what `rollout.controller` names");
  }
  const access = {
    address: read(from.address),
    token: read(from.token),
    authority: from.authority === undefined ? null : read(from.authority),
  };
  const kubernetes = openKubernetes(access, patience);
  if (!kubernetes.known) return kubernetes;
  const shares = planOf(policy).steps.map(({ share }) => share);
  const watched = { namespace: controller.namespace, revision, shares, turn };
  const { "argo-rollout": rollout, deployments, "http-route": route, services } = controller;
  if (rollout !== undefined) return known(openArgoRollout(kubernetes.value, rollout, watched, patience));
  if (route !== undefined && services !== undefined) {
    return known(openHttpRoute(kubernetes.value, route, services, watched, patience));
  }
  if (deployments === undefined) return null;
  if (strategy === "blue-green") return NO_PREVIEW;
  return known(openDeployments(kubernetes.value, deployments, watched, patience));
}

const NO_PREVIEW: Answer<never> = {
  known: false,
  code: "controller.no-preview",
  says: "two Deployments behind one Service have no preview: what is up has traffic",
  next: "use `argo-rollout` or `http-route` with `strategy: blue-green`, or `strategy: canary` with `deployments`",
};
