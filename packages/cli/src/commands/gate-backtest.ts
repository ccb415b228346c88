import { backtestGate, type BacktestedGate } from "@signalbox/moves/checklist-gate/backtest-gate";
import { insist } from "@signalbox/systems/answer";
import { openGit } from "@signalbox/systems/git/open-git";
import { openRepository } from "@signalbox/systems/github/repository";
import { gitHubFromTerminal, type GitHubOptions, type Variables } from "../github-from-terminal.ts";
import { wholeNumberOf } from "../option-values.ts";
import { policyAsked } from "../policy-asked.ts";
import { gateBacktestAsText, gateBacktestTotals } from "../show/gate-backtest-text.ts";
import { jsonOf } from "../show/json.ts";
import type { Terminal } from "../terminal.ts";

export type GateBacktestOptions = GitHubOptions & {
  readonly last?: string;
  readonly policy?: string;
  readonly json?: boolean;
};

const LAST = {
  option: "--last",
  kind: "number of releases up to 9999",
  code: "gate.bad-last",
  next: "write one such as `--last 20`",
};

/** `signalbox gate backtest`: which of the last releases the gate would have held, and why, before it holds anybody. Writes nothing. */
export async function gateBacktest(
  directory: string,
  environment: string,
  options: GateBacktestOptions,
  terminal: Terminal,
  variables: Variables = process.env,
): Promise<number> {
  const last = wholeNumberOf(options.last ?? "20", 9999, LAST);
  const git = openGit(directory);
  const governing = await policyAsked(git, options);
  const { gitHub, repository } = await gitHubFromTerminal(git, options, variables);
  const defaultBranch = insist(await openRepository(gitHub, repository).defaultBranch());
  const sources = { git, gitHub, repository, defaultBranch, signal: new AbortController().signal };
  const tested: BacktestedGate[] = [];
  await backtestGate(governing.loaded, sources, { environment, last }, (one) => {
    tested.push(one);
    if (options.json !== true) terminal.out(gateBacktestAsText(one));
  });
  if (options.json === true)
    terminal.out(`${jsonOf({ signalbox: "gate-backtest/1", environment, releases: tested })}\n`);
  else terminal.out(gateBacktestTotals(tested, environment));
  return 0;
}
