import { reconcile } from "@signalbox/systems/kubernetes/argo-rollouts/test-argo";
import { canary, rolloutOf } from "@signalbox/systems/kubernetes/argo-rollouts/test-rollouts";
import { servingKubernetes, type TestKubernetes, TOKEN } from "@signalbox/systems/kubernetes/test-kubernetes";
import { at } from "@signalbox/systems/kubernetes/test-patch";

/** A cluster in which Argo Rollouts rolls out a shop's second version; it stands at its first step. */
export type Cluster = {
  readonly kubernetes: TestKubernetes;
  /** The variables that the policy's controller is opened with. */
  readonly variables: Readonly<Record<string, string>>;
  /** What of the Rollout lies at a path. */
  readonly rollout: (...path: readonly string[]) => unknown;
  /** The canary's share of the traffic, in percent. */
  readonly weight: () => unknown;
  /** Those that it had so far, one after the other. */
  readonly weights: () => readonly unknown[];
  close(): Promise<void>;
};

/** The policy's line for it. */
export const CONTROLLER =
  "  controller: { url-from: CLUSTER_URL, token-from: CLUSTER_TOKEN, namespace: shop, argo-rollout: crm }\n";

/** Opens a cluster whose Rollout has these steps, in percent. */
export function openCluster(steps: readonly number[]): Promise<Cluster> {
  return new Promise((resolve, reject) => {
    const served = servingKubernetes(async (kubernetes) => {
      begin(kubernetes, steps);
      const rollout = (...path: readonly string[]): unknown => at(kubernetes.cluster.get("Rollout", "crm"), ...path);
      const weight = (): unknown => rollout("status", "canary", "weights", "canary", "weight");
      const weights = [weight()];
      kubernetes.tick = (cluster) => {
        reconcile(cluster, "crm");
        if (weights.at(-1) !== weight()) weights.push(weight());
      };
      await new Promise<void>((end) => {
        resolve({
          kubernetes,
          variables: { CLUSTER_URL: kubernetes.address, CLUSTER_TOKEN: TOKEN },
          rollout,
          weight,
          weights: () => weights,
          async close() {
            end();
            await served;
          },
        });
      });
    });
    served.catch(reject);
  });
}

function begin(kubernetes: TestKubernetes, steps: readonly number[]): void {
  const { cluster } = kubernetes;
  const strategy = canary(steps.flatMap((step) => [{ setWeight: step }, { pause: {} }]));
  const passes = (count: number): void => {
    for (let pass = 0; pass < count; pass += 1) reconcile(cluster, "crm");
  };
  cluster.put(rolloutOf("1", strategy));
  passes(3);
  cluster.put({ ...rolloutOf("2", strategy), status: at(cluster.get("Rollout", "crm"), "status") });
  passes(5);
}
