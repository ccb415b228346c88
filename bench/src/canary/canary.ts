import { randomInt } from "node:crypto";
import { onsetOf } from "@signalbox/policy/rollout/simulate/scenario";
import { FAULTY, QUIET } from "@signalbox/policy/rollout/simulate/scenarios";
import { table } from "../table.ts";
import { casesText, reportCases } from "./cases/report-cases.ts";
import { publishedCases } from "./kayenta/published-cases.ts";
import { performanceText } from "./performance/performance.ts";
import { type Results, runScenarios } from "./run-scenarios.ts";
import { type Delay, type Tally, tallyOf } from "./tally.ts";
import { MEDIANS, MOST_FALSE_PAUSES, mostFalseAlarms, UNCLAIMED } from "./targets.ts";

const ROLLOUTS = 2000;
const QUICK_ROLLOUTS = 200;
const WORDS: ReadonlySet<number> = new Set([0, 1]);
const OURS = "Signalbox";
/** Seeds below this were used while the judge was made. */
const FRESH_SEEDS = 2 ** 36;

/** `npm run bench -- canary`: how often each judge cries wolf, and how soon it is right. */
export async function benchCanary(
  how: { readonly quick: boolean; readonly seed: string | null },
  tell: (step: string) => void,
): Promise<void> {
  const seed = how.seed === null ? randomInt(FRESH_SEEDS, 2 ** 40) : Number(how.seed);
  if (!Number.isSafeInteger(seed)) throw new Error("`--seed` is a whole number");
  tell("an hour of decisions");
  const performance = await performanceText();
  const cases = await publishedCases();
  const rollouts = how.quick ? QUICK_ROLLOUTS : ROLLOUTS;
  const results = await runScenarios([...QUIET.keys(), ...FAULTY.keys()], { rollouts, seed }, tell);
  tell("");
  const judges = [...(results.values().next().value?.keys() ?? [])];
  const quiet = [...QUIET.keys()].map((name) => [name, ...quietCells(results, name, judges)]);
  const faulty = [...FAULTY.keys()].map((name) => [
    name,
    aimOf(name, tallies(results, name, [OURS])[0]),
    ...tallies(results, name, judges).map(faultyCell),
    ...tallies(results, name, [OURS]).map(({ heldUpBy }) => inDelay(heldUpBy)),
  ]);
  process.stdout.write(
    [
      `${rollouts} rollouts a scenario, seed ${seed}`,
      "",
      "Nothing is the canary's fault: rolled back, in percent of rollouts",
      table(["", "aim", ...judges, "Signalbox pauses"], quiet, WORDS),
      "The canary is worse: intervals until half, and nine in ten, are rolled back; the share that is, where it is not all",
      table(["", "aim", ...judges, "Signalbox pauses"], faulty, WORDS),
      cases === null
        ? "Kayenta's published cases are not at hand (shared/data, beside the project)\n"
        : casesText(reportCases(cases)),
      performance,
    ].join("\n"),
  );
}

function tallies(results: Results, name: string, judges: readonly string[]): readonly Tally[] {
  const onset = onsetOf((QUIET.get(name) ?? FAULTY.get(name))?.fault ?? null);
  return judges.map((judge) => tallyOf(results.get(name)?.get(judge) ?? { rollBack: [], pause: [] }, onset));
}

function quietCells(results: Results, name: string, judges: readonly string[]): readonly string[] {
  const all = tallies(results, name, judges);
  const ours = all[judges.indexOf(OURS)];
  const alarms = ours?.rolledBack ?? 100;
  const aim = UNCLAIMED.has(name)
    ? ""
    : alarms <= mostFalseAlarms(results.get(name)?.get(OURS)?.rollBack.length ?? 0)
      ? "met"
      : "missed";
  const pauses = ours?.paused ?? 100;
  return [
    aim,
    ...all.map(({ rolledBack }) => inPercent(rolledBack)),
    `${inPercent(pauses)}${pauses > MOST_FALSE_PAUSES ? " *" : ""}`,
  ];
}

function aimOf(name: string, ours: Tally | undefined): string {
  const median = MEDIANS.get(name);
  if (median === undefined) return "";
  return `≤ ${median}: ${(ours?.rolledBackBy.median ?? Infinity) <= median ? "met" : "missed"}`;
}

function faultyCell({ caught, rolledBackBy }: Tally): string {
  const delay = inDelay(rolledBackBy);
  return caught === 100 ? delay : `${delay} ${inPercent(caught)}%`;
}

function inDelay({ median, ninetieth }: Delay): string {
  return `${inIntervals(median)}/${inIntervals(ninetieth)}`;
}

function inIntervals(interval: number): string {
  return interval < Infinity ? String(interval) : "-";
}

/** Whole percents where there are many; never 0 or 100 of what is not quite that. */
function inPercent(percent: number): string {
  if (percent === 0 || percent === 100) return String(percent);
  if (percent >= 99) return (Math.floor(percent * 10) / 10).toFixed(1);
  return percent >= 9.95 ? percent.toFixed(0) : Math.max(0.1, percent).toFixed(1);
}
