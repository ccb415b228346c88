import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { secondsOf } from "../../schema/duration.ts";
import { factorOf, shareOf } from "../../schema/measures.ts";
import type { Policy } from "../../schema/policy.ts";
import { inDuration } from "../in-words.ts";

/** What a policy could say instead, such as a first step of `20%`; a `detect` is that of all objectives. */
export type Remedy = { readonly key: "steps" | "window" | "patience" | "detect"; readonly value: string };

type Rollout = Policy["rollout"];
type Change = Remedy & { readonly rollout: Rollout };

/** Of each key that gives a release more to be seen by, or asks for less, the smallest change that is enough, of some that are usual. */
export function remediesOf(loaded: LoadedPolicy, isEnough: (changed: LoadedPolicy) => boolean): readonly Remedy[] {
  const { policy } = loaded;
  const { rollout } = policy;
  return [firstSteps(rollout), times(rollout), detects(rollout)].flatMap((changes) => {
    const helps = (one: Change): boolean => isEnough({ ...loaded, policy: { ...policy, rollout: one.rollout } });
    const largest = changes.at(-1);
    // Where the largest is not enough, none is.
    if (largest === undefined || !helps(largest)) return [];
    const { key, value } = changes.slice(0, -1).find(helps) ?? largest;
    return [{ key, value }];
  });
}

const SHARES = [10, 20, 30, 50, 75];

function firstSteps(rollout: Rollout): readonly Change[] {
  const [first, second, ...more] = rollout.steps;
  if (rollout.strategy === "blue-green" || first === undefined || second === undefined) return [];
  const between = SHARES.filter((share) => share > 100 * shareOf(first) && share < 100 * shareOf(second));
  return between.map((share) => {
    const value = `${share}%`;
    return { key: "steps", value, rollout: { ...rollout, steps: [value, second, ...more] } };
  });
}

/** A step waits for its patience: where the policy names none, it is a multiple of the window. */
function times(rollout: Rollout): readonly Change[] {
  const key = rollout.patience === undefined ? "window" : "patience";
  const seconds = secondsOf(rollout.patience ?? rollout.window);
  return [1.5, 2, 3].map((factor) => {
    const value = inDuration(seconds * factor);
    return { key, value, rollout: { ...rollout, [key]: value } };
  });
}

function detects(rollout: Rollout): readonly Change[] {
  const objectives = Object.entries(rollout.objectives);
  const largest = Math.max(...objectives.map(([, { detect }]) => factorOf(detect)));
  const larger = [2.5, 3, 4, 5].filter((factor) => factor > largest);
  return larger.map((factor) => {
    const value = `${factor}x`;
    const changed: Rollout["objectives"] = Object.fromEntries(
      objectives.map(([name, one]) => [name, { ...one, detect: value }]),
    );
    return { key: "detect", value, rollout: { ...rollout, objectives: changed } };
  });
}
