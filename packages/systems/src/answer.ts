import { SignalboxError } from "@signalbox/policy/error";

/** What an outside system said, or why nobody could say. A system that is down is an answer, not an exception. */
export type Answer<T> = { readonly known: true; readonly value: T } | Silence;

/** Nobody could say. Whoever decides treats it as unknown, never as met. */
export type Silence = {
  readonly known: false;
  /** A stable name, such as `github.unreachable`. */
  readonly code: string;
  readonly says: string;
  readonly next: string;
  readonly cause?: unknown;
};

export function known<T>(value: T): { readonly known: true; readonly value: T } {
  return { known: true, value };
}

/** The value, for callers that cannot go on without it. Throws a `SignalboxError` with the silence's code. */
export function insist<T>(answer: Answer<T>): T {
  if (answer.known) return answer.value;
  throw new SignalboxError(answer.code, answer.says, { next: answer.next, cause: answer.cause });
}
