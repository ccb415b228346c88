import type { Resource } from "./resource.ts";
import type { Course } from "./steer.ts";

/** Whose word it is that an object is moved by. */
export type Turn = {
  /** When the watched release began, ISO 8601 in UTC: of two releases the later one has its say. */
  readonly releasedAt: string;
  /** The place of the decision among those of its watch, as they came on record. Infinity for a roll-back, which is the last. */
  readonly number: number;
};

/** An object as it was seen. */
export type Held = {
  readonly resource: Resource;
  readonly metadata: {
    readonly resourceVersion: string;
    readonly annotations?: Readonly<Record<string, string>> | null | undefined;
  };
};

/** The annotation that says by whose word an object was moved last. */
const TURN = "signalbox/turn";
const LAST = "rolled-back";

/** The roll-back of a watch: nothing that it decided before or after comes after that. */
export function lastOf({ releasedAt }: Turn): Turn {
  return { releasedAt, number: Number.POSITIVE_INFINITY };
}

/**
 * Lets a plan that goes on write once every object that it is about bears its turn; refuses it where a later one stands. To hold
 * or to go back bears its turn in any case, though nothing else is to be written: by the time that it returns, all that an earlier
 * decision saw is out of date, so that the API refuses its writes and its next look finds the later turn.
 */
export function inTurn(held: readonly Held[], turn: Turn, does: "go-on" | "hold", plan: () => Course): Course {
  const late = overtaken(held, turn) ?? (does === "go-on" ? decidedSince(held, turn) : null);
  if (late !== null) return late;
  const course = plan();
  if (does === "go-on" && course.kind !== "write") return course;
  const unmarked = held.find((one) => isLater(turn, turnOf(one)));
  if (unmarked === undefined) return course;
  const { resource, metadata } = unmarked;
  const body = { metadata: { annotations: { [TURN]: textOf(turn) } } };
  const { resourceVersion } = metadata;
  return { kind: "write", write: { resource, resourceVersion, patch: { kind: "merge", body }, marks: true } };
}

/** What a later release moves is left to it, whatever was decided about this one; null where there is none. */
export function overtaken(held: readonly Held[], turn: Turn): Course | null {
  const others = held.some((one) => timeOf(turnOf(one)) > timeOf(turn));
  return others ? OVERTAKEN : null;
}

function decidedSince(held: readonly Held[], turn: Turn): Course | null {
  const later = held.map(turnOf).filter((standing) => isLater(standing, turn));
  if (later.length === 0) return null;
  return later.some(({ number }) => number === Number.POSITIVE_INFINITY) ? ROLLED_BACK : DECIDED_SINCE;
}

function isLater(one: Turn, other: Turn): boolean {
  return timeOf(one) === timeOf(other) ? one.number > other.number : timeOf(one) > timeOf(other);
}

function timeOf({ releasedAt }: Turn): number {
  return Date.parse(releasedAt);
}

function textOf({ releasedAt, number }: Turn): string {
  return `${releasedAt} ${number === Number.POSITIVE_INFINITY ? LAST : number}`;
}

/** What an object's annotation says; what is none of ours is before everything. */
function turnOf({ metadata }: Held): Turn {
  const text = metadata.annotations?.[TURN] ?? "";
  const [, releasedAt = "", number = ""] = /^(\S{20,24}) (\d{1,9}|rolled-back)$/.exec(text) ?? [];
  if (Number.isNaN(Date.parse(releasedAt))) return NOBODYS;
  return { releasedAt, number: number === LAST ? Number.POSITIVE_INFINITY : Number(number) };
}

const NOBODYS: Turn = { releasedAt: "1970-01-01T00:00:00Z", number: -1 };

const OVERTAKEN: Course = {
  kind: "blocked",
  says: "a later release is watched: its traffic is not moved by this one",
  next: `watch that one; where there is none, as after the object was copied, take its annotation \`${TURN}\` off`,
};

const ROLLED_BACK: Course = {
  kind: "blocked",
  says: "another look of this watch rolled it back meanwhile",
  next: "look again: it stays rolled back",
};

const DECIDED_SINCE: Course = {
  kind: "blocked",
  says: "another look of this watch has decided since",
  next: `look again: what was decided last is on record; where that was lost, take the annotation \`${TURN}\` off`,
};
