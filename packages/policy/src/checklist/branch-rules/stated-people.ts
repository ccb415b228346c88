import { shown } from "../../load/shown.ts";
import type { Actors } from "./branch-rules-facts.ts";
import type { StatedRule } from "./stated-rules.ts";

/** Nobody but these may push. */
export function pushers(stated: Actors): StatedRule {
  return {
    key: "pushers",
    reach: "pushes",
    required: `${onlyThese(stated)} may push`,
    holds: ({ pushers: found }) => found !== null && isWithin(found, stated),
    lesser: ({ pushers: found }) => found && `${named(found)} may push`,
  };
}

/** Nobody but these may dismiss a review. */
export function dismissers(stated: Actors): StatedRule {
  return {
    key: "dismissers",
    reach: "reviews",
    required: `${onlyThese(stated)} may dismiss reviews`,
    holds: ({ dismissers: found }) => found !== null && isWithin(found, stated),
    lesser: ({ dismissers: found }) => found && `${named(found)} may dismiss reviews`,
  };
}

/** Nobody but these may by-pass pull requests. Of a ruleset GitHub tells numbers, not names: they cannot be compared. */
export function byPassers(stated: Actors): StatedRule {
  return {
    key: "by-passers",
    reach: "pull-requests",
    required: `${onlyThese(stated)} may by-pass pull requests`,
    holds: (rules) => {
      if (rules.pullRequest === null) return false;
      if (rules.byPassers.kind === "told" && rules.byPassers.all.length === 0) return true;
      return rules.allowed === null ? null : isWithin(rules.allowed, stated);
    },
    lesser: ({ allowed }) => allowed && `${named(allowed)} may by-pass them`,
  };
}

function isWithin(found: Actors, stated: Actors): boolean {
  return (["users", "teams", "apps"] as const).every((kind) => {
    // Logins and slugs are the same whatever their case.
    const allowed = new Set(stated[kind].map((name) => name.toLowerCase()));
    return found[kind].every((name) => allowed.has(name.toLowerCase()));
  });
}

function named({ users, teams, apps }: Actors): string {
  const all = [
    ...users.map((login) => shown(login)),
    ...teams.map((slug) => `team ${shown(slug)}`),
    ...apps.map((slug) => `app ${shown(slug)}`),
  ];
  return all.length === 0 ? "nobody" : all.join(", ");
}

function onlyThese(stated: Actors): string {
  const names = named(stated);
  return names === "nobody" ? names : `nobody but ${names}`;
}
