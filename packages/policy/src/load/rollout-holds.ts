import { secondsOf } from "../schema/duration.ts";
import { shareOf } from "../schema/measures.ts";
import type { Policy } from "../schema/policy.ts";
import type { Finding } from "./loaded-policy.ts";
import { shown, shownPath } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

type Rollout = Policy["rollout"];

/** The shortest interval: metrics are seldom scraped more often. */
const SHORTEST_INTERVAL = 5;

/** Whether a rollout as the policy describes it can be carried out: steps that rise to all traffic, and times that fit in each other. */
export function rolloutHolds({ rollout }: Pick<Policy, "rollout">, tree: Tree): readonly Finding[] {
  return [...stepFindings(rollout, tree), ...timeFindings(rollout, tree), ...blueGreenFindings(rollout, tree)];
}

function stepFindings({ steps }: Rollout, tree: Tree): readonly Finding[] {
  const shares = steps.map(shareOf);
  const wrong = shares.findIndex((share, i) => share <= (shares[i - 1] ?? 0));
  if (wrong !== -1) {
    const path = ["rollout", "steps", String(wrong)];
    const before = steps[wrong - 1];
    const says = `the step ${shown(steps[wrong] ?? "")} gives the canary no more traffic than ${before === undefined ? "nothing" : shown(before)}`;
    return [finding(tree, path, says, "steps that rise, such as `[5%, 25%, 50%, 100%]`")];
  }
  if (shares.at(-1) === 1) return [];
  const path = ["rollout", "steps"];
  return [finding(tree, path, `${shownPath(path)} do not end with all traffic`, "`100%` as the last step")];
}

function timeFindings(rollout: Rollout, tree: Tree): readonly Finding[] {
  const { interval, window, patience } = rollout;
  const found: Finding[] = [];
  if (secondsOf(interval) < SHORTEST_INTERVAL) {
    const path = ["rollout", "interval"];
    found.push(finding(tree, path, `${shownPath(path)} is ${shown(interval)}`, `${SHORTEST_INTERVAL}s or longer`));
  }
  if (secondsOf(window) < secondsOf(interval)) {
    const path = ["rollout", "window"];
    const says = `${shownPath(path)} is ${shown(window)}, shorter than an interval of ${shown(interval)}`;
    found.push(finding(tree, path, says, "a window of several intervals"));
  }
  if (patience !== undefined && secondsOf(patience) < secondsOf(window)) {
    const path = ["rollout", "patience"];
    const says = `${shownPath(path)} is ${shown(patience)}, shorter than the window of ${shown(window)}`;
    found.push(finding(tree, path, says, "at least the window"));
  }
  return found;
}

function blueGreenFindings({ strategy }: Rollout, tree: Tree): readonly Finding[] {
  if (strategy !== "blue-green") return [];
  const { missed } = follow(tree, ["rollout", "steps"]);
  if (missed.length > 0) return [];
  const says = "`rollout.steps` says nothing beside `strategy: blue-green`: all traffic is switched at once";
  return [finding(tree, ["rollout", "steps"], says, "no `steps`, or `strategy: canary`")];
}

function finding(tree: Tree, path: readonly string[], says: string, expected: string): Finding {
  const { node, key } = follow(tree, path);
  return { code: "policy.bad-value", path, at: node.at ?? key ?? tree.at, says, expected, suggestion: null };
}
