/**
 * `npm run bench -- agreement`: on real histories, what `signalbox backtest` and other programs would have released for the same commits,
 * beside what was released. `docs/bench.md` says how it is measured.
 */
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HISTORIES, importHistory, type Imported } from "../histories.ts";
import { installPeers, type Peers } from "../peers.ts";
import { ROOT } from "../questions.ts";
import { table } from "../table.ts";
import { answerersOf, askAll } from "./answerers.ts";
import { askSignalbox } from "./ask-signalbox.ts";
import type { Answer } from "./question.ts";
import { classHead, classRows, SCORE_HEAD, scoreRows } from "./report.ts";

/** The newest so many of a history that has thousands. */
const MOST_RELEASES = 1_000;
/** With a project's own rules, the least share of versions that shall be right. */
const AIMS: ReadonlyMap<string, number> = new Map([
  ["semantic-release", 0.99],
  ["renovate", 0.99],
  ["conventional-changelog", 0.95],
]);

type Around = { readonly peers: Peers; readonly scratch: string; readonly tell: (step: string) => void };

/** Measures the histories that are named; all where none is. */
export async function agreement(names: readonly string[], tell: (step: string) => void): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "signalbox-agreement-"));
  try {
    tell("the other programs");
    const around = { peers: await installPeers(), scratch, tell };
    const asked = HISTORIES.filter(({ name, packed }) => !packed && (names.length === 0 || names.includes(name)));
    for (const history of asked) {
      const imported = await importHistory(scratch, history);
      await compare(imported, "plain", around);
      await compare(imported, "own", around);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function compare(history: Imported, kind: "plain" | "own", around: Around): Promise<void> {
  const own = join(ROOT, "bench", "policies", "own", `${history.source}.yml`);
  const loaded = await policyOf(kind === "plain" ? history.policy : own);
  const cases = await askSignalbox(history.directory, loaded, MOST_RELEASES);
  const questions = cases.map(({ question }) => question);
  const answers = new Map<string, readonly Answer[]>([["signalbox", cases.map(({ answer }) => answer)]]);
  const rules = kind === "plain" ? null : loaded.policy.versioning;
  for (const peer of await answerersOf(around.peers, rules, around.scratch)) {
    const step = (answered: number): void =>
      around.tell(`${history.name}, ${kind}, ${peer.name}: ${answered}/${questions.length}`);
    answers.set(peer.name, await askAll(peer, questions, step));
  }
  around.tell("");
  const title = `${history.name}, ${kind}`;
  const aim = kind === "own" ? (AIMS.get(history.source) ?? null) : null;
  process.stdout.write(`${table(SCORE_HEAD, scoreRows(title, cases, answers, aim))}\n`);
  process.stdout.write(`${table(classHead([...answers.keys()]), classRows(title, cases, answers))}\n`);
}

async function policyOf(file: string): Promise<LoadedPolicy> {
  const loaded = readPolicy(file, await readFile(file, "utf8"));
  if (loaded.ok) return loaded.value;
  throw new Error(`the policy \`${file}\` cannot be read: ${loaded.findings[0].says}`);
}
