import type { Backtested } from "@signalbox/moves/backtest/backtest";

/** What a backtest comes to. */
export class BacktestTotals {
  total = 0;
  /** Releases that the policy would have planned just so. */
  agreed = 0;
  /** Releases whose version it would have given, had it been told to release. */
  versions = 0;
  /** Releases that it would have made, with whatever version. */
  planned = 0;
  /** The points of the line at which nobody released: how many there were, and at how many it would have. */
  readonly quiet = { points: 0, planned: 0 };

  add({ compared, quiet }: Backtested): void {
    this.total += 1;
    if (compared.class === "agreed") this.agreed += 1;
    if (compared.given === compared.expected) this.versions += 1;
    if (compared.planned !== null) this.planned += 1;
    this.quiet.points += quiet.points;
    this.quiet.planned += quiet.planned;
  }
}
