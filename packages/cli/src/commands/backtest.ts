import { backtest, type Backtested } from "@signalbox/moves/backtest/backtest";
import { chosenComponents } from "@signalbox/moves/version-bump/chosen-components";
import type { Clone } from "../clone.ts";
import { wholeNumberOf } from "../option-values.ts";
import { inPieces } from "../pieces.ts";
import { policyAsked } from "../policy-asked.ts";
import { BacktestJson } from "../show/backtest-json.ts";
import { BacktestText } from "../show/backtest-text.ts";
import { BacktestTotals } from "../show/backtest-totals.ts";
import type { Terminal } from "../terminal.ts";

export type BacktestOptions = {
  readonly component?: readonly string[];
  readonly last?: string;
  readonly policy?: string;
  readonly json?: boolean;
};

const LAST = {
  option: "--last",
  kind: "number of releases",
  code: "backtest.bad-count",
  next: "give a whole number above 0, such as `--last 50`",
};

/** `signalbox backtest`: where the policy would have decided otherwise than the repository's own releases, and why. A report: it fails where it could not be made, never for what it says. */
export async function backtestCommand(
  { git, head, complete, tags }: Clone,
  options: BacktestOptions,
  terminal: Terminal,
): Promise<number> {
  const last = options.last === undefined ? null : wholeNumberOf(options.last, 999_999_999, LAST);
  const [governing] = await Promise.all([policyAsked(git, options), complete]);
  const only = chosenComponents(governing.loaded, options.component ?? []);
  const pieces = inPieces((piece) => terminal.out(piece));
  const totals = new BacktestTotals();
  const view = options.json === true ? new BacktestJson(governing, pieces) : new BacktestText(governing, pieces);
  const sources = { git, head: await head, tags, only, last };
  await backtest(governing.loaded, sources, (tested: Backtested) => {
    totals.add(tested);
    view.add(tested.compared);
  });
  view.end(totals);
  pieces.end();
  return 0;
}
