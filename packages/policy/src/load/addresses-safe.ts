import { isLoopback } from "../schema/loopback.ts";
import type { Policy } from "../schema/policy.ts";
import type { Finding } from "./loaded-policy.ts";
import { shown } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** Whether the addresses that are asked can be believed: what comes in the clear, anybody on the way could have said. */
export function addressesSafe(policy: Pick<Policy, "checklist" | "rollout">, tree: Tree): readonly Finding[] {
  return addressesOf(policy).flatMap(({ path, address }) => {
    if (isSafe(address)) return [];
    return [
      {
        code: "policy.bad-value",
        path,
        at: follow(tree, path).node.at,
        says: `${shown(address)} is no address that evidence can come from`,
        expected: "an address that begins with `https://`, or `http://localhost`, without a user or password in it",
        suggestion: null,
      },
    ];
  });
}

type Placed = { readonly path: readonly string[]; readonly address: string };

function addressesOf({ checklist, rollout }: Pick<Policy, "checklist" | "rollout">): readonly Placed[] {
  const custom = Object.entries(checklist.custom).map(([name, { http }]) => ({
    path: ["checklist", "custom", name, "http"],
    address: http,
  }));
  const security = Object.entries(rollout.security).map(([name, { probe }]) => ({
    path: ["rollout", "security", name, "probe"],
    address: probe,
  }));
  const afterwards = Object.entries(rollout.afterwards).flatMap(([name, { http, steps = [] }]) => [
    { path: ["rollout", "afterwards", name, "http"], address: http },
    ...steps.map((step, i) => ({
      path: ["rollout", "afterwards", name, "steps", String(i), "http"],
      address: step.http,
    })),
  ]);
  return [...custom, ...security, ...afterwards].flatMap(({ path, address }) =>
    address === undefined ? [] : [{ path, address }],
  );
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (url.protocol === "https:" || isLoopback(url)) && url.username === "" && url.password === "";
}
