import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { AlertState } from "./prometheus.ts";

const RuleSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("recording") }),
  z.object({
    type: z.literal("alerting"),
    name: z.string(),
    state: z.string(),
    health: z.string(),
    lastEvaluation: z.string().nullish(),
  }),
]);
const RulesSchema = z.object({
  groups: z.array(z.object({ rules: z.array(RuleSchema) })),
  // Of a list that goes on elsewhere, what is left out may be what was asked for.
  groupNextToken: z.string().nullish(),
});
type AlertingRule = Extract<z.infer<typeof RuleSchema>, { type: "alerting" }>;

/** Asks for the rules. */
export type AskForRules = (
  parameters: URLSearchParams,
  schema: typeof RulesSchema,
) => Promise<Answer<z.infer<typeof RulesSchema>>>;

/** What the alerting rules of a name say. https://prometheus.io/docs/prometheus/latest/querying/api/#rules */
export async function alertStateOf(name: string, ask: AskForRules): Promise<Answer<AlertState>> {
  // All groups at once: Prometheus and VictoriaMetrics have different words for their pages. A server that is older than a
  // filter gives what it would have left out.
  const parameters = new URLSearchParams({ type: "alert", "rule_name[]": name, exclude_alerts: "true" });
  const answer = await ask(parameters, RulesSchema);
  if (!answer.known) return answer;
  const { groups, groupNextToken } = answer.value;
  if ((groupNextToken ?? "") !== "") return IN_PART;
  const rules = groups.flatMap((group) => group.rules);
  return stateOf(
    name,
    rules.filter((rule) => rule.type === "alerting").filter((rule) => rule.name === name),
  );
}

const IN_PART: Answer<never> = {
  known: false,
  code: "prometheus.incomplete",
  says: "the metrics system gives only a part of its rules",
  next: "look whether its rules can be listed",
};

function stateOf(name: string, rules: readonly AlertingRule[]): Answer<AlertState> {
  if (rules.some(({ state }) => state.toLowerCase() === "firing")) return known({ defined: true, firing: true });
  const unhealthy = rules.find((rule) => rule.health.toLowerCase() !== "ok" || isNew(rule));
  if (unhealthy === undefined) return known({ defined: rules.length > 0, firing: false });
  const failed = unhealthy.health.toLowerCase() === "err";
  return {
    known: false,
    code: "prometheus.rule-unhealthy",
    says: `the alert \`${name}\` does not fire, but the metrics system ${failed ? "could not evaluate it" : "has not evaluated it yet"}`,
    next: "look at the rule's health in the metrics system",
  };
}

// The zero of Go's time. vmalert calls a rule that it has never evaluated healthy.
function isNew({ lastEvaluation }: AlertingRule): boolean {
  return lastEvaluation?.startsWith("0001-01-01T") === true;
}
