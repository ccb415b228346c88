import { asksFor } from "@signalbox/policy/gate/asks-for";
import { decideGate, type GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Move, Outcome } from "../frame.ts";
import { carryOutGate } from "./carry-out-gate.ts";
import { gatherCi } from "./ci/gather-ci.ts";
import type { GateSources } from "./gate-sources.ts";
import { type GateAsked, gatherGate } from "./gather-gate.ts";
import { gatherSecurityScan } from "./security-scan/gather-security-scan.ts";

export type Prepared = { readonly sources: GateSources; readonly asked: GateAsked };

/** How long, and by what, somebody waits. */
export type Waiting = {
  /** At most; 0 looks once. */
  readonly seconds: number;
  /** The time of a clock that never goes back, in seconds. */
  now(): number;
  sleep(seconds: number): Promise<void>;
  /** Told in one line what is waited for, whenever that changed. */
  say(line: string): void;
};

const FIRST_PAUSE = 15;
const LONGEST_PAUSE = 120;

/**
 * The gate as a move that waits for what is still running, such as checks: it looks again at that alone, ever less often, and
 * gathers everything anew once nothing is running any more. What is held, or unknown for another cause, is not waited for.
 * `prepare` is asked again each time everything is gathered, so that time, tags and branches are those of that moment.
 */
export function awaitGate(prepare: () => Promise<Prepared>, waiting: Waiting): Move<GateFacts, GateDecision, Outcome> {
  let prepared: Promise<Prepared> | null = null;
  const gatherAll = async (policy: LoadedPolicy): Promise<GateFacts> => {
    prepared = prepare();
    const { sources, asked } = await prepared;
    return gatherGate(policy, sources, asked);
  };
  return {
    name: "checklist-gate",
    async gather(policy) {
      const end = waiting.now() + waiting.seconds;
      const pauses = pausesUntil(end, waiting);
      const tell = whenChanged((line) => waiting.say(line));
      let facts = await gatherAll(policy);
      for (let running = runningIn(policy, facts); running !== null; running = runningIn(policy, facts)) {
        tell(running);
        if (!(await pauses())) break;
        const { sources, asked } = await (prepared ?? prepare());
        const looked = await lookAgain(policy, facts, sources, asked);
        facts = runningIn(policy, looked) === null ? await gatherAll(policy) : looked;
      }
      return facts;
    },
    decide: decideGate,
    async carryOut(policy, decision, facts, signal) {
      const { sources } = await (prepared ?? prepare());
      return carryOutGate(policy, decision, facts, sources, signal);
    },
  };
}

/** What the gate waits for, in words; null where waiting would change nothing. */
function runningIn(policy: LoadedPolicy, facts: GateFacts): string | null {
  const { verdict, reasons } = decideGate(policy, facts);
  if (verdict !== "unknown") return null;
  const running = reasons.filter(({ status, code }) => status === "unknown" && RUNNING.has(code));
  return running.length === 0 ? null : running.map(({ rule, observed }) => `${rule}: ${observed}`).join("; ");
}

/** Codes of reasons that get another answer by themselves: checks that run, an analysis that GitHub has not read in yet. */
const RUNNING: ReadonlySet<string> = new Set(["ci.pending", "migrations.check-pending", "security-scan.not-analysed"]);

/** The same facts, with what can be running read anew. */
async function lookAgain(
  policy: LoadedPolicy,
  facts: GateFacts,
  sources: GateSources,
  { ownRun }: GateAsked,
): Promise<GateFacts> {
  const { ci, "security-scan": scan } = policy.policy.checklist;
  const { environment } = sources.about;
  const [checks, scanned] = await Promise.all([
    asksFor(ci, environment) ? gatherCi(policy, sources, ownRun) : facts.checklist.ci,
    scan !== undefined && asksFor(scan, environment)
      ? gatherSecurityScan(policy, sources)
      : facts.checklist["security-scan"],
  ]);
  return { ...facts, checklist: { ...facts.checklist, ci: checks, "security-scan": scanned } };
}

/** Sleeps, each time twice as long, and says whether there was time left to. */
function pausesUntil(end: number, clock: Waiting): () => Promise<boolean> {
  let pause = FIRST_PAUSE;
  return async () => {
    const left = end - clock.now();
    if (left <= 0) return false;
    await clock.sleep(Math.min(pause, left));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    return true;
  };
}

function whenChanged(say: (line: string) => void): (line: string) => void {
  let last: string | null = null;
  return (line) => {
    if (line !== last) say(line);
    last = line;
  };
}
