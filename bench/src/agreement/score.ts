/** How well the answers agree with what was really released. */
import inc from "semver/functions/inc.js";
import type { Answer, Question } from "./question.ts";

export type Score = {
  readonly releases: number;
  /** Given that there was a release, the version was right; who would have released nothing takes the smallest step. */
  readonly versions: number;
  /** A release was planned where one was made. */
  readonly released: number;
  readonly points: number;
  /** Nothing was planned where nothing was made. */
  readonly quiet: number;
  /** Just the release that was made was planned. */
  readonly exact: number;
};

/** Whether the version is right, given that there was a release. */
export function isRight({ previous, expected }: Question, { version }: Answer): boolean {
  return (version ?? inc(previous, "patch")) === expected;
}

export function scoreOf(asked: readonly { readonly question: Question; readonly answer: Answer }[]): Score {
  const count = (holds: (each: (typeof asked)[number]) => boolean): number => asked.filter(holds).length;
  const points = asked.reduce((sum, { question }) => sum + question.points.length, 0);
  return {
    releases: asked.length,
    versions: count(({ question, answer }) => isRight(question, answer)),
    released: count(({ answer }) => answer.version !== null),
    points,
    quiet: points - asked.reduce((sum, { answer }) => sum + answer.quiet, 0),
    exact: count(({ question, answer }) => answer.version === question.expected),
  };
}
