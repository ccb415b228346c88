import { isDeepStrictEqual } from "node:util";
import { type Document, isScalar, parse, parseDocument } from "yaml";

/** Where a value stands in a document: `["jobs", "plan", "steps", 1, "uses"]`. */
export type Path = readonly (string | number)[];

/** One change: `to` is null where the key and its value are gone. */
export type Edit = { readonly at: Path; readonly from: string; readonly to: string | null };

export type Rewritten = { readonly text: string; readonly edits: readonly Edit[] };

// What GitHub takes and act 0.2.89 and actionlint 1.7.12 refuse: nektos/act#6095, rhysd/actionlint#654.
const UNKNOWN_KEYS: readonly Path[] = [
  ["concurrency", "queue"],
  ["permissions", "vulnerability-alerts"],
];

type Placed = Edit & { readonly start: number; readonly end: number };

/**
 * A workflow as tools take it that know neither `uses: $/…` (the workflow's own repository at its own commit) nor
 * GitHub's newest keys. `own` says what stands for `$/PATH`. All else stays, byte for byte: throws where the result,
 * read as YAML, differs from the original in anything but the edits.
 */
export function rewriteWorkflow(text: string, own: (path: string) => string): Rewritten {
  const document = parseDocument(text);
  const values = [...valuesOf(document.toJS(), [])];
  const placed = values.flatMap(({ at, value }) => {
    if (isOwnUse(at, value)) return [ownUse(document, { at, value, own })];
    return UNKNOWN_KEYS.some((key) => endsWith(at, key)) ? [goneKey(document, { at, text })] : [];
  });
  const after = placed.reduceRight((so, { start, end, to }) => so.slice(0, start) + (to ?? "") + so.slice(end), text);
  for (const { at, to } of placed) {
    if (to === null) document.deleteIn(at);
    else document.setIn(at, to);
  }
  if (!isDeepStrictEqual(parse(after), document.toJS())) throw new Error("the rewriting changed more than it should");
  return { text: after, edits: placed.map(({ at, from, to }) => ({ at, from, to })) };
}

type Leaf = { readonly at: Path; readonly value: unknown };

/** Every value that is no list and no mapping, in the order of the file. */
function* valuesOf(value: unknown, at: Path): Generator<Leaf> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* valuesOf(item, [...at, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* valuesOf(item, [...at, key]);
  else yield { at, value };
}

// `uses` of a job, or of a step; under `with:` it would be somebody's input.
function isOwnUse(at: Path, value: unknown): value is string {
  const [top, , list] = at;
  const isUse = at.at(-1) === "uses" && top === "jobs" && (at.length === 3 || (at.length === 5 && list === "steps"));
  return isUse && typeof value === "string" && value.startsWith("$/");
}

function ownUse(
  document: Document,
  { at, value, own }: { readonly at: Path; readonly value: string; readonly own: (path: string) => string },
): Placed {
  const [start, end] = rangeOf(document, at);
  return { at, from: value, to: own(value.slice("$/".length)), start, end };
}

/** The whole line of a key. In `{ a: 1, queue: max }` it has none of its own, and that is refused. */
function goneKey(document: Document, { at, text }: { readonly at: Path; readonly text: string }): Placed {
  const [start, end] = rangeOf(document, at);
  const line = { start: text.lastIndexOf("\n", start) + 1, end: text.indexOf("\n", end) + 1 };
  const before = text.slice(line.start, start);
  if (before.trim() !== `${String(at.at(-1))}:`) throw new Error(`write \`${at.join(".")}\` on a line of its own`);
  return { at, from: text.slice(start, end), to: null, ...line };
}

function rangeOf(document: Document, at: Path): readonly [number, number] {
  const node = document.getIn(at, true);
  const range = isScalar(node) ? node.range : undefined;
  if (range === undefined || range === null) throw new Error(`\`${at.join(".")}\` has no place in the file`);
  return [range[0], range[1]];
}

function endsWith(at: Path, end: Path): boolean {
  return isDeepStrictEqual(at.slice(-end.length), end);
}
