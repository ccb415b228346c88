import type { Policy } from "../schema/policy.ts";
import { dependencyCycle } from "../versioning/in-order.ts";
import type { Finding } from "./loaded-policy.ts";
import { nearestWord } from "./nearest-word.ts";
import { shown } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** Whether `depends-on` names components of the policy, and leads from none back to itself. */
export function dependenciesKnown({ components }: Pick<Policy, "components">, tree: Tree): readonly Finding[] {
  const unknown = Object.entries(components).flatMap(([name, component]) =>
    component["depends-on"].flatMap((dependency, index) =>
      Object.hasOwn(components, dependency) ? [] : [unknownFinding(components, tree, name, dependency, index)],
    ),
  );
  const cycle = unknown.length > 0 ? null : dependencyCycle(components);
  return cycle === null ? unknown : [cycleFinding(tree, cycle)];
}

function unknownFinding(
  components: Policy["components"],
  tree: Tree,
  name: string,
  dependency: string,
  index: number,
): Finding {
  const path = ["components", name, "depends-on", String(index)];
  const near = nearestWord(dependency, Object.keys(components));
  return {
    code: "policy.unknown-component",
    path,
    at: follow(tree, path).node.at,
    says: `${shown(name)} depends on ${shown(dependency)}, which is no component of this policy`,
    expected: "the name of a component of this policy",
    suggestion: near === null ? null : `did you mean ${shown(near)}?`,
  };
}

function cycleFinding(tree: Tree, cycle: readonly string[]): Finding {
  const path = ["components", cycle[0] ?? "", "depends-on"];
  return {
    code: "policy.dependency-cycle",
    path,
    at: follow(tree, path).key ?? tree.at,
    says: `the components depend on each other in a circle: ${cycle.map(shown).join(" → ")}`,
    expected: "components of which one can be released first",
    suggestion: "take one of these out of `depends-on`",
  };
}
