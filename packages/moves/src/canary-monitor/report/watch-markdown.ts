import { inDuration } from "@signalbox/policy/rollout/in-words";
import { counted } from "@signalbox/policy/decision/counted";
import { cutMarkdown } from "@signalbox/systems/github/cut-markdown";
import { inlineCode } from "../../markdown.ts";
import { checksMarkdown, marksMarkdown } from "./checks-markdown.ts";
import { evidenceBar } from "./evidence-bar.ts";
import { mermaidChart } from "./mermaid-chart.ts";
import { sparklines } from "./sparkline.ts";
import { shortened, viewName, viewSentence } from "./view-sentence.ts";
import {
  countInWords,
  evidenceInWords,
  evidenceNow,
  MOVES,
  NOTHING,
  placeInWords,
  rateInWords,
  ratioInWords,
  STATES,
  timeInWords,
  worstFirst,
} from "./view-words.ts";
import type { ObjectiveState, ObjectiveView, WatchView } from "./watch-view.ts";

/**
 * A look at a rollout as Markdown for the job's summary: what was decided and why first, then a line an objective with its tracks as
 * sparklines, charts of the worst, the decisions so far, and what else was looked at. Nothing in it acts but what is ours.
 * Under 200 kB.
 */
export function watchMarkdown(view: WatchView): string {
  const parts = [
    headMarkdown(view),
    objectivesMarkdown(view),
    chartsMarkdown(view),
    marksMarkdown(view),
    checksMarkdown("Security", view.security),
    checksMarkdown("Queues", view.queues),
    checksMarkdown("After the last step", view.afterwards),
  ].filter((part) => part !== null);
  return cutMarkdown(parts.join("\n"), LONGEST, "The rest is in the report.");
}

/** At most three bytes each: under 200 kB, whatever the texts are. */
const LONGEST = 60_000;

const VERDICTS = { go: "🟢", hold: "🔴", unknown: "🟡" } as const;

function headMarkdown(view: WatchView): string {
  const { verdict, move, says, next, candidate, environment, releasedAt, until, intervalSeconds, secondsLeft } = view;
  const left = secondsLeft === null ? "" : `, at least ${inDuration(secondsLeft)} left`;
  const at = `interval ${until}, ${inDuration(until * intervalSeconds)} after the release at ${viewName(timeInWords(releasedAt))}`;
  return [
    `**${VERDICTS[verdict]} ${MOVES[move]}** (${verdict}): ${viewSentence(says)}`,
    ...(next === null ? [] : [`**To do:** ${viewSentence(next)}`]),
    `${inlineCode(shortened(candidate))} in ${viewName(environment)}: ${placeInWords(view)}; ${at}${left}.`,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join("\n");
}

const MARKS: Readonly<Record<ObjectiveState, string>> = {
  fine: "🟢",
  pause: "🟡",
  "roll-back": "🔴",
  "no-data": "🟡",
  "not-compared": "⚪",
};

function objectivesMarkdown(view: WatchView): string | null {
  if (view.objectives.length === 0) return null;
  const objectives = worstFirst(view.objectives);
  const shown = objectives.slice(0, MOST_ROWS);
  const left = objectives.length - shown.length;
  const told = shown.filter(({ state }) => state !== "fine");
  const rest = told.map(({ name, state, says }) => `- ${MARKS[state]} **${viewName(name)}**: ${viewSentence(says)}\n`);
  return [
    "### Objectives\n\n",
    "| Objective | State | Canary | Stable | Evidence | Ratio | Visible | Requests | Missing |\n",
    "| :-- | :-- | --: | --: | :-- | --: | --: | --: | --: |\n",
    ...shown.map((objective) => rowMarkdown(view, objective)),
    ...(left === 0 ? [] : [`\n${counted(left, "more objective")} in the report.\n`]),
    "\nEvidence is on a logarithmic scale, from 1 to the bar that rolls back. Ratio: the smallest of canary to stable that it supports. Visible: the smallest that this traffic could have shown, of what the policy asks for.\n",
    ...(rest.length === 0 ? [] : ["\n", ...rest]),
  ].join("");
}

const MOST_ROWS = 200;
const CELLS = 20;

function rowMarkdown({ first }: WatchView, objective: ObjectiveView): string {
  const { name, state, bar, ratio, detectable, detect, requests, missing } = objective;
  const since = (list: readonly (number | null)[]): readonly (number | null)[] => list.slice(Math.max(0, 1 - first));
  const [canary = "", stable = ""] = sparklines([since(objective.canary), since(objective.stable ?? [])], CELLS);
  const evidence = evidenceNow(objective);
  const cells = [
    viewName(name),
    `${MARKS[state]} ${STATES[state]}`,
    track(canary, rateInWords(objective, objective.canaryNow)),
    track(stable, rateInWords(objective, objective.stableNow)),
    evidence === null
      ? NOTHING
      : `${evidenceBar(evidence, bar, 8)} ${evidenceInWords(evidence)}/${evidenceInWords(bar)}`,
    ratioInWords(ratio),
    detectable === null ? NOTHING : `${ratioInWords(detectable)} of ${ratioInWords(detect)}`,
    countInWords(requests),
    String(missing),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

function track(sparkline: string, rate: string): string {
  return sparkline === "" ? rate : `\`${sparkline}\` ${rate}`;
}

function chartsMarkdown(view: WatchView): string | null {
  const charts = worstFirst(view.objectives)
    .slice(0, MOST_CHARTS)
    .flatMap((objective) => {
      const chart = mermaidChart(view, objective);
      if (chart === null) return [];
      const lines = [
        "orange is the canary",
        ...(objective.stable === null ? [] : ["blue the stable track"]),
        ...(chart.includes('line "budget"') ? ["grey the budget"] : []),
      ];
      const bridged =
        objective.missing === 0 ? "" : `; ${counted(objective.missing, "interval")} without a sample bridged`;
      return [`**${viewName(objective.name)}**: ${lines.join(", ")}${bridged}.\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n`];
    });
  return charts.length === 0 ? null : charts.join("\n");
}

/** The report has all; a summary of many charts is slow to open. */
const MOST_CHARTS = 2;
