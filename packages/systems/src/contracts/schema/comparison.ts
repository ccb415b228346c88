import type { Difference, Side } from "./effect.ts";
import { classOf } from "./effect.ts";
import { NotComparable } from "../judgement.ts";
import type { SchemaReader } from "./schema-reader.ts";
import type { AllOf, Shape } from "./shape.ts";
import { structureOf } from "./structure-rules.ts";
import { valueDifferences } from "./value-rules.ts";

/** The same pair is told at this many places of one root: `billing` and `shipping` both hold an address. */
const PLACES = 4;
const MOST_STEPS = 300_000;
const DEEPEST = 100;

type Pair = {
  readonly old: AllOf;
  readonly now: AllOf;
  readonly at: string;
  readonly within: Pair | null;
  readonly shapes: readonly [Shape, Shape];
  readonly depth: number;
};

export type SchemaComparisonOptions = {
  /** Whether `additionalProperties: false` binds who writes: then a new property is one that readers refuse. */
  readonly closedBinds: boolean;
};

/** Compares schemas of two documents by direction: each pair of schemas breadth first, so that the shortest path names it. */
export class SchemaComparison {
  readonly options: SchemaComparisonOptions;
  private readonly old: SchemaReader;
  private readonly now: SchemaReader;
  private steps = 0;
  private supposing = 0;
  private readonly ids = new WeakMap<Shape, number>();
  private lastId = 0;
  /** Pairs below which nothing differs, for each side. */
  private readonly same: Readonly<Record<Side, Set<string>>> = { request: new Set(), response: new Set() };
  private readonly fitting = new Map<string, boolean>();

  constructor(old: SchemaReader, now: SchemaReader, options: SchemaComparisonOptions) {
    this.old = old;
    this.now = now;
    this.options = options;
  }

  /** All differences below two schemas, shortest path first. Throws `NotComparable` where that takes too long. */
  differences(old: AllOf, now: AllOf, side: Side): readonly Difference[] {
    const found: Difference[] = [];
    const visits = new Map<string, number>();
    const queue: Pair[] = [this.pair(old, now, "", null)];
    for (const pair of queue) {
      const [before, after] = pair.shapes;
      const key = this.keyOf(before, after);
      const visited = visits.get(key) ?? 0;
      if (visited >= PLACES || this.same[side].has(key) || this.isInside(pair, key)) continue;
      visits.set(key, visited + 1);
      this.steps += 1;
      if (this.steps > MOST_STEPS || pair.depth > DEEPEST) throw exhausted();
      const structure = structureOf(pair, before, after, side, this);
      const values = structure.replaced ? [] : valueDifferences(before, after);
      found.push(...[...values, ...structure.found].map((one) => ({ ...one, at: `${pair.at}${one.at}` })));
      if (values.some(({ code, effect }) => code === "type-changed" && effect === "changed")) continue;
      for (const { old: inner, now: outer, at } of structure.pairs)
        queue.push(this.pair(inner, outer, `${pair.at}${at}`, pair));
    }
    if (found.length === 0 && this.supposing === 0) for (const key of visits.keys()) this.same[side].add(key);
    return found;
  }

  /** Whether readers of the old schema's values, or writers to it, can go on with the new one. */
  fits(old: AllOf, now: AllOf, side: Side): boolean {
    const key = `${side} ${this.keyOf(this.old.shapeOf(old), this.now.shapeOf(now))}`;
    const known = this.fitting.get(key);
    if (known !== undefined) return known;
    // Where it comes round to itself, nothing new is asked. What was answered on that ground falls with it.
    const before = this.fitting.size;
    this.fitting.set(key, true);
    this.supposing += 1;
    const fits = this.differences(old, now, side).every(({ effect }) => classOf(effect, side) !== "breaking");
    this.supposing -= 1;
    if (!fits) for (const supposed of [...this.fitting.keys()].slice(before)) this.fitting.delete(supposed);
    this.fitting.set(key, fits);
    return fits;
  }

  oldShape(schema: AllOf): Shape {
    return this.old.shapeOf(schema);
  }

  newShape(schema: AllOf): Shape {
    return this.now.shapeOf(schema);
  }

  private pair(old: AllOf, now: AllOf, at: string, within: Pair | null): Pair {
    const shapes = [this.old.shapeOf(old), this.now.shapeOf(now)] as const;
    return { old, now, at, within, shapes, depth: within === null ? 0 : within.depth + 1 };
  }

  private isInside({ within }: Pair, key: string): boolean {
    for (let pair = within; pair !== null; pair = pair.within) {
      if (this.keyOf(...pair.shapes) === key) return true;
    }
    return false;
  }

  private keyOf(before: Shape, after: Shape): string {
    return `${this.idOf(before)}:${this.idOf(after)}`;
  }

  private idOf(shape: Shape): number {
    const known = this.ids.get(shape);
    if (known !== undefined) return known;
    this.lastId += 1;
    this.ids.set(shape, this.lastId);
    return this.lastId;
  }
}

function exhausted(): NotComparable {
  return new NotComparable(
    "its schemas take too many steps to compare",
    "make the schemas simpler, or split the contract into smaller documents",
  );
}
