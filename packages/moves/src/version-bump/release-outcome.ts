import type { Silence } from "@signalbox/systems/answer";
import type { Outcome } from "../frame.ts";

/** Tags as an outcome names them. */
export function tagList(tags: readonly string[]): string {
  return tags.map((tag) => `\`${tag}\``).join(", ");
}

export function alreadyReleased(tags: readonly string[]): Outcome {
  return { state: "already-done", says: `${tagList(tags)} stands already for this candidate`, next: null };
}

export function tagsTaken(tags: readonly string[]): Outcome {
  return {
    state: "not-done",
    says: `${tagList(tags)}: another commit was tagged so meanwhile; a tag is never moved`,
    next: "run again on the branch's newest commit: the next version follows from what stands now",
  };
}

/** What GitHub refused was not done; where it did not answer, nobody knows. */
export function unanswered(what: string, silence: Silence): Outcome {
  const refused = ["github.forbidden", "github.token-refused", "github.not-found", "github.refused"].includes(
    silence.code,
  );
  return refused
    ? { state: "not-done", says: `${what}: ${silence.says}`, next: silence.next }
    : {
        state: "uncertain",
        says: `${what}: ${silence.says}`,
        next: `${silence.next}; what stands is found and left as it is`,
      };
}
