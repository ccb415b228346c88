/** What `signalbox backtest` says of a history, and with it the questions that the other programs are asked. */
import { readTags } from "@signalbox/history/tags";
import { backtest, type Backtested } from "@signalbox/moves/backtest/backtest";
import { type Landings, readLandings } from "@signalbox/moves/backtest/landings";
import type { BacktestCase } from "@signalbox/policy/backtest/past-release";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { output } from "../git.ts";
import type { Answer, Question, Told } from "./question.ts";

export type Case = { readonly question: Question; readonly compared: BacktestCase; readonly answer: Answer };

/** Every release that follows another one, or the newest `last` of them; a first one follows from nothing. */
export async function askSignalbox(
  directory: string,
  loaded: LoadedPolicy,
  last: number | null,
): Promise<readonly Case[]> {
  const git = openGit(directory);
  const head = await output(directory, ["rev-parse", "HEAD"]);
  const [landings, messages] = await Promise.all([readLandings(git, head), readMessages(directory)]);
  const cases: Case[] = [];
  const only = Object.keys(loaded.policy.components);
  await backtest(loaded, { git, head, tags: readTags(git), only, last }, (tested) => {
    const question = questionOf(tested, landings, messages);
    if (question === null) return;
    const { compared, quiet } = tested;
    cases.push({ question, compared, answer: { version: compared.planned, quiet: quiet.planned } });
  });
  return cases;
}

function questionOf(
  { past: { release, previous, commits }, quiet }: Backtested,
  landings: Landings,
  messages: ReadonlyMap<string, string>,
): Question | null {
  if (previous === null) return null;
  const end = landings.get(release.commit);
  // Those of the line in the order in which they landed there; newest first otherwise.
  const placed = commits.map(({ hash }) => ({ hash, place: landings.get(hash) ?? end ?? 0 }));
  const ordered = placed.toSorted((a, b) => a.place - b.place);
  const places =
    end === undefined ? [] : [...new Set(ordered.map(({ place }) => place))].filter((place) => place > end);
  const points = places.map((at) => ordered.filter(({ place }) => place >= at).length).toSorted((a, b) => a - b);
  if (points.length !== quiet.points) throw new Error(`the points before \`${release.tag}\` are counted in two ways`);
  const told = ordered.map(({ hash }): Told => ({ hash, message: messages.get(hash) ?? "" }));
  return { tag: release.tag, previous: previous.version, expected: release.version, commits: told, points };
}

async function readMessages(directory: string): Promise<ReadonlyMap<string, string>> {
  const text = await output(directory, ["log", "-z", "--format=%H%n%B", "HEAD", "--tags"]);
  return new Map(
    text.split("\0").map((entry) => [entry.slice(0, entry.indexOf("\n")), entry.slice(entry.indexOf("\n") + 1)]),
  );
}
