import { reasonOf } from "../../decision/rule-reasons.ts";
import type { Reason } from "../../decision/reason.ts";
import { asksFor } from "../../gate/asks-for.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { Observed, Unobserved } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import type { CustomEvidence, CustomFacts } from "./custom-facts.ts";
import { type CustomItem, requirementOf } from "./custom-item.ts";
import { judgeHttp } from "./judge-http.ts";
import { judgeInput } from "./judge-input.ts";
import { judgeRun } from "./judge-run.ts";
import type { Judgement } from "../judgement.ts";

/** Whether each of the policy's own items that this environment asks for is met, one reason an item. */
export function decideCustom(
  loaded: LoadedPolicy,
  facts: Observed<CustomFacts> | null,
  about: ItemContext,
): readonly Reason[] {
  return Object.entries(loaded.policy.checklist.custom)
    .filter(([, item]) => asksFor(item, about.environment))
    .map(([name, item]) => {
      const judgement = judge(item, evidenceOf(name, facts), about);
      return reasonOf(loaded, ["checklist", "custom", name], { ...judgement, required: requirementOf(item) });
    });
}

function evidenceOf(name: string, facts: Observed<CustomFacts> | null): Observed<CustomEvidence> {
  if (facts !== null && !facts.known) return facts;
  const items = facts?.value.items ?? {};
  return (Object.hasOwn(items, name) ? items[name] : undefined) ?? NOT_GATHERED;
}

const NOT_GATHERED: Unobserved = {
  known: false,
  code: "custom.not-gathered",
  says: "nobody looked for it",
  next: "run the gate where it can look",
};

function judge(item: CustomItem, fact: Observed<CustomEvidence>, about: ItemContext): Judgement {
  if (!fact.known) return { code: fact.code, status: "unknown", observed: fact.says, next: fact.next };
  const evidence = fact.value;
  const judgement =
    evidence.kind === "run"
      ? judgeRun(item, evidence, about)
      : evidence.kind === "http"
        ? judgeHttp(item, evidence)
        : judgeInput(item, evidence);
  return judgement ?? OTHER_EVIDENCE;
}

// Recorded facts may be decided by another policy than they were gathered for.
const OTHER_EVIDENCE: Judgement = {
  code: "custom.other-evidence",
  status: "unknown",
  observed: "the evidence that was found is of something else than the policy asks for",
  next: "run the gate again, so that it looks for what the policy asks for now",
};
