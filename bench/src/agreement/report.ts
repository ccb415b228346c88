/** The agreement as two tables: one line a program, then one line a class of our disagreements. */
import type { Case } from "./ask-signalbox.ts";
import type { Answer } from "./question.ts";
import { isRight, scoreOf } from "./score.ts";

type Row = readonly string[];

export const SCORE_HEAD: Row = ["", "", "version", "whether", "released", "left alone", "aim", "exactly"];

/** Where it is measured beside an aim, the least share of versions that shall be right. */
export function scoreRows(
  title: string,
  cases: readonly Case[],
  answers: ReadonlyMap<string, readonly Answer[]>,
  aim: number | null,
): readonly Row[] {
  return [...answers].map(([name, given], index) => {
    const score = scoreOf(pairsOf(cases, given));
    return [
      index === 0 ? title : "",
      name,
      share(score.versions, score.releases),
      share(score.released + score.quiet, score.releases + score.points),
      share(score.released, score.releases),
      share(score.quiet, score.points),
      index === 0 && aim !== null
        ? `>= ${100 * aim}%: ${score.versions >= aim * score.releases ? "met" : "MISSED"}`
        : "",
      share(score.exact, score.releases),
    ];
  });
}

export function classHead(names: readonly string[]): Row {
  return ["", "", "releases", ...names];
}

/** Of each class of ours, how many versions each program has right. */
export function classRows(
  title: string,
  cases: readonly Case[],
  answers: ReadonlyMap<string, readonly Answer[]>,
): readonly Row[] {
  const classes = Map.groupBy(cases.keys(), (index) => cases[index]?.compared.class ?? "agreed");
  return [...classes]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, indices], row) => [
      row === 0 ? title : "",
      name,
      String(indices.length),
      ...[...answers.values()].map((given) =>
        String(
          pairsOf(cases, given).filter(
            ({ question, answer }, index) => indices.includes(index) && isRight(question, answer),
          ).length,
        ),
      ),
    ]);
}

function pairsOf(cases: readonly Case[], answers: readonly Answer[]) {
  return cases.flatMap(({ question }, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ question, answer }];
  });
}

function share(some: number, all: number): string {
  return all === 0 ? "" : `${((100 * some) / all).toFixed(2)}% of ${all}`;
}
