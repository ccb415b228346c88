import type { ControllerState } from "@signalbox/policy/rollout/controller/controller-state";
import { isSameShare } from "@signalbox/policy/rollout/traffic-share";
import { type Answer, known } from "../../answer.ts";
import type { Kubernetes } from "../kubernetes.ts";
import type { Resource } from "../resource.ts";
import type { Following, RolloutController, Watched } from "../rollout-controller.ts";
import { type Course, steer } from "../steer.ts";
import { inTurn, lastOf } from "../turn.ts";
import { planWeights } from "./plan-weights.ts";
import { type Route, RouteSchema, sharedRules, shareOf } from "./route-object.ts";

/**
 * An HTTPRoute whose rules share the traffic between two Services by weight; blue-green is all or nothing. It knows no
 * revisions, nothing moves by itself, and going back stays possible.
 */
export function openHttpRoute(
  kubernetes: Kubernetes,
  name: string,
  tracks: { readonly stable: string; readonly canary: string },
  { namespace, turn }: Pick<Watched, "namespace" | "turn">,
  following: Following = {},
): RolloutController {
  const resource: Resource = {
    group: "gateway.networking.k8s.io",
    version: "v1",
    plural: "httproutes",
    kind: "HTTPRoute",
    namespace,
    name,
  };
  const look = (signal: AbortSignal): Promise<Answer<Route>> => kubernetes.read(resource, RouteSchema, signal);
  const plan =
    (share: number) =>
    (route: Route): Course =>
      planWeights(route, sharedRules(route, tracks, namespace), share, resource);
  const held = ({ metadata }: Route) => [{ resource, metadata }];
  const sharesOf = (route: Route): readonly (number | null)[] => sharedRules(route, tracks, namespace).map(shareOf);
  return {
    async state(signal) {
      const route = await look(signal);
      return route.known ? stateOf(sharesOf(route.value)) : route;
    },
    moveTo: (share, signal) =>
      steer(
        kubernetes,
        look,
        (route) => inTurn(held(route), turn, "go-on", () => plan(share)(route)),
        following,
        signal,
      ),
    abort: (signal) =>
      steer(
        kubernetes,
        look,
        (route) => inTurn(held(route), lastOf(turn), "hold", () => plan(0)(route)),
        following,
        signal,
      ),
    pause: (signal) =>
      steer(kubernetes, look, (route) => inTurn(held(route), turn, "hold", () => STANDS), following, signal),
    finish: (signal) =>
      steer(kubernetes, look, (route) => (isAll(sharesOf(route)) ? STANDS : NOT_ALL), following, signal),
  };
}

function stateOf(shares: readonly (number | null)[]): Answer<ControllerState> {
  const [share] = shares;
  if (share === undefined || share === null) {
    return unclear(
      "no rule of the HTTPRoute gives traffic to both Services",
      "name both Services in the `backendRefs` of a rule, each once",
    );
  }
  if (shares.some((each) => each === null || !isSameShare(each, share))) {
    return unclear(
      "the rules of the HTTPRoute give the canary different shares",
      "give them the same weights, or let the next move do so",
    );
  }
  return known({ kind: "http-route", share, paused: false, aborted: false, finished: false, revision: null });
}

function isAll(shares: readonly (number | null)[]): boolean {
  return shares.length > 0 && shares.every((share) => share === 1);
}

function unclear(says: string, next: string): Answer<never> {
  return { known: false, code: "kubernetes.unclear-share", says, next };
}

const STANDS: Course = { kind: "arrived", says: "weights stay as they are: nothing moves by itself" };

const NOT_ALL: Course = {
  kind: "blocked",
  says: "the canary does not have all traffic yet",
  next: "give it all traffic first",
};
