import { UnreadablePolicy } from "@signalbox/moves/unreadable-policy";
import { SignalboxError } from "@signalbox/policy/error";
import { describeFinding } from "@signalbox/policy/load/describe-finding";
import type { Finding } from "@signalbox/policy/load/loaded-policy";
import type { Annotation } from "./annotations.ts";

/** What people are told where a run ended in an error. */
export type Failure = {
  /** What is wrong and what to do, in one line. */
  readonly says: string;
  readonly annotations: readonly Annotation[];
};

/** An error in the user's words. One that nobody foresaw says so, and how to find out more. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UnreadablePolicy) {
    return { says: sentence(error.message, error.next), annotations: error.findings.map(annotationOf) };
  }
  const told =
    error instanceof SignalboxError
      ? { code: error.code, says: sentence(error.message, error.next) }
      : { code: "unexpected", says: sentence(`an error that nobody foresaw: ${messageOf(error)}`, UNFORESEEN) };
  return { says: told.says, annotations: [{ level: "error", title: told.code, says: told.says, at: null }] };
}

/** The error with its stack and its causes, for a debug log. */
export function stackOf(error: unknown): string {
  const stacks: string[] = [];
  // A cause can be its own cause.
  for (let current = error; current !== undefined && stacks.length < 10;) {
    const { stack, cause } = partsOf(current);
    stacks.push(stack);
    current = cause;
  }
  return stacks.join("\ncaused by: ");
}

const UNFORESEEN = "run the job again with debug logging, and report this with its log";

function annotationOf(finding: Finding): Annotation {
  return { level: "error", title: finding.code, says: describeFinding(finding), at: finding.at };
}

function sentence(says: string, next: string): string {
  return `${says}; ${next}`;
}

function messageOf(error: unknown): string {
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return String(message).slice(0, 500);
}

function partsOf(error: unknown): { readonly stack: string; readonly cause: unknown } {
  if (typeof error !== "object" || error === null) return { stack: String(error), cause: undefined };
  const stack = "stack" in error && typeof error.stack === "string" ? error.stack : messageOf(error);
  return { stack, cause: "cause" in error ? error.cause : undefined };
}
