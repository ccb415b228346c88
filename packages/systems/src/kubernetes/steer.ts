import type { Answer, Silence } from "../answer.ts";
import { sleep } from "../sleep.ts";
import type { Changed, Kubernetes, Patch } from "./kubernetes.ts";
import type { Resource } from "./resource.ts";
import type { ControllerOutcome, Following } from "./rollout-controller.ts";

/** One change of an object as it was seen. */
export type Write = {
  readonly resource: Resource;
  readonly resourceVersion: string;
  readonly patch: Patch;
  /** It moves nothing. */
  readonly marks?: true;
  /** Where the cluster does not have the resource's subresource. */
  readonly otherwise?: Write;
};

/** What a look says is to be done next. */
export type Course =
  /** It is as wanted. */
  | { readonly kind: "arrived"; readonly says: string; readonly next?: string }
  | { readonly kind: "write"; readonly write: Write }
  /** It goes there by itself. */
  | { readonly kind: "wait"; readonly says: string }
  | { readonly kind: "blocked"; readonly says: string; readonly next: string };

/** Somebody who writes the same object all the time is not fought for longer. */
const MOST_WRITES = 12;

/** Looks, does what `plan` says, and looks again, until it is as wanted, cannot be, or takes too long. */
export async function steer<Seen>(
  kubernetes: Kubernetes,
  look: (signal: AbortSignal) => Promise<Answer<Seen>>,
  plan: (seen: Seen) => Course,
  { lookEverySeconds = 1, looks = 30 }: Following,
  signal: AbortSignal,
): Promise<ControllerOutcome> {
  let written = false;
  let unclear = false;
  let writes = 0;
  let waits = 0;
  for (;;) {
    const seen = await look(signal);
    if (!seen.known) return unseen(seen, written || unclear);
    const course = plan(seen.value);
    switch (course.kind) {
      case "arrived":
        return {
          state: written || unclear ? "done" : "already-done",
          says: course.says,
          next: course.next ?? null,
        };
      case "blocked":
        return { state: written ? "partly-done" : "not-done", says: course.says, next: course.next };
      case "wait":
        waits += 1;
        if (waits >= looks) return { state: "partly-done", says: course.says, next: GOES_ON };
        break;
      case "write": {
        writes += 1;
        if (writes > MOST_WRITES) return contended(written);
        const changed = await write(kubernetes, course.write, signal);
        if (changed.kind === "refused" || changed.kind === "absent") {
          const { says, next } = changed.silence;
          return { state: written ? "partly-done" : "not-done", says, next };
        }
        written ||= changed.kind === "changed" && course.write.marks !== true;
        unclear ||= changed.kind === "unclear";
        // What was written is looked at at once.
        if (changed.kind === "changed") continue;
        break;
      }
    }
    await sleep(lookEverySeconds, signal);
  }
}

const GOES_ON = "nothing has to be done now: the next look goes on from there";

async function write(kubernetes: Kubernetes, { otherwise, ...first }: Write, signal: AbortSignal): Promise<Changed> {
  const changed = await kubernetes.change(first.resource, first.resourceVersion, first.patch, signal);
  return changed.kind === "absent" && otherwise !== undefined ? write(kubernetes, otherwise, signal) : changed;
}

function unseen({ says, next }: Silence, asked: boolean): ControllerOutcome {
  if (!asked) return { state: "not-done", says, next };
  return { state: "uncertain", says: `it was asked for, and then nobody could look: ${says}`, next };
}

function contended(written: boolean): ControllerOutcome {
  return {
    state: written ? "partly-done" : "not-done",
    says: `somebody else writes the same object all the time: ${MOST_WRITES} attempts were overtaken`,
    next: "look who does, in its `managedFields`; then run it again",
  };
}
