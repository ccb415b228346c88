import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { loginKey, type Person } from "../gate/people.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Policy } from "../schema/policy.ts";
import type { ApprovalFacts } from "./approval-facts.ts";
import { handsIn, namesOf } from "./authorship.ts";
import type { Barred } from "./fill-needs.ts";

/** Who started the release and may therefore not approve it: whoever started the run, ran it again, or pushed its tag. */
export function barredFromRelease({ policy }: Pick<LoadedPolicy, "policy">, facts: ApprovalFacts): Barred {
  return barredAs(policy.approvals.separation, policy, facts);
}

/** Who may waive nothing of the release: besides, whoever had a hand in any change of it, however duties are separated. */
export function barredFromWaiving({ policy }: Pick<LoadedPolicy, "policy">, facts: ApprovalFacts): Barred {
  return barredAs("strict", policy, facts);
}

function barredAs(separation: "standard" | "strict", policy: Policy, facts: ApprovalFacts): Barred {
  const { run, tagger } = facts;
  const strict = barredEverywhere(separation, policy.approvals.people, facts);
  return (person: Person) => {
    const key = loginKey(person.login);
    if (run?.known === true) {
      const started = [run.value.actor, run.value.triggeringActor];
      if (started.some((one) => one !== null && loginKey(one.login) === key))
        return { is: "yes", why: "they started the run" };
      if (started.includes(null)) return { is: "unknown", why: "who started the run could not be told" };
    }
    if (run?.known === false) return { is: "unknown", why: `who started the run could not be told: ${run.says}` };
    if (tagger.known && tagger.value !== null && loginKey(tagger.value.login) === key)
      return { is: "yes", why: "they pushed the tag" };
    if (!tagger.known) return { is: "unknown", why: `who pushed the tag could not be told: ${tagger.says}` };
    return strict(person);
  };
}

/** With `strict`, nobody who had a hand in any change of the release approves any of it, nor who started it. */
export function barredFromChanges({ policy }: Pick<LoadedPolicy, "policy">, facts: ApprovalFacts): Barred {
  return policy.approvals.separation === "strict" ? barredFromRelease({ policy }, facts) : nobody;
}

const nobody: Barred = () => ({ is: "no", why: "" });

function barredEverywhere(
  separation: "standard" | "strict",
  people: Readonly<Record<string, string>>,
  { range }: ApprovalFacts,
): Barred {
  if (separation === "standard") return nobody;
  if (!range.known) return () => ({ is: "unknown", why: range.says });
  const hands = [
    namesOf(range.value.commits.nodes, people),
    ...range.value.pullRequests.nodes.map((one) => handsIn(one, people)),
  ];
  const logins = new Set(hands.flatMap((one) => [...one.logins]));
  const unknown = hands.find((one) => one.unknown !== null)?.unknown ?? null;
  return ({ login }: Person) => {
    if (logins.has(loginKey(login))) return { is: "yes", why: "they had a hand in a change of the release" };
    return unknown === null ? { is: "no", why: "" } : { is: "unknown", why: unknown };
  };
}

/** With `strict`, who tags is somebody else than who starts the run. */
export function separationReasons(loaded: LoadedPolicy, { run, tagger }: ApprovalFacts): readonly Reason[] {
  if (loaded.policy.approvals.separation === "standard" || run === null) return [];
  const rule = ["approvals", "separation"];
  const common = { code: "approvals.separation", required: "who starts and who tags are different people" };
  const silent = [run, tagger].find((one) => !one.known);
  if (silent?.known === false)
    return [reasonOf(loaded, rule, { ...common, status: "unknown", observed: silent.says, next: silent.next })];
  if (!run.known || !tagger.known || tagger.value === null) return [];
  const key = loginKey(tagger.value.login);
  const same = [run.value.actor, run.value.triggeringActor].some((one) => one !== null && loginKey(one.login) === key);
  const observed = `\`${tagger.value.login}\` pushed the tag${same ? ", and started the run" : ""}`;
  return same
    ? [reasonOf(loaded, rule, { ...common, status: "unmet", observed, next: "have somebody else start the run" })]
    : [reasonOf(loaded, rule, { ...common, status: "met", observed })];
}
