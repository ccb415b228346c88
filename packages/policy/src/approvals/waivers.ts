import { isOpen, type Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { ItemContext } from "../gate/item-context.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { ApprovalFacts } from "./approval-facts.ts";
import type { Barred } from "./fill-needs.ts";
import { commentsOn } from "./release-approvals.ts";
import { holdsNamedRole } from "./role-holders.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { allOf, anyOf, not } from "./told.ts";

type Waiver = Extract<Statement, { readonly kind: "waive" }>;

/**
 * The reasons of a checklist item with its waivers applied: what is not met is waived where a role that the policy allows said so of this
 * commit, with a reason and an expiry that has not passed. Waivers that do not count have their reason too.
 */
export function withWaivers(
  loaded: LoadedPolicy,
  item: { readonly name: string; readonly path: readonly string[]; readonly waivableBy: readonly string[] },
  reasons: readonly Reason[],
  judge: { readonly facts: ApprovalFacts; readonly about: ItemContext; readonly barred: Barred },
): readonly Reason[] {
  const { facts, about, barred } = judge;
  const open = reasons.filter(isOpen);
  if (open.length === 0) return reasons;
  const { said, unheard } = statementsOf(commentsOn(facts, about.candidate));
  const waivers = said.flatMap((one) => (one.kind === "waive" && one.item === item.name ? [one] : []));
  const judged = waivers.map((waiver) => ({
    waiver,
    why: whyNot(loaded, item.waivableBy, waiver, { facts, about, barred }),
  }));
  const good = judged.find(({ why }) => why === null)?.waiver;
  const discarded = [
    ...judged.flatMap(({ waiver, why }) =>
      why === null ? [] : [discardedReason(loaded, item.path, waiver.person.login, waiver.url, why)],
    ),
    ...unheard.flatMap(({ line, login, url, why }) =>
      line.startsWith(`/waive ${item.name} `) ? [discardedReason(loaded, item.path, login, url, why)] : [],
    ),
  ];
  if (good === undefined) return [...reasons, ...discarded];
  return [...reasons.map((reason) => (isOpen(reason) ? waived(reason, good) : reason)), ...discarded];
}

function waived(reason: Reason, { person, until, because, url }: Waiver): Reason {
  return {
    ...reason,
    status: "waived",
    observed: `${reason.observed}; waived by \`${person.login}\` until ${until}: ${because}`,
    evidence: [...reason.evidence, { kind: "comment", id: url, title: `waiver of \`${person.login}\`` }],
    next: null,
  };
}

/** Why a waiver does not count; null where it does. */
function whyNot(
  loaded: LoadedPolicy,
  waivableBy: readonly string[],
  { hash, until, person }: Waiver,
  { facts, about, barred }: { readonly facts: ApprovalFacts; readonly about: ItemContext; readonly barred: Barred },
): string | null {
  if (hash !== about.candidate) return `it is for ${hash.slice(0, 7)}, the candidate is ${about.candidate.slice(0, 7)}`;
  // It holds to the end of its last day, in UTC.
  if (Date.parse(about.now) >= Date.parse(`${until}T00:00:00Z`) + 86_400_000) return `it expired on ${until}`;
  const holds = anyOf(waivableBy.map((name) => holdsNamedRole(loaded.policy, name, person, facts.people)));
  const { is, why } = barred(person);
  const may = allOf([holds, not(is)]);
  if (may === "yes") return null;
  if (waivableBy.length === 0) return "the policy lets nobody waive it";
  if (is !== "no") return why;
  return holds === "no"
    ? `\`${person.login}\` holds none of the roles ${waivableBy.join(", ")}`
    : "whether they hold the role could not be told";
}

function discardedReason(
  loaded: LoadedPolicy,
  path: readonly string[],
  login: string,
  url: string,
  why: string,
): Reason {
  return reasonOf(loaded, [...path, "waivable-by"], {
    code: "waiver.discarded",
    status: "not-applicable",
    required: "a waiver of this commit by a role that may give it",
    observed: `the waiver of \`${login}\` does not count: ${why}`,
    evidence: [{ kind: "comment", id: url, title: `waiver of \`${login}\`` }],
  });
}
