import { inDuration } from "@signalbox/policy/rollout/in-words";
import { evidenceBar } from "./evidence-bar.ts";
import { columnsOf, inColumns, oneLine, wrapped } from "./one-line.ts";
import {
  evidenceInWords,
  evidenceNow,
  MOVES,
  NOTHING,
  placeInWords,
  rateInWords,
  STATES,
  STATUSES,
} from "./view-words.ts";
import type { CheckView, ObjectiveState, ObjectiveView, WatchView } from "./watch-view.ts";

type LiveOptions = {
  /** Columns of the terminal; a job's log has 80. */
  readonly columns?: number;
  /** Whether states are coloured by escape sequences. */
  readonly colours?: boolean;
};

/**
 * A look at the rollout for a terminal or a job's log: where it is and why, a line an objective, and a line for each other thing that is
 * not met. The bar shows evidence on a logarithmic scale. No line holds anything that a terminal or a runner would obey,
 * but for the colours that are asked for.
 */
export function liveLines(view: WatchView, { columns = 80, colours = false }: LiveOptions = {}): readonly string[] {
  const width = Math.max(NARROWEST, columns);
  const left = view.secondsLeft === null ? "" : `, ${inDuration(view.secondsLeft)} left`;
  const at = `interval ${view.until} (${inDuration(view.until * view.intervalSeconds)})`;
  const told = [
    ...wrapped(oneLine(view.says), width - 2),
    ...(view.next === null ? [] : wrapped(`to do: ${oneLine(view.next)}`, width - 2)),
  ];
  return [
    ...wrapped(`${at}, ${placeInWords(view)}${left}: ${MOVES[view.move]}`, width),
    ...told.map((line) => `  ${line}`),
    ...objectiveLines(view, width, colours),
    ...checkLines(view, width),
  ];
}

/** Of the columns: a narrower terminal breaks the lines. */
const NARROWEST = 72;

function objectiveLines({ objectives, secondsLeft }: WatchView, width: number, colours: boolean): readonly string[] {
  const left = secondsLeft === null ? "" : inDuration(secondsLeft);
  const rows = objectives.map((objective) => ({
    objective,
    name: oneLine(objective.name),
    canary: rateInWords(objective, objective.canaryNow),
    stable: rateInWords(objective, objective.stableNow),
    evidence: `${evidenceInWords(evidenceNow(objective))}/${Math.round(objective.bar)}`,
  }));
  const widest = (cell: (row: (typeof rows)[number]) => string): number =>
    Math.max(0, ...rows.map((row) => columnsOf(cell(row))));
  const canary = widest((row) => row.canary);
  const stable = widest((row) => row.stable);
  const evidence = widest((row) => row.evidence);
  const state = Math.max(0, ...rows.map(({ objective }) => STATES[objective.state].length));
  // What stands around the bar: two spaces before each cell, and the words before the numbers.
  const fixed = 2 + 9 + canary + 9 + stable + 2 + 1 + evidence + 2 + state + (left === "" ? 0 : 2 + left.length);
  const longest = widest((row) => row.name);
  const bar = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, width - fixed - longest));
  const name = Math.max(8, Math.min(longest, width - fixed - bar));
  return rows.map(({ objective, ...row }) => {
    const rates = `canary ${inColumns(row.canary, canary, "right")}  ${stableCell(objective, row.stable, stable)}`;
    const head = `  ${inColumns(row.name, name)}  ${rates}  `;
    const end = `${coloured(inColumns(STATES[objective.state], state), objective.state, colours)}${left === "" ? "" : `  ${left}`}`;
    const middle = bar + 1 + evidence;
    if (!isCompared(objective)) return `${head}${inColumns(uncompared(objective), middle)}  ${end}`.trimEnd();
    const cells = evidenceBar(evidenceNow(objective), objective.bar, bar);
    return `${head}${cells} ${inColumns(row.evidence, evidence)}  ${end}`.trimEnd();
  });
}

const WIDEST_BAR = 8;
const NARROWEST_BAR = 4;

function stableCell({ stable }: ObjectiveView, shown: string, columns: number): string {
  return stable === null ? inColumns("", "stable ".length + columns) : `stable ${inColumns(shown, columns, "right")}`;
}

function isCompared(objective: ObjectiveView): boolean {
  return objective.stable !== null && evidenceNow(objective) !== null;
}

function uncompared({ stable, canaryNow }: ObjectiveView): string {
  return stable === null && canaryNow !== null ? "one track" : NOTHING;
}

function checkLines({ security, queues, afterwards }: WatchView, width: number): readonly string[] {
  const told = (what: string, checks: readonly CheckView[]): readonly string[] =>
    checks
      .filter(
        ({ status, tries }) =>
          status === "unmet" || status === "unknown" || tries.some((one) => one.outcome !== "passed"),
      )
      .flatMap(({ name, status, says, tries }) => {
        const tried = tries.length > 1 ? ` (${tries.length} tries)` : "";
        return wrapped(`${what} ${oneLine(name)}: ${STATUSES[status]}${tried}, ${oneLine(says)}`, width - 2);
      })
      .map((line) => `  ${line}`);
  return [...told("security", security), ...told("queue", queues), ...told("check", afterwards)];
}

const COLOURS: Readonly<Record<ObjectiveState, string>> = {
  fine: "32",
  pause: "33",
  "no-data": "33",
  "roll-back": "31",
  "not-compared": "36",
};

function coloured(text: string, state: ObjectiveState, colours: boolean): string {
  return colours ? `\u001b[${COLOURS[state]}m${text}\u001b[0m` : text;
}
