import type { Governing } from "@signalbox/moves/governing-policy";
import type { BacktestCase, CaseClass } from "@signalbox/policy/backtest/past-release";
import { styleText } from "node:util";
import type { Pieces } from "../pieces.ts";
import { printable } from "../terminal.ts";
import type { BacktestTotals } from "./backtest-totals.ts";

/** Most of a class are alike: the newest show what it is about. */
const SHOWN_CASES = 10;
const SHOWN_EVIDENCE = 3;

type Shown = Exclude<CaseClass, "agreed">;

/** What each class means, in the order in which they are shown. */
const TITLES: Readonly<Record<Shown, string>> = {
  "smaller-step": "released with a smaller step than the changes ask for",
  "larger-step": "released with a larger step than the changes ask for",
  "skipped-number": "the same step, with a number left out",
  "below-one": "a breaking change, or the step to 1.0.0, below 1.0.0 (`versioning.breaking-while-zero`)",
  "release-as": "another version than a `Release-As:` footer names",
  "other-line": "the version that would follow stands on another line",
  "asks-nothing": "released for commits whose types ask for nothing (`versioning.bumps`)",
  "not-conventional": "released for commits that are not conventional",
  "taken-back": "released for what was taken back again",
  untouched: "released without a commit in its folder (`depends-on`, `former-paths`)",
  "same-commit": "released twice from one commit",
  "first-release": "first releases (`versioning.initial`)",
};

/** The backtest for people: where policy and releases differ, by class, then what it comes to. */
export class BacktestText {
  private readonly governing: Governing;
  private readonly pieces: Pieces;
  private readonly found = new Map<CaseClass, { count: number; readonly newest: BacktestCase[] }>();

  constructor(governing: Governing, pieces: Pieces) {
    this.governing = governing;
    this.pieces = pieces;
  }

  add(each: BacktestCase): void {
    if (each.class === "agreed") return;
    const there = this.found.get(each.class) ?? { count: 0, newest: [] };
    there.count += 1;
    if (there.newest.length < SHOWN_CASES) there.newest.push(each);
    this.found.set(each.class, there);
  }

  end(totals: BacktestTotals): void {
    for (const name of Object.keys(TITLES).filter(isShown)) {
      const there = this.found.get(name);
      if (there === undefined) continue;
      const { count, newest } = there;
      const more = count > newest.length ? [`  … and ${count - newest.length} more (\`--json\` tells all)`] : [];
      const head = `${styleText("bold", name)}  ${count}  ${TITLES[name]}`;
      this.pieces.add(`${[head, ...newest.flatMap(caseLines), ...more, ""].join("\n")}\n`);
    }
    this.pieces.add(`${totalLines(totals).join("\n")}\n`);
    if (this.governing.origin.kind === "trial")
      this.pieces.add("tried with a policy that does not govern here (--policy)\n");
  }
}

function isShown(name: string): name is Shown {
  return Object.hasOwn(TITLES, name);
}

function caseLines({ tag, planned, why, evidence }: BacktestCase): readonly string[] {
  const shown = evidence
    .slice(0, SHOWN_EVIDENCE)
    .map(({ kind, id, title }) => `      ${printable(kind === "commit" ? `${id.slice(0, 7)} ${title}` : id)}`);
  const more = evidence.length > SHOWN_EVIDENCE ? [`      … and ${evidence.length - SHOWN_EVIDENCE} more`] : [];
  return [`  ${printable(tag)}  planned: ${planned ?? "nothing"}`, `    ${printable(why ?? "")}`, ...shown, ...more];
}

function totalLines({ total, agreed, versions, planned, quiet }: BacktestTotals): readonly string[] {
  if (total === 0) return ["no final release to compare with"];
  return [
    `${share(agreed, total)} releases just as the policy would have planned them`,
    `which version, given that there was a release: ${share(versions, total)} as it would have been`,
    `whether to release: it would have made ${share(planned, total)} releases, and one at ${share(quiet.planned, quiet.points)} points between them, where nobody did`,
  ];
}

function share(some: number, all: number): string {
  return all === 0 ? "0 of 0" : `${some} of ${all} (${((100 * some) / all).toFixed(1)}%)`;
}
