import { SignalboxError } from "@signalbox/policy/error";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { Answer, Silence } from "@signalbox/systems/answer";

/** A system's answer as a fact: what only helps while it runs, such as an error's cause, stays behind. */
export function observationOf<T>(answer: Answer<T>): Observed<T> {
  return answer.known ? answer : unobservedBy(answer);
}

/** Why a system was silent, as a fact. */
export function unobservedBy({ code, says, next }: Pick<Silence, "code" | "says" | "next">): Unobserved {
  return { known: false, code, says, next };
}

/** What `work` found out; an error that people can act on is why nobody could say. Any other error is ours, and thrown. */
export async function observationFrom<T>(work: () => Promise<T>): Promise<Observed<T>> {
  try {
    return { known: true, value: await work() };
  } catch (error) {
    if (!(error instanceof SignalboxError)) throw error;
    return unobservedBy({ code: error.code, says: error.message, next: error.next });
  }
}
