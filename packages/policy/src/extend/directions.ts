import { secondsOf } from "../schema/duration.ts";

/** What the silence of a parent means for a key of a map that it speaks of. */
export type Silence =
  /** The child says what it wants. */
  | "free"
  /** The default holds, as if the parent had written it. */
  | "default"
  /** Nothing is allowed: the child may not add it. */
  | "closed";

/** How a child may change what its parent sets: in one direction, or not at all. */
export type Direction = { readonly silence: Silence } & (
  | { readonly kind: "equal" }
  /** The child's own, whatever the parent's is. */
  | { readonly kind: "own" }
  /** Words from the loosest to the strictest. */
  | { readonly kind: "ordered"; readonly words: readonly string[] }
  /** A measure that the child may raise, or lower; what is measured in another unit must be equal. */
  | { readonly kind: "measured"; readonly stricter: "more" | "less"; measure(value: unknown): Measure }
  /** A list to which the child adds. `empty`: with nothing in it, the list means everything. */
  | { readonly kind: "union"; readonly empty: "nothing" | "everything" }
  /** A list from which the child takes away. `empty` as above; of entries with this key, one of each value must stay. */
  | { readonly kind: "subset"; readonly empty: "nothing" | "everything"; readonly group: string | null }
  /** Places for people: as many of each as the one that asks for more. `empty`: with none, nobody can approve. */
  | { readonly kind: "places"; readonly empty: "nobody-needed" | "nobody-may" }
);

export type Measure = { readonly amount: number; readonly unit: string };

/** Of a map: when its keys are held to be spoken of, besides where the parent writes it. */
export type Part = { readonly kind: "part"; readonly spokenOf: "with-its-map" | "always" };

const equal: Direction = { kind: "equal", silence: "free" };
const equalToDefault: Direction = { kind: "equal", silence: "default" };
const closed: Direction = { kind: "equal", silence: "closed" };
const grows: Direction = { kind: "union", empty: "nothing", silence: "default" };
const shrinks: Direction = { kind: "subset", empty: "nothing", group: null, silence: "default" };
const yes: Direction = { kind: "ordered", words: ["false", "true"], silence: "default" };
const no: Direction = { kind: "ordered", words: ["true", "false"], silence: "default" };
const needs: Direction = { kind: "places", empty: "nobody-needed", silence: "default" };
const part: Part = { kind: "part", spokenOf: "with-its-map" };

function ordered(...words: readonly string[]): Direction {
  return { kind: "ordered", words, silence: "default" };
}

function measured(
  stricter: "more" | "less",
  measure: (value: unknown) => Measure,
  silence: Silence = "free",
): Direction {
  return { kind: "measured", stricter, measure, silence };
}

/** What each item of the checklist says besides its own. */
function item(path: string): Readonly<Record<string, Direction>> {
  return {
    // Left out, it is asked for everywhere.
    [`${path}.for`]: { kind: "union", empty: "nothing", silence: "closed" },
    [`${path}.waivable-by`]: shrinks,
  };
}

