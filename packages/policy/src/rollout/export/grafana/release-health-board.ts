import type { LoadedPolicy } from "../../../load/loaded-policy.ts";
import { planOf } from "../../plan.ts";
import { nothing } from "../nothing-to-export.ts";
import { rangesOf } from "../ranges.ts";
import { CALM, now, overTime, placed, SCHEMA_VERSION, type Section, SOURCE } from "./board.ts";
import { objectiveSection } from "./objective-section.ts";
import { queueSection } from "./queue-section.ts";

const FIRING = 'alertname=~"Signalbox.+",alertstate="firing",environment="$environment"';
const GRAFANA = { type: "grafana", uid: "-- Grafana --" };

/**
 * A board of Grafana for the watch after a release, as JSON: it shows what `prometheusRules` of the same policy records, with
 * their alerts and the decisions of the watch as annotations. Throws `export.nothing` where the policy watches nothing that
 * could be shown.
 */
export function releaseHealthBoard({ policy }: Pick<LoadedPolicy, "policy">, environment: string): string {
  const plan = planOf(policy);
  const ranges = rangesOf(plan);
  const { objectives, queues } = policy.rollout;
  const sections: readonly Section[] = [
    ...plan.objectives.flatMap((one) => {
      const objective = objectives[one.name];
      return objective === undefined ? [] : [objectiveSection(one, objective, ranges)];
    }),
    ...Object.entries(queues).map(([name, queue]) => queueSection(name, queue)),
  ].filter(({ panels }) => panels.length > 0);
  if (sections.length === 0) throw nothing();
  const board = {
    uid: "signalbox-release-health",
    title: "Release health",
    description: "Both tracks of a rollout against the release policy.",
    tags: ["signalbox"],
    schemaVersion: SCHEMA_VERSION,
    editable: true,
    graphTooltip: 1,
    refresh: "30s",
    time: { from: "now-3h", to: "now" },
    timezone: "browser",
    templating: { list: variables(environment) },
    annotations: { list: ANNOTATIONS },
    panels: placed([LAWS, ...sections]),
  };
  return `${JSON.stringify(board, null, 2)}\n`;
}

const LAWS: Section = {
  title: "What the laws say",
  panels: [
    {
      type: "stat",
      title: "Alerts that would roll back",
      // 0 only where rules are evaluated at all: without them there is no value, and that is no calm.
      description: "Of the exported rules. No data: they are not evaluated.",
      width: 4,
      height: 6,
      targets: [
        now(
          "A",
          `count(ALERTS{${FIRING},does="roll-back"}) or 0 * count({__name__=~"signalbox:.+",environment="$environment"})`,
          "roll back",
        ),
      ],
      unit: "none",
      thresholds: [CALM, { color: "red", value: 1 }],
    },
    {
      type: "state-timeline",
      title: "Alerts",
      description: "What fires of the exported rules. Empty: nothing does.",
      width: 20,
      height: 6,
      targets: [overTime("A", `ALERTS{${FIRING}}`, "{{alertname}} {{objective}}{{queue}}{{security}} {{track}}")],
      unit: "none",
      thresholds: [CALM, { color: "red", value: 1 }],
    },
  ],
};

function variables(environment: string): readonly object[] {
  const list = (name: string, label: string, query: string): object => ({
    name,
    label,
    type: "query",
    datasource: SOURCE,
    query: { query, refId: name },
    definition: query,
    refresh: 2,
    sort: 1,
  });
  return [
    { name: "datasource", label: "Data source", type: "datasource", query: "prometheus", current: {}, refresh: 1 },
    {
      ...list("environment", "Environment", 'label_values({__name__=~"signalbox:.+"}, environment)'),
      current: { text: environment, value: environment },
    },
    {
      ...list("track", "Track", 'label_values({__name__=~"signalbox:.+",environment="$environment"}, track)'),
      current: { text: ["All"], value: ["$__all"] },
      multi: true,
      includeAll: true,
      allValue: ".*",
    },
  ];
}

const ofAlerts = (name: string, does: string, iconColor: string) => ({
  name,
  datasource: SOURCE,
  enable: true,
  iconColor,
  expr: `ALERTS{${FIRING},does="${does}"}`,
  step: "30s",
  titleFormat: "{{alertname}}",
  textFormat: "{{objective}}{{queue}}{{security}} {{track}}",
  tagKeys: "does,severity",
  useValueForTime: false,
});

const ANNOTATIONS: readonly object[] = [
  {
    name: "Annotations & Alerts",
    builtIn: 1,
    datasource: GRAFANA,
    enable: true,
    hide: true,
    iconColor: "rgba(0, 211, 255, 1)",
    type: "dashboard",
  },
  ofAlerts("Would roll back", "roll-back", "red"),
  ofAlerts("Would pause", "pause", "orange"),
  // What the watch itself decided: a workflow puts it there by Grafana's own API.
  {
    name: "Decisions of the watch",
    datasource: GRAFANA,
    enable: true,
    iconColor: "purple",
    target: { type: "tags", tags: ["signalbox"], matchAny: false, limit: 100 },
  },
];
