import { counted } from "../decision/counted.ts";
import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { type Verdict, verdictOf } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { RangeFacts } from "./approval-facts.ts";
import { namesOf } from "./authorship.ts";

/** The developers' own part: every commit's author is known, and its tests passed. It stands in the record as a requirement of its own. */
export function developerReasons(loaded: LoadedPolicy, range: RangeFacts, ci: readonly Reason[]): readonly Reason[] {
  const { nodes } = range.commits;
  const names = namesOf(nodes, loaded.policy.approvals.people);
  const common = { code: "approvals.developer", required: "every commit's author known" };
  const people = [...names.logins].toSorted();
  const observed = `${counted(nodes.length, "commit")} by ${people.map((login) => `\`${login}\``).join(", ") || "nobody"}`;
  const authors =
    names.unknown === null
      ? reasonOf(loaded, ["approvals", "people"], { ...common, status: "met", observed })
      : reasonOf(loaded, ["approvals", "people"], {
          ...common,
          status: "unknown",
          observed: names.unknown,
          next: "add the e-mail to the account, or to `approvals.people` of the policy",
        });
  // Where the gate of an environment asks for no checks, nor does this.
  return ci.length === 0 ? [authors] : [authors, testsReason(loaded, verdictOf(ci))];
}

function testsReason(loaded: LoadedPolicy, ci: Verdict): Reason {
  const common = { code: "approvals.developer-tests", required: "the developers' tests passed on the candidate" };
  if (ci === "go")
    return reasonOf(loaded, ["checklist", "ci"], { ...common, status: "met", observed: "they did, by `checklist.ci`" });
  return reasonOf(loaded, ["checklist", "ci"], {
    ...common,
    status: ci === "hold" ? "unmet" : "unknown",
    observed: ci === "hold" ? "they did not, by `checklist.ci`" : "nobody could say, by `checklist.ci`",
    next: "see what `checklist.ci` asks for",
  });
}
