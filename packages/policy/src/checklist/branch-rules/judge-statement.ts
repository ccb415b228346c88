import type { Evidence, ReasonStatus } from "../../decision/reason.ts";
import type { ByPasser } from "./by-passers.ts";
import type { EnforcedRules, EnforcedOnBranch } from "./enforced-rules.ts";
import type { Statement } from "./stated-rules.ts";

export type Judged = {
  readonly status: Extract<ReasonStatus, "met" | "unmet" | "unknown">;
  readonly observed: string;
  readonly evidence: readonly Evidence[];
  /** What to do where nobody could say; null where the rule itself says it. */
  readonly next: string | null;
};

/**
 * Whether GitHub enforces what is stated of a branch. It is enough that one source holds it, as they add up; one that everybody
 * may by-pass holds nothing. Where none does, and one could not be asked, nobody can say.
 */
export function judgeStatement(statement: Statement, { sources, unasked }: EnforcedOnBranch): Judged {
  const looked = sources.map((source) => ({ source, ...lookAt(statement, source) }));
  const holding = looked.filter(({ holds }) => holds === true);
  if (holding.length > 0) {
    const observed = holding.map(({ source }) => `${source.source} demands it${offOf(statement, source)}`).join("; ");
    return { status: "met", observed, evidence: holding.map(({ source }) => source.evidence), next: null };
  }
  const said = looked.flatMap(({ source, says }) => (says === null ? [] : [`${source.source}: ${says}`]));
  const evidence = looked.flatMap(({ source, says }) => (says === null ? [] : [source.evidence]));
  const unknown = unasked.length > 0 || looked.some(({ holds }) => holds === null);
  return {
    status: unknown ? "unknown" : "unmet",
    observed: [...said, ...unasked.map(({ says }) => says)].join("; ") || "no rule demands it",
    evidence,
    next: unasked[0]?.next ?? null,
  };
}

type Look = { readonly holds: boolean | null; readonly says: string | null };

function lookAt({ rule, bindsAdministrators = false }: Statement, source: EnforcedRules): Look {
  const holds = rule.holds(source);
  if (holds !== true) return { holds, says: holds === null ? NOT_TOLD : (rule.lesser?.(source) ?? null) };
  const { byPassers } = source;
  if (byPassers.kind === "unread") return { holds: null, says: NOT_TOLD };
  if (byPassers.kind === "hidden") {
    return bindsAdministrators ? { holds: null, says: NOT_TOLD } : { holds, says: null };
  }
  const passers = byPassers.all.filter(({ reaches }) => reaches.includes(rule.reach));
  const loose = passers.filter((one) => one.everybody || (bindsAdministrators && one.administrators));
  if (loose.length === 0) return { holds, says: null };
  return { holds: false, says: `demands it, but ${whoOf(loose)} may by-pass it` };
}

const NOT_TOLD = "whom it does not bind is not told";

function offOf({ rule }: Statement, { byPassers }: EnforcedRules): string {
  if (byPassers.kind !== "told") return "";
  const off = byPassers.all.filter(({ reaches }) => reaches.includes(rule.reach));
  return off.length === 0 ? "" : `, not binding ${whoOf(off)}`;
}

function whoOf(passers: readonly ByPasser[]): string {
  return [...new Set(passers.map(({ who }) => who))].join(", ");
}
