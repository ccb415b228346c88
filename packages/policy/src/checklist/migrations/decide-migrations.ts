import type { Reason } from "../../decision/reason.ts";
import { type Observation, reasonOf } from "../../decision/rule-reasons.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import { isComplete, type Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { MIGRATION_TOOLS } from "../../migrations/migration-facts.ts";
import type { CiFacts } from "../ci/ci-facts.ts";
import { checkInWords, judgeCheck } from "../ci/match-check.ts";
import { historyReason } from "./migration-history.ts";
import type { MigrationsFacts, MigrationsOfTool } from "./migrations-facts.ts";
import { irreversibleReason, migrationRunReasons } from "./migration-runs.ts";

const PATH = ["checklist", "migrations"];

/**
 * Whether every migration since the last release was run up and down: by a check on the candidate, or by the gate itself. How the
 * migrations hang together is looked at in any case: no check shows that an old one was edited.
 */
export function decideMigrations(
  loaded: LoadedPolicy,
  facts: Observed<MigrationsFacts> | null,
  about: ItemContext,
  ci: Observed<CiFacts> | null,
): readonly Reason[] {
  const rule = loaded.policy.checklist.migrations;
  if (rule === undefined) return [];
  const named = namedIn(loaded);
  if (named.length === 0) {
    return [
      overall(loaded, "unmet", "the policy does not say where any are", "name them in `migrations` of the components"),
    ];
  }
  if (facts === null) return [overall(loaded, "unknown", "nobody looked for migrations", "gather their facts")];
  if (!facts.known) return [overall(loaded, "unknown", facts.says, facts.next)];
  const { tools } = facts.value;
  const unread = named.filter((key) => !tools.nodes.some((one) => keyOf(one.component, one.tool) === key));
  const isWhole = isComplete(tools) && unread.length === 0 && tools.nodes.every(({ brought }) => isComplete(brought));
  const reasons = tools.nodes.flatMap((one) => reasonsOf(loaded, rule, one));
  if (!isWhole) {
    const which = unread.length === 0 ? "" : `: ${unread.join(", ")}`;
    reasons.push(overall(loaded, "unknown", `not all migrations were read${which}`, "run the gate again"));
  }
  const brings = tools.nodes.some(({ brought }) => brought.nodes.length > 0);
  if (rule.check !== undefined && (brings || !isWhole)) reasons.push(checked(loaded, rule.check, ci, about));
  if (reasons.length > 0) return reasons;
  return [overall(loaded, "not-applicable", "no migration was added, changed or removed since the last release")];
}

type Rule = NonNullable<LoadedPolicy["policy"]["checklist"]["migrations"]>;

function reasonsOf(loaded: LoadedPolicy, rule: Rule, one: MigrationsOfTool): readonly Reason[] {
  const history = historyReason(loaded, PATH, one);
  if (one.brought.nodes.length === 0) return history === null || history.status === "met" ? [] : [history];
  const tried =
    rule.check === undefined
      ? migrationRunReasons(loaded, [...PATH, "validated"], rule.validated, one)
      : rule.validated.includes("rollback")
        ? irreversibleReason(loaded, [...PATH, "validated"], one)
        : [];
  return [...(history === null ? [] : [history]), ...tried];
}

/** The components and tools of which the policy names migrations. */
function namedIn({ policy }: LoadedPolicy): readonly string[] {
  return Object.entries(policy.components).flatMap(([name, { migrations }]) =>
    MIGRATION_TOOLS.filter((tool) => migrations[tool] !== undefined).map((tool) => keyOf(name, tool)),
  );
}

function keyOf(component: string, tool: string): string {
  return `\`${component}\` (${tool})`;
}

function checked(
  loaded: LoadedPolicy,
  check: NonNullable<Rule["check"]>,
  ci: Observed<CiFacts> | null,
  { candidate }: ItemContext,
): Reason {
  const common = { required: `the migrations were tried, by ${checkInWords(check)}` };
  const path = [...PATH, "check"];
  if (ci === null || !ci.known) {
    const observed = ci === null ? "nobody looked for checks" : ci.says;
    const next = ci === null ? "run the gate where it can ask GitHub" : ci.next;
    return reasonOf(loaded, path, { ...common, code: "migrations.check-unread", status: "unknown", observed, next });
  }
  const { code, status, observed, evidence, next } = judgeCheck(check, ci.value, candidate);
  return reasonOf(loaded, path, {
    ...common,
    code: `migrations.check-${code}`,
    status,
    observed,
    evidence,
    ...(next === null ? {} : { next }),
  });
}

function overall(loaded: LoadedPolicy, status: Observation["status"], observed: string, next?: string): Reason {
  return reasonOf(loaded, PATH, {
    code: "migrations.validated",
    status,
    required: "every migration since the last release was run up and down",
    observed,
    ...(next === undefined ? {} : { next }),
  });
}
