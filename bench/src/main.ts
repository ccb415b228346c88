/**
 * `npm run bench`: Signalbox on real histories, beside the least that git and Node cost and beside other programs, in one
 * run. `--quick`: without the other programs, and with fewer rounds. `npm run bench -- agreement [history…]`: what each
 * would have released, beside what was. `npm run bench -- gate`: what the gate asks of GitHub. `npm run bench -- canary [--seed N]`: made-up
 * rollouts before the watch's judge and others. `docs/bench.md` says how it is measured.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, type } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { agreement } from "./agreement/agreement.ts";
import { archiveBytes } from "./archive.ts";
import { benchCanary } from "./canary/canary.ts";
import { coldStarts } from "./cold-start.ts";
import { output } from "./git.ts";
import { haveHistories, HISTORIES, importHistory, type Imported } from "./histories.ts";
import { installPeers, peersOf, type Peers } from "./peers.ts";
import { floorOf, NODE, oursOf, QUESTIONS, ROOT } from "./questions.ts";
import { coldStartRows, HEAD, questionRows, sizeRow, type Asked } from "./report.ts";
import { benchGate } from "./gate/gate.ts";
import { measureAll, type Subject } from "./series.ts";
import { table } from "./table.ts";

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, seed: { type: "string" } },
  allowPositionals: true,
});
const ROUNDS = values.quick ? 3 : 9;
const LIMIT_SECONDS = 60;

const [first, ...names] = positionals;
if (first === "gate") await benchGate(tell);
else if (first === "canary") await benchCanary({ quick: values.quick, seed: values.seed ?? null }, tell);
else if (haveHistories()) await (first === "agreement" ? agreement(names, tell) : bench());
else console.log("nothing measured: the histories are not at hand (shared/data/histories, beside the project)");

async function bench(): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "signalbox-bench-"));
  try {
    tell("the histories");
    const histories: Imported[] = [];
    for (const history of HISTORIES) histories.push(await importHistory(scratch, history));
    if (!values.quick) tell("the other programs");
    const peers = values.quick ? null : await installPeers();
    await print(histories, peers);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function print(histories: readonly Imported[], peers: Peers | null): Promise<void> {
  const asked = histories.flatMap((history) => questionsOf(history, peers));
  const starts = coldStarts();
  const subjects = new Map<object, Subject>([
    ...asked.flatMap(({ subjects: some }) => [...some.values()].map((subject) => [subject, subject] as const)),
    ...[NODE, ...starts.values()].map(
      (command) => [command, { commands: [command], limitSeconds: LIMIT_SECONDS }] as const,
    ),
  ]);
  const measured = await measureAll(subjects, ROUNDS, tell);
  const rows = [
    ...asked.flatMap((each) => questionRows(each, measured)),
    ...coldStartRows(NODE, starts, measured),
    sizeRow(await archiveBytes()),
  ];
  tell("");
  const git = await output(ROOT, ["--version"]);
  const about = `Node ${process.version}, ${git}, ${type()}, ${cpus().length} processors; median of ${ROUNDS} interleaved rounds, \`once\`: measured once`;
  process.stdout.write(`${table(HEAD, rows)}\n${about}\n`);
}

function questionsOf(history: Imported, peers: Peers | null): readonly Asked[] {
  return QUESTIONS.map((question) => {
    const floor = { commands: floorOf(history, question), limitSeconds: LIMIT_SECONDS };
    const ours = { commands: oursOf(history, question), limitSeconds: LIMIT_SECONDS };
    const others = peers === null ? [] : [...peersOf(peers, history, question)];
    const beside = others.map(
      ([name, command]) => [name, { commands: [command], limitSeconds: LIMIT_SECONDS }] as const,
    );
    return {
      history,
      question,
      subjects: new Map<string, Subject>([["floor", floor], ["signalbox", ours], ...beside]),
    };
  });
}

function tell(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${step}`);
}
