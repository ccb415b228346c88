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
  }),
]);
const RulesSchema = z.object({
  groups: z.array(z.object({ rules: z.array(RuleSchema) })),
  // Prometheus 3 gives groups page by page where it is asked to; an older one gives all of them.
  groupNextToken: z.string().nullish(),
});
type AlertingRule = Extract<z.infer<typeof RuleSchema>, { type: "alerting" }>;

/** Asks for one page of the rules. */
export type AskForRules = (
  parameters: URLSearchParams,
  schema: typeof RulesSchema,
) => Promise<Answer<z.infer<typeof RulesSchema>>>;

const GROUPS_A_PAGE = "200";
const MOST_PAGES = 100;

/** What the alerting rules of a name say. https://prometheus.io/docs/prometheus/latest/querying/api/#rules */
export async function alertStateOf(name: string, ask: AskForRules): Promise<Answer<AlertState>> {
  const rules: AlertingRule[] = [];
  let token = "";
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const parameters = new URLSearchParams({
      type: "alert",
      // A server that is older than a filter gives what it would have left out.
      "rule_name[]": name,
      exclude_alerts: "true",
      group_limit: GROUPS_A_PAGE,
      ...(token === "" ? {} : { group_next_token: token }),
    });
    const answer = await ask(parameters, RulesSchema);
    if (!answer.known) return answer;
    const { groups, groupNextToken } = answer.value;
    for (const group of groups) {
      for (const rule of group.rules) if (rule.type === "alerting" && rule.name === name) rules.push(rule);
    }
    token = groupNextToken ?? "";
    if (token === "") return stateOf(name, rules);
  }
  return {
    known: false,
    code: "prometheus.incomplete",
    says: `the metrics system's list of rules does not end after ${MOST_PAGES} pages`,
    next: "look whether its rules can be listed",
  };
}

function stateOf(name: string, rules: readonly AlertingRule[]): Answer<AlertState> {
  if (rules.some(({ state }) => state.toLowerCase() === "firing")) return known({ defined: true, firing: true });
  const unhealthy = rules.find(({ health }) => health.toLowerCase() !== "ok");
  if (unhealthy === undefined) return known({ defined: rules.length > 0, firing: false });
  const failed = unhealthy.health.toLowerCase() === "err";
  return {
    known: false,
    code: "prometheus.rule-unhealthy",
    says: `the alert \`${name}\` does not fire, but the metrics system ${failed ? "could not evaluate it" : "has not evaluated it yet"}`,
    next: "look at the rule's health in the metrics system",
  };
}
