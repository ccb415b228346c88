import { NotComparable } from "../judgement.ts";
import { classOf, type Difference, type Side } from "./effect.ts";
import { explore, type Meeting } from "./meeting.ts";
import type { SchemaReader } from "./schema-reader.ts";
import type { AllOf, Shape } from "./shape.ts";
import { structureOf } from "./structure-rules.ts";
import { valueDifferences } from "./value-rules.ts";

/** The same two schemas are told at this many places of one root, as `billing` and `shipping` both hold an address… */
const PLACES = 4;
/** … until this many were seen: then each is told at its first place only. */
const MANY_STEPS = 2000;
const MOST_STEPS = 3_000_000;
const MOST_MEETINGS = 100_000;

export type SchemaComparisonOptions = {
  /** Whether `additionalProperties: false` binds who writes: then a new property is one that readers refuse. */
  readonly closedBinds: boolean;
};

type Step = { readonly meeting: Meeting; readonly at: string; readonly within: Step | null };

/** Compares schemas of two documents by direction, breadth first, so that the shortest path names what differs. */
export class SchemaComparison {
  readonly options: SchemaComparisonOptions;
  private readonly old: SchemaReader;
  private readonly now: SchemaReader;
  private readonly meetings = new Map<string, Meeting>();
  private readonly ids = new WeakMap<Shape, number>();
  private readonly fitting = new Map<Meeting, boolean>();
  private lastId = 0;
  private steps = 0;
  /** How many questions are being answered on the supposition that what comes round to itself fits. */
  private supposing = 0;
  /** How many suppositions proved wrong. */
  private fallen = 0;

  constructor(old: SchemaReader, now: SchemaReader, options: SchemaComparisonOptions) {
    this.old = old;
    this.now = now;
    this.options = options;
  }

  /** All differences below two schemas, shortest path first. Throws `NotComparable` where that takes too long. */
  differences(old: AllOf, now: AllOf, side: Side): readonly Difference[] {
    const root = this.meetingOf(old, now, side);
    if (this.supposing === 0) explore(root);
    return [...this.walk(root)];
  }

  /** Whether readers of the old schema's values, or writers to it, can go on with the new one. */
  fits(old: AllOf, now: AllOf, side: Side): boolean {
    const root = this.meetingOf(old, now, side);
    const known = this.fitting.get(root);
    if (known !== undefined) return known;
    // Where it comes round to itself, nothing new is asked. What was answered on that ground falls with it.
    const before = this.fitting.size;
    this.fitting.set(root, true);
    this.supposing += 1;
    const fits = !this.breaks(root, side);
    this.supposing -= 1;
    if (!fits) this.fallen += 1;
    if (!fits) for (const supposed of [...this.fitting.keys()].slice(before)) this.fitting.delete(supposed);
    this.fitting.set(root, fits);
    return fits;
  }

  oldShape(schema: AllOf): Shape {
    return this.old.shapeOf(schema);
  }

  newShape(schema: AllOf): Shape {
    return this.now.shapeOf(schema);
  }

  private breaks(root: Meeting, side: Side): boolean {
    for (const { effect } of this.walk(root)) if (classOf(effect, side) === "breaking") return true;
    return false;
  }

  private *walk(root: Meeting): Generator<Difference> {
    const visits = new Map<Meeting, number>();
    const queue: Step[] = [{ meeting: root, at: "", within: null }];
    for (const step of queue) {
      const { meeting, at } = step;
      const visited = visits.get(meeting) ?? 0;
      const places = queue.length > MANY_STEPS ? 1 : PLACES;
      if (meeting.same || visited >= places || isInside(step)) continue;
      visits.set(meeting, visited + 1);
      this.steps += 1;
      if (this.steps > MOST_STEPS) throw exhausted();
      const { found, inner } = meeting.open();
      for (const difference of found) yield { ...difference, at: `${at}${difference.at}` };
      for (const next of inner) {
        if (!next.meeting.same) queue.push({ meeting: next.meeting, at: `${at}${next.at}`, within: step });
      }
    }
  }

  private meetingOf(old: AllOf, now: AllOf, side: Side): Meeting {
    const [before, after] = [this.old.shapeOf(old), this.now.shapeOf(now)];
    const key = `${side} ${this.idOf(before)} ${this.idOf(after)}`;
    const known = this.meetings.get(key);
    if (known !== undefined) return known;
    if (this.meetings.size > MOST_MEETINGS) throw exhausted();
    let opened: { readonly known: ReturnType<Meeting["open"]>; readonly by: number | null } | null = null;
    const meeting: Meeting = {
      same: false,
      explored: false,
      open: () => {
        // What was worked out on a supposition holds until one proves wrong.
        if (opened !== null && (opened.by === null || opened.by === this.fallen)) return opened.known;
        const result = this.open({ old, now, at: "" }, before, after, side);
        opened = { known: result, by: this.supposing === 0 ? null : this.fallen };
        return result;
      },
    };
    this.meetings.set(key, meeting);
    return meeting;
  }

  private open(
    pair: { old: AllOf; now: AllOf; at: string },
    before: Shape,
    after: Shape,
    side: Side,
  ): ReturnType<Meeting["open"]> {
    const structure = structureOf(pair, before, after, side, this);
    const values = structure.replaced ? [] : valueDifferences(before, after);
    // Of another type, nothing inside is the same thing.
    const other = values.some(({ code, effect }) => code === "type-changed" && effect === "changed");
    const pairs = other ? [] : structure.pairs;
    return {
      found: [...values, ...structure.found],
      inner: pairs.map(({ old, now, at }) => ({ meeting: this.meetingOf(old, now, side), at })),
    };
  }

  private idOf(shape: Shape): number {
    const known = this.ids.get(shape);
    if (known !== undefined) return known;
    this.lastId += 1;
    this.ids.set(shape, this.lastId);
    return this.lastId;
  }
}

function isInside({ meeting, within }: Step): boolean {
  for (let step = within; step !== null; step = step.within) if (step.meeting === meeting) return true;
  return false;
}

function exhausted(): NotComparable {
  return new NotComparable(
    "its schemas take too many steps to compare",
    "make the schemas simpler, or split the contract into smaller documents",
  );
}
