import { isSameShare, trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import type { JsonOperation } from "../kubernetes.ts";
import { quoted } from "../quoted.ts";
import type { Resource } from "../resource.ts";
import type { Course } from "../steer.ts";
import type { Route, RouteCondition, SharedRule } from "./route-object.ts";

/** The Gateway API allows weights up to a million. */
const SUMS = [100, 1000, 10_000, 100_000, 1_000_000] as const;

type Weights = { readonly stable: number; readonly canary: number };

/** What stands between the rules of a route and a share. All rules are written in one change: none is ahead of another. */
export function planWeights(route: Route, rules: readonly SharedRule[], share: number, resource: Resource): Course {
  if (rules.length === 0) {
    return {
      kind: "blocked",
      says: `no rule of HTTPRoute \`${resource.name ?? ""}\` has both Services, each once`,
      next: "name both Services of `rollout.controller.services` in the `backendRefs` of each rule that is to be shared",
    };
  }
  const operations: JsonOperation[] = [];
  for (const rule of rules) {
    const weights = weightsFor(rule, share);
    if (weights === null) {
      return {
        kind: "blocked",
        says: `${trafficInPercent(share)} cannot be written into rule ${rule.at}: beside other backends the two weigh ${rule.stable.weight + rule.canary.weight} together, which is kept`,
        next: "give all backends of the rule weights of a larger sum, such as ten times each",
      };
    }
    for (const track of ["stable", "canary"] as const) {
      if (rule[track].weight === weights[track]) continue;
      const path = `/spec/rules/${rule.at}/backendRefs/${rule[track].at}/weight`;
      operations.push({ op: "add", path, value: weights[track] });
    }
  }
  if (operations.length === 0) return accepted(route, share);
  const { resourceVersion } = route.metadata;
  return { kind: "write", write: { resource, resourceVersion, patch: { kind: "json", body: operations } } };
}

/** The two weights; null where the sum that has to be kept cannot be shared so. */
function weightsFor({ stable, canary, others }: SharedRule, share: number): Weights | null {
  const both = stable.weight + canary.weight;
  if (both > 0 && isSameShare(canary.weight / both, share)) return { stable: stable.weight, canary: canary.weight };
  const sums = others ? [both] : SUMS;
  const sum = sums.find((each) => each > 0 && isSameShare(Math.round(share * each) / each, share));
  if (sum === undefined) return null;
  const part = Math.round(share * sum);
  return { stable: sum - part, canary: part };
}

/** Weights count once every gateway has taken them up. */
function accepted({ metadata, status }: Route, share: number): Course {
  const conditions = (status?.parents ?? []).map((parent) => parent.conditions ?? []);
  const says = `the route gives the canary ${trafficInPercent(share)}`;
  if (conditions.length === 0) return { kind: "wait", says: `${says}, and no gateway has taken it up` };
  for (const type of ["Accepted", "ResolvedRefs"]) {
    for (const parent of conditions) {
      const found = parent.find((condition) => condition.type === type);
      if (found === undefined || (found.observedGeneration ?? metadata.generation) < metadata.generation) {
        return { kind: "wait", says: `${says}, and a gateway has not yet looked at it` };
      }
      if (found.status !== "True") return refused(says, found);
    }
  }
  return { kind: "arrived", says };
}

function refused(says: string, { type, reason, message }: RouteCondition): Course {
  return {
    kind: "blocked",
    says: `${says}, and a gateway does not take it: ${type} is false, ${quoted(`${reason}: ${message}`)}`,
    next: "mend what the condition names in the route's status, such as a Service that is missing",
  };
}
