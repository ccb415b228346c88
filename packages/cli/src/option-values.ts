import { SignalboxError } from "@signalbox/policy/error";
import { shown } from "@signalbox/policy/load/shown";
import { Duration, secondsOf } from "@signalbox/policy/schema/duration";

/** What is asked of an option's value, in words, and what is said where it is another: `<option> <value>` is no `kind`. */
export type Asked = {
  readonly option: string;
  readonly kind: string;
  readonly code: string;
  readonly next: string;
};

/** A whole number from 1 to `most`. */
export function wholeNumberOf(text: string, most: number, asked: Asked): number {
  const number = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
  if (number !== null && number <= most) return number;
  throw refused(text, asked);
}

/** A number that is not negative, and `below` another where that is given. */
export function numberOf(text: string, asked: Asked, below = Number.POSITIVE_INFINITY): number {
  const number = /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
  if (number !== null && number < below) return number;
  throw refused(text, asked);
}

/** Seconds of a length of time as the policy writes them: more than none, and `most` at most. */
export function lengthOf(text: string, most: number, asked: Asked): number {
  const seconds = Duration.safeParse(text).success ? secondsOf(text) : 0;
  if (seconds > 0 && seconds <= most) return seconds;
  throw refused(text, asked);
}

function refused(text: string, { option, kind, code, next }: Asked): SignalboxError {
  return new SignalboxError(code, `${shown(`${option} ${text}`)} is no ${kind}`, { next });
}
