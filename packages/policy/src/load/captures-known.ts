import { fillAddress } from "../rollout/afterwards/fill-address.ts";
import { fillBody } from "../rollout/afterwards/fill-body.ts";
import { type Filled, fillText, namesIn } from "../rollout/afterwards/placeholders.ts";
import type { Policy } from "../schema/policy.ts";
import type { Finding } from "./loaded-policy.ts";
import { shownPath } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** Whether each `{name}` of a step stands for what an earlier step captures, and where a text from outside may stand. */
export function capturesKnown({ rollout }: Pick<Policy, "rollout">, tree: Tree): readonly Finding[] {
  return Object.entries(rollout.afterwards).flatMap(([name, { steps = [] }]) => {
    const captured = new Map<string, string>();
    return steps.flatMap((step, i) => {
      const filled: Readonly<Record<string, Filled<unknown>>> = {
        // Others are judged as any address is.
        ...(namesIn(step.http).length === 0 ? {} : { http: fillAddress(step.http, captured) }),
        ...(step.body === undefined ? {} : { body: fillBody(step.body, captured) }),
        ...(step.equals === undefined ? {} : { equals: fillText(step.equals, captured) }),
      };
      for (const key of Object.keys(step.capture)) captured.set(key, ANY);
      return Object.entries(filled).flatMap(([key, one]) =>
        one.ok ? [] : [finding(tree, ["rollout", "afterwards", name, "steps", String(i), key], one.says)],
      );
    });
  });
}

/** Fits in every place where something that was captured may stand. */
const ANY = "0";

function finding(tree: Tree, path: readonly string[], says: string): Finding {
  return {
    code: "policy.bad-value",
    path,
    at: follow(tree, path).node.at,
    says: `${shownPath(path)} cannot be sent: ${says}`,
    expected: "`{name}` of an earlier step's `capture`, in the path or the query of an address, or in a value of JSON",
    suggestion: null,
  };
}
