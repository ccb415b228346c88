import { byPassersOfRuleset } from "@signalbox/policy/checklist/branch-rules/by-passers";
import type { Observed } from "@signalbox/policy/gate/observed";
import { matchesGlob } from "@signalbox/policy/schema/match-glob";
import type { StandingRuleset } from "@signalbox/systems/github/rulesets";
import { activeTagRulesets } from "@signalbox/systems/github/tag-rulesets";
import type { GateSources } from "../gate-sources.ts";
import { unobservedBy } from "../observation-of.ts";

/** Whether nobody may make, move or delete a tag of this name but those whom a ruleset lets by-pass it. */
export type IsTagProtected = (tag: string) => Observed<boolean>;

// Of tags "Block force pushes" is not enough: a tag moved forward to a later commit would hide those in between from the gate.
const NEEDED = ["creation", "update", "deletion"];

/** Reads once what GitHub's rulesets enforce of tags. */
export async function gatherTagProtection({
  gitHub,
  repository,
  signal,
}: Pick<GateSources, "gitHub" | "repository" | "signal">): Promise<IsTagProtected> {
  const rulesets = await activeTagRulesets(gitHub, repository, signal);
  if (!rulesets.known) {
    const silence = unobservedBy(rulesets);
    return () => silence;
  }
  return (tag) => {
    const ref = `refs/tags/${tag}`;
    const types = new Set(
      rulesets.value
        .filter((ruleset) => covers(ruleset, ref) && bindsWriters(ruleset))
        .flatMap(({ rules }) => rules.map(({ type }) => type)),
    );
    return { known: true, value: NEEDED.every((rule) => types.has(rule)) };
  };
}

/** Whether it is not by-passed by everybody who may push; where GitHub hides by whom it is, the rules themselves decide. */
function bindsWriters({ bypassActors }: StandingRuleset): boolean {
  return !byPassersOfRuleset(bypassActors ?? []).some(
    ({ everybody, reaches }) => everybody && reaches.includes("pushes"),
  );
}

function covers({ include, exclude }: StandingRuleset, ref: string): boolean {
  return include.some((pattern) => includes(pattern, ref)) && !exclude.some((pattern) => mayExclude(pattern, ref));
}

/**
 * As GitHub matches names: Ruby's `File.fnmatch` with `FNM_PATHNAME`, where `**` crosses a `/` only with one behind it.
 * @see https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
function includes(pattern: string, ref: string): boolean {
  if (pattern === "~ALL") return true;
  return isBounded(pattern) && matchesGlob(pattern.replace(/\*+$/, "*"), ref);
}

/** Where two readings are possible, the one that leaves more tags unprotected. */
function mayExclude(pattern: string, ref: string): boolean {
  return pattern === "~ALL" || !isBounded(pattern) || matchesGlob(pattern, ref) || includes(pattern, ref);
}

// A matcher may back-track on hostile patterns.
function isBounded(pattern: string): boolean {
  return pattern.length <= 256 && pattern.split("**").length <= 5;
}
