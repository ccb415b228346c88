import { isLoopback } from "../schema/loopback.ts";
import type { Policy } from "../schema/policy.ts";
import type { Finding } from "./loaded-policy.ts";
import { shown } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** Whether the addresses that the checklist asks can be believed: what comes in the clear, anybody on the way could have said. */
export function addressesSafe({ checklist }: Pick<Policy, "checklist">, tree: Tree): readonly Finding[] {
  return Object.entries(checklist.custom).flatMap(([name, { http }]) => {
    if (http === undefined || isSafe(http)) return [];
    const path = ["checklist", "custom", name, "http"];
    return [
      {
        code: "policy.bad-value",
        path,
        at: follow(tree, path).node.at,
        says: `${shown(http)} is no address that evidence can come from`,
        expected: "an address that begins with `https://`, or `http://localhost`, without a user or password in it",
        suggestion: null,
      },
    ];
  });
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (url.protocol === "https:" || isLoopback(url)) && url.username === "" && url.password === "";
}
