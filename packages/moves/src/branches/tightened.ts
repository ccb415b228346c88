import type { BypassActor } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import { byPassersOfRuleset } from "@signalbox/policy/checklist/branch-rules/by-passers";
import { shown } from "@signalbox/policy/load/shown";
import type { RulesetRule, RulesetText, StandingRuleset } from "@signalbox/systems/github/rulesets";

export type Tightened = {
  readonly text: RulesetText;
  /** What that changes, in words; nothing where the ruleset holds all that is wanted. */
  readonly changes: readonly string[];
};

/**
 * A standing ruleset with all that is wanted of it. It is never loosened: a rule that somebody added, or made stricter, stays.
 * Whom it does not bind stays too, but for everybody.
 */
export function tightened(standing: StandingRuleset, wanted: RulesetText): Tightened {
  const rules = wanted.rules.map((rule) =>
    tightenedRule(
      standing.rules.find(({ type }) => type === rule.type),
      rule,
    ),
  );
  const others = standing.rules.filter(({ type }) => wanted.rules.every((rule) => rule.type !== type));
  const actors = tightenedActors(standing.bypassActors, wanted.bypassActors ?? []);
  const isScoped = sameNames(standing.include, wanted.include) && sameNames(standing.exclude, wanted.exclude);
  return {
    text: { ...wanted, rules: [...rules.map(({ rule }) => rule), ...others], bypassActors: actors.all },
    changes: [
      ...(standing.enforcement === "active" ? [] : [`it is ${standing.enforcement}, and will be active`]),
      ...(isScoped ? [] : [`it is for ${refsOf(standing)}, and will be for ${refsOf(wanted)}`]),
      ...rules.flatMap(({ change }) => (change === null ? [] : [change])),
      ...actors.changes,
    ],
  };
}

function tightenedRule(
  standing: RulesetRule | undefined,
  wanted: RulesetRule,
): { readonly rule: RulesetRule; readonly change: string | null } {
  if (standing === undefined) return { rule: wanted, change: `the rule ${shown(wanted.type)} is added` };
  const changed = Object.entries(wanted.parameters ?? {}).flatMap(
    ([key, value]): readonly (readonly [string, unknown])[] => {
      const before = standing.parameters?.[key];
      const after = stricter(key, before, value);
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [[key, after]];
    },
  );
  if (changed.length === 0) return { rule: standing, change: null };
  const rule = { type: wanted.type, parameters: { ...standing.parameters, ...Object.fromEntries(changed) } };
  return {
    rule,
    change: `the rule ${shown(wanted.type)} gets ${changed.map(([key, value]) => `${key} ${worded(value)}`).join(", ")}`,
  };
}

/** Of what is and what is wanted, the stricter; of what says nothing of strictness, what is. */
function stricter(key: string, before: unknown, wanted: unknown): unknown {
  if (before === undefined || key === "do_not_enforce_on_create") return before ?? wanted;
  if (typeof before === "number" && typeof wanted === "number") return Math.max(before, wanted);
  if (typeof before === "boolean" && typeof wanted === "boolean") return before || wanted;
  return isList(before) && isList(wanted) ? bothLists(before, wanted) : wanted;
}

function bothLists(before: readonly unknown[], wanted: readonly unknown[]): readonly unknown[] {
  const have = new Set(before.map(contextOf));
  return [...before, ...wanted.filter((check) => !have.has(contextOf(check)))];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A check that must come from a certain app is the stricter one of its name. */
function contextOf(check: unknown): unknown {
  return typeof check === "object" && check !== null && "context" in check ? check.context : check;
}

function tightenedActors(
  standing: readonly BypassActor[] | null,
  wanted: readonly BypassActor[],
): { readonly all: readonly BypassActor[] | null; readonly changes: readonly string[] } {
  // What GitHub hides is left as it is.
  if (standing === null) return { all: wanted.length === 0 ? null : wanted, changes: [] };
  const passers = byPassersOfRuleset(standing);
  const kept = standing.filter((_, i) => passers[i]?.everybody !== true);
  const lost = passers.filter(({ everybody }) => everybody).map(({ who }) => `it will bind ${who}`);
  const added = wanted.filter((actor) => !kept.some((other) => keyOf(other) === keyOf(actor)));
  const gained = byPassersOfRuleset(added).map(({ who }) => `it will not bind ${who}`);
  return { all: [...kept, ...added], changes: [...lost, ...gained] };
}

function keyOf({ actorType, actorId }: BypassActor): string {
  return `${actorType} ${actorId ?? ""}`;
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && new Set([...some, ...others]).size === new Set(some).size;
}

function refsOf({ include, exclude }: Pick<RulesetText, "include" | "exclude">): string {
  const but = exclude.length === 0 ? "" : ` but ${exclude.map((ref) => shown(ref)).join(", ")}`;
  return `${include.map((ref) => shown(ref)).join(", ") || "nothing"}${but}`;
}

function worded(value: unknown): string {
  return Array.isArray(value) ? value.map((check) => shown(String(contextOf(check)))).join(", ") : String(value);
}