/** Each rule of the schema, and how a child may change it. A test sees to it that none is forgotten. */
export const DIRECTIONS: Readonly<Record<string, Direction | Part>> = {
  version: equal,
  extends: { kind: "own", silence: "free" },

  "components.*.path": equal,
  "components.*.former-paths": equal,
  "components.*.scopes": equal,
  "components.*.tag": equal,
  "components.*.former-tags": equal,
  "components.*.scheme": equal,
  "components.*.depends-on": grows,
  "components.*.contract.openapi": equal,
  "components.*.contract.tasks": equal,
  "components.*.contract.events": equal,
  "components.*.contract.graphql": equal,
  "components.*.contract.protobuf": equal,
  "components.*.migrations.alembic": equal,
  "components.*.migrations.prisma": equal,
  "components.*.migrations.flyway": equal,
  "components.*.migrations.sql": equal,
  "components.*.migrations.dialect": equal,
  "components.*.manifests": equal,

  "versioning.bumps.*": { kind: "ordered", words: ["none", "patch", "minor", "major"], silence: "free" },
  "versioning.initial": equal,
  "versioning.zone": equal,
  "versioning.breaking-while-zero": { kind: "ordered", words: ["minor", "major"], silence: "free" },
  "versioning.squash": equal,
  "versioning.manifests": equal,
  "versioning.commit-with": equal,
  "versioning.unsafe-migrations": ordered("major", "refuse"),
  "versioning.major-needs.migration-plan": equal,
  "versioning.major-needs.sections": grows,

  // Without an environment, a branch is never released from.
  "branches.*.environment": closed,
  "branches.*.followed-by": shrinks,
  "branches.*.prerelease": equal,
  "branches.*.class": closed,
  "branches.*.protected": yes,
  "branches.*.protection": part,
  "branches.*.protection.reviews": measured("more", asNumber, "default"),
  "branches.*.protection.dismiss-stale": yes,
  "branches.*.protection.last-push-approval": yes,
  "branches.*.protection.code-owners": yes,
  "branches.*.protection.checks": grows,
  "branches.*.protection.linear-history": yes,
  "branches.*.protection.signatures": yes,
  "branches.*.from": equal,

  "notes.file": equal,
  "notes.types": equal,
  "notes.preset": equal,
  "notes.template": equal,
  "notes.needs": grows,
  "notes.publish-to": equal,
  "notes.index": equal,
  "notes.changelog": equal,
  "notes.markdown": ordered("allow", "escape"),

  // Without any named, all checks are meant; a repository that says nothing else may name its own.
  "checklist.ci.checks": { kind: "union", empty: "everything", silence: "free" },
  // Both are asked for of every release, whether or not anybody names them.
  "checklist.ci": part,
  ...item("checklist.ci"),
  "checklist.migrations.validated": grows,
  "checklist.migrations.check": equal,
  "checklist.migrations.database-from": equal,
  "checklist.migrations.down-file": yes,
  ...item("checklist.migrations"),
  "checklist.slo.environment": equalToDefault,
  "checklist.slo.window": equalToDefault,
  ...item("checklist.slo"),
  "checklist.security-scan.alerts": grows,
  "checklist.security-scan.severity": ordered("critical", "high", "medium", "low"),
  "checklist.security-scan.tools": grows,
  // A file may stand for a tool's own analysis: whoever adds one could write it.
  "checklist.security-scan.sarif": equalToDefault,
  "checklist.security-scan.dismissals-by": closed,
  ...item("checklist.security-scan"),
  "checklist.secret-scan.alerts": grows,
  "checklist.secret-scan.sarif": grows,
  "checklist.secret-scan.dismissals-by": closed,
  ...item("checklist.secret-scan"),
  "checklist.notes.complete": yes,
  ...item("checklist.notes"),
  "checklist.runbook.changed": equal,
  "checklist.runbook.when": part,
  "checklist.runbook.when.paths": grows,
  ...item("checklist.runbook"),
  "checklist.validation.report": equalToDefault,
  "checklist.validation.by": equal,
  "checklist.validation.sections": grows,
  ...item("checklist.validation"),
  "checklist.branch-rules": part,
  "checklist.branch-rules.file": equal,
  ...item("checklist.branch-rules"),
  "checklist.custom.*.run": closed,
  "checklist.custom.*.in": closed,
  "checklist.custom.*.http": closed,
  "checklist.custom.*.expect": equalToDefault,
  "checklist.custom.*.json": closed,
  "checklist.custom.*.equals": closed,
  "checklist.custom.*.input": closed,
  "checklist.custom.*.time-out": equalToDefault,
  ...item("checklist.custom.*"),

  // The roles that every policy has are spoken of with the others.
  "approvals.roles": part,
  // Whoever fits any of a role's keys holds it: each one more lets more people in.
  "approvals.roles.*.users": { kind: "subset", empty: "nothing", group: null, silence: "closed" },
  "approvals.roles.*.ids.*": equal,
  "approvals.roles.*.team": closed,
  "approvals.roles.*.permission": { kind: "ordered", words: ["write", "maintain", "admin"], silence: "closed" },
  "approvals.roles.*.from": closed,
  "approvals.roles.*.otherwise": closed,
  "approvals.roles.*.environment": equal,
  // A change that becomes one of another class needs what that class needs: they are spoken of together.
  "approvals.classes.standard": part,
  "approvals.classes.standard.needs": needs,
  "approvals.classes.high-risk": part,
  "approvals.classes.high-risk.needs": needs,
  "approvals.classes.high-risk.when": part,
  "approvals.classes.high-risk.when.paths": grows,
  "approvals.classes.high-risk.when.migrations": yes,
  "approvals.classes.high-risk.when.contracts": yes,
  "approvals.classes.high-risk.when.lines": measured("less", asNumber),
  "approvals.classes.high-risk.when.labels": grows,
  "approvals.classes.emergency": part,
  "approvals.classes.emergency.needs": needs,
  "approvals.classes.emergency.review-afterwards": measured("less", reviewHours, "default"),
  "approvals.environments.*.needs": needs,
  "approvals.environments.*.and-when": grows,
  "approvals.separation": ordered("standard", "strict"),
  "approvals.clean-updates": ordered("keep", "discard"),
  "approvals.unreviewed": part,
  "approvals.unreviewed.needs": { kind: "places", empty: "nobody-may", silence: "default" },
  "approvals.manifest": equal,
  "approvals.comments": no,
  // Whoever adds a key for a person approves as that person.
  "approvals.keys": part,
  "approvals.keys.*": closed,
  // A commit of the repository's own.
  "approvals.since": equal,
  "approvals.people.*": closed,
  "approvals.bots": shrinks,

  "schedule.zone": equalToDefault,
  "schedule.windows": { kind: "subset", empty: "everything", group: "for", silence: "free" },
  "schedule.freezes": grows,

  "environments.*": { kind: "part", spokenOf: "always" },
  "environments.*.enforce": ordered("observe", "always"),
  "environments.*.observe-until": measured("less", asDay, "closed"),

  "rollout.strategy": equal,
  "rollout.steps": equal,
  "rollout.window": measured("more", asSeconds, "default"),
  "rollout.interval": equal,
  "rollout.settle": equal,
  "rollout.patience": equal,
  "rollout.watch-for": measured("more", asSeconds, "default"),
  "rollout.false-alarms": equal,
  "rollout.guards.requests": measured("less", asNumber, "default"),
  "rollout.guards.bad": measured("less", asNumber, "default"),
  "rollout.guards.intervals": measured("less", asNumber, "default"),
  "rollout.gaps": measured("less", asNumber, "default"),
  "rollout.no-data": equal,
  "rollout.metrics.prometheus.url-from": equal,
  "rollout.metrics.prometheus.token-from": equal,
  "rollout.metrics.prometheus.headers-from.*": equal,
  "rollout.metrics.prometheus.ca-from": equal,
  "rollout.objectives.*.bad": equal,
  "rollout.objectives.*.total": equal,
  "rollout.objectives.*.buckets": equal,
  "rollout.objectives.*.slower-than": measured("less", asMilliseconds),
  "rollout.objectives.*.budget": measured("less", asPercent),
  "rollout.objectives.*.query": equal,
  "rollout.objectives.*.below": measured("less", asNumber),
  "rollout.objectives.*.above": measured("more", asNumber),
  "rollout.objectives.*.tolerate": measured("less", asFactor, "default"),
  "rollout.objectives.*.detect": measured("less", asFactor, "default"),
  "rollout.objectives.*.roll-back-above": measured("less", asPercent),
  "rollout.objectives.*.critical": yes,
  "rollout.security.*.probe": equal,
  "rollout.security.*.token-from": equal,
  "rollout.security.*.owner-from": equal,
  "rollout.security.*.header": equal,
  "rollout.security.*.query": equal,
  "rollout.security.*.below": measured("less", asNumber),
  "rollout.security.*.above": measured("more", asNumber),
  "rollout.security.*.alert": equal,
  "rollout.queues.*.depth": equal,
  "rollout.queues.*.growth": measured("less", asFactor, "default"),
  "rollout.queues.*.floor": measured("less", asNumber, "default"),
  "rollout.queues.*.age": equal,
  "rollout.queues.*.age-below": measured("less", asSeconds),
  "rollout.queues.*.dead-letters": equal,
  "rollout.queues.*.dead-letters-below": measured("less", asNumber),
  "rollout.queues.*.intervals": measured("less", asNumber, "default"),
  "rollout.queues.*.critical": yes,
  "rollout.controller.url-from": equal,
  "rollout.controller.token-from": equal,
  "rollout.controller.ca-from": equal,
  "rollout.controller.namespace": equal,
  "rollout.controller.argo-rollout": equal,
  "rollout.controller.deployments.stable": equal,
  "rollout.controller.deployments.canary": equal,
  "rollout.controller.http-route": equal,
  "rollout.controller.services.stable": equal,
  "rollout.controller.services.canary": equal,
  "rollout.afterwards.*.http": closed,
  "rollout.afterwards.*.expect": equalToDefault,
  "rollout.afterwards.*.json": closed,
  "rollout.afterwards.*.equals": closed,
  "rollout.afterwards.*.steps": closed,
  "rollout.afterwards.*.run": closed,
  "rollout.afterwards.*.in": closed,
  "rollout.afterwards.*.query": closed,
  "rollout.afterwards.*.below": measured("less", asNumber),
  "rollout.afterwards.*.above": measured("more", asNumber),
  "rollout.afterwards.*.updated": closed,
  "rollout.afterwards.*.within": measured("less", asSeconds),
  "rollout.afterwards.*.time-out": equalToDefault,
  "rollout.afterwards.*.retries": measured("less", asNumber, "default"),
  "rollout.afterwards.*.on-failure": ordered("pause", "roll-back"),

  "records.branch": equal,
};

function asNumber(value: unknown): Measure {
  return { amount: Number(value), unit: "" };
}

function asPercent(value: unknown): Measure {
  return { amount: Number(String(value).replace("%", "")), unit: "%" };
}

function asSeconds(value: unknown): Measure {
  return { amount: secondsOf(String(value)), unit: "s" };
}

function asFactor(value: unknown): Measure {
  return { amount: Number(String(value).replace("x", "")), unit: "x" };
}

function asMilliseconds(value: unknown): Measure {
  const text = String(value);
  return { amount: text.endsWith("ms") ? Number(text.slice(0, -2)) : secondsOf(text) * 1000, unit: "ms" };
}

function asDay(value: unknown): Measure {
  return { amount: Date.parse(String(value)), unit: "day" };
}

// How many hours business days are depends on the day they begin on.
function reviewHours(value: unknown): Measure {
  const [, count = "", unit = ""] = /^(\d+) (business day|day|hour)s?$/.exec(String(value)) ?? [];
  return unit === "day" ? { amount: Number(count) * 24, unit: "hour" } : { amount: Number(count), unit };
}
