import type { Decision } from "@signalbox/policy/decision/verdict";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";

/** How carrying out a decision went. `uncertain`: it may or may not have happened, and nobody could look. */
export type OutcomeState = "done" | "already-done" | "partly-done" | "not-done" | "uncertain";

/** What became of the world, in a sentence, with what to do where it is not as wanted. */
export type Outcome = { readonly state: OutcomeState; readonly says: string; readonly next: string | null };

/** `plan` writes nothing to the outside world. */
export type Mode = "plan" | "apply";

/** One kind of move: what it looks at, how it decides (pure), what it does. */
export type Move<Facts, Decided extends Decision<string>, Done extends Outcome> = {
  readonly name: string;
  /** Reads the outside world; writes nothing. */
  gather(policy: LoadedPolicy): Promise<Facts>;
  /** Pure: the same policy and facts give the same decision, on any day. */
  decide(policy: LoadedPolicy, facts: Facts): Decided;
  /** Whether a `hold` or an `unknown` is carried out too, as a watch does that pauses or rolls back. By default neither is. */
  readonly carriesOutAll?: true;
  /**
   * Makes the world as decided. It looks first, so that a second run does nothing twice. Called on `go` alone, unless the move
   * says otherwise. Once `signal` is aborted it begins no further write.
   */
  carryOut(policy: LoadedPolicy, decision: Decided, facts: Facts, signal: AbortSignal): Promise<Done>;
};

/** What a move came to. `outcome` is null where nothing was to be carried out: a plan, or a verdict that is not `go`. */
export type Made<Facts, Decided, Done> = {
  readonly move: string;
  readonly facts: Facts;
  readonly decision: Decided;
  readonly outcome: Done | null;
};

/** Where a move's result goes: people and workflows, then the record. */
export type Ends<Facts, Decided, Done> = {
  report(made: Made<Facts, Decided, Done>): Promise<void>;
  record(made: Made<Facts, Decided, Done>): Promise<void>;
};

/**
 * Makes one move: gather, decide, carry out, report, record. `plan` stops before anything is written to the
 * outside world. What was done is recorded even where it could not be reported.
 */
export async function makeMove<Facts, Decided extends Decision<string>, Done extends Outcome>(
  move: Move<Facts, Decided, Done>,
  policy: LoadedPolicy,
  run: { readonly mode: Mode; readonly signal?: AbortSignal },
  ends: Ends<Facts, Decided, Done>,
): Promise<Made<Facts, Decided, Done>> {
  const facts = await move.gather(policy);
  const decision = move.decide(policy, facts);
  // A run that was cancelled meanwhile begins no write.
  const signal = run.signal ?? new AbortController().signal;
  signal.throwIfAborted();
  const allowed = run.mode === "apply" && (move.carriesOutAll === true || decision.verdict === "go");
  const outcome = allowed ? await move.carryOut(policy, decision, facts, signal) : null;
  const made = { move: move.name, facts, decision, outcome };
  try {
    await ends.report(made);
  } finally {
    await ends.record(made);
  }
  return made;
}

/** Whether a move may count as a success: it was allowed, and where it was carried out the world is as wanted. */
export function succeeded(made: Made<unknown, Decision<string>, Outcome>): boolean {
  return made.decision.verdict === "go" && isAsDecided(made);
}

/** Whether the world is as it was decided, or nothing was to be done about it. */
export function isAsDecided({ outcome }: Pick<Made<unknown, unknown, Outcome>, "outcome">): boolean {
  return outcome === null || outcome.state === "done" || outcome.state === "already-done";
}
