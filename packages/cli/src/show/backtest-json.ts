import type { Governing } from "@signalbox/moves/governing-policy";
import type { BacktestCase } from "@signalbox/policy/backtest/past-release";
import type { Pieces } from "../pieces.ts";
import type { BacktestTotals } from "./backtest-totals.ts";
import { jsonOf } from "./json.ts";

/** The backtest as one document for machines: `backtest/1`. Each case is written as it comes; the totals stand behind them. */
export class BacktestJson {
  private readonly pieces: Pieces;
  private told = 0;

  constructor({ loaded, origin }: Governing, pieces: Pieces) {
    this.pieces = pieces;
    const policy = jsonOf({ file: loaded.file, digest: loaded.digest, origin }, 0);
    pieces.add(`{"signalbox":"backtest/1","policy":${policy},"cases":[`);
  }

  add(each: BacktestCase): void {
    this.pieces.add(`${this.told === 0 ? "\n" : ",\n"}${jsonOf(each, 0)}`);
    this.told += 1;
  }

  end({ total, agreed, versions, planned, quiet }: BacktestTotals): void {
    const totals = jsonOf(
      { total, agreed, versions: { right: versions }, whether: { releases: total, planned, quiet } },
      0,
    );
    this.pieces.add(`\n],${totals.slice(1)}\n`);
  }
}
