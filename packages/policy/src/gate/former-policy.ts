import { counted } from "../decision/counted.ts";
import { isOpen, type Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { readExtendedPolicy } from "../extend/read-extended-policy.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { enforcementOf } from "./enforcement.ts";
import type { FormerPolicy, GateFacts, JudgedFacts } from "./gate-facts.ts";
import type { ItemContext } from "./item-context.ts";

/**
 * Where a release changes the policy, the policy before must be satisfied too: else a change could loosen the gate that it has to pass.
 * What stands in its way is told at its place in the old file.
 */
export function formerReasons(
  loaded: LoadedPolicy,
  former: GateFacts["former"],
  judge: (former: LoadedPolicy, facts: JudgedFacts) => readonly Reason[],
): readonly Reason[] {
  const common = { code: "policy.former", required: "what the policy asked before this release is met too" };
  const silent = (says: string, next: string) =>
    reasonOf(loaded, ["approvals"], { ...common, status: "unknown", observed: says, next });
  if (!former.known) return [silent(former.says, former.next)];
  if (former.value === null) return [];
  const read = readFormer(former.value);
  if (read === null) {
    const next = "judge one release by the version of Signalbox that could read it";
    return [silent("the policy as the last release had it cannot be read by this version", next)];
  }
  const reasons = judge(read, former.value.facts);
  const open = reasons.filter(isOpen);
  if (open.length === 0) {
    return [
      reasonOf(loaded, ["approvals"], {
        ...common,
        status: "met",
        observed: reasons.some(({ status: one }) => one === "waived")
          ? `this release changes the policy, and what the one before asked is met or waived: ${waiversIn(reasons)}`
          : "this release changes the policy, and the one before is satisfied",
      }),
    ];
  }
  const status = open.some((reason) => reason.status === "unmet") ? "unmet" : "unknown";
  const observed = `this release changes the policy, and ${counted(open.length, "rule")} of the one before ${open.length === 1 ? "is" : "are"} in the way`;
  const next =
    "meet what the policy asked before; where nobody can, have somebody waive it who could approve a change of it then, or an administrator: `/waive policy <full hash> until <date> because <reason>`";
  return [reasonOf(loaded, ["approvals"], { ...common, status, observed, next }), ...open];
}

function waiversIn(reasons: readonly Reason[]): string {
  const waived = reasons.filter(({ status }) => status === "waived").map(({ observed }) => observed);
  return [...new Set(waived)].join("; ");
}

/** Whether the policy before enforces the gate of this environment now; so does one that nobody could read. */
export function isEnforcedBy(former: GateFacts["former"], about: ItemContext): boolean {
  if (!former.known) return true;
  if (former.value === null) return false;
  const read = readFormer(former.value);
  return read === null || enforcementOf(read.policy, about).mode === "always";
}

function readFormer({ files }: FormerPolicy): LoadedPolicy | null {
  const [first, ...above] = files.map(({ file, text }) => ({ file, bytes: text }));
  const read = first === undefined ? null : readExtendedPolicy([first, ...above]);
  return read?.ok === true ? read.value : null;
}
