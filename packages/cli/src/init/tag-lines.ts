import { isVersion, type Scheme } from "@signalbox/policy/versioning/scheme";
import type { DatedTag } from "./facts.ts";

/** The tags of one name (null: those without, such as `v1.2.3`), with the ways in which they were written. */
export type TagLine = {
  /** As the tags have it: `web`, `@acme/web`, `sdk/go`. */
  readonly name: string | null;
  readonly scheme: Scheme;
  /** The style in use first, then the others, the most frequent first. */
  readonly styles: readonly [TagForm, ...TagForm[]];
  /** When its newest tag was made: seconds since 1970. */
  readonly newest: number;
  /** Whether its semver versions look like a year and a month: `2025.10.1`. */
  readonly looksLikeDates: boolean;
  /** Words of its prereleases, such as `rc`, with their number; the most frequent first. */
  readonly prereleases: readonly Prereleases[];
};

export type Prereleases = {
  readonly label: string;
  readonly count: number;
  readonly example: string;
  /** When the newest was made: seconds since 1970. */
  readonly newest: number;
};

/** One way to write a tag: what stands before the version. */
export type TagForm = { readonly before: string; readonly count: number; readonly example: string };

type Read = DatedTag & {
  readonly line: string | null;
  readonly before: string;
  readonly version: string;
  readonly scheme: Scheme;
};

/** So many of the newest tags show how versions are counted: early `v1.0` and moving `v1` tags stand beside real ones. */
const NEWEST = 20;
/** So many show how tags are written today: one alone may be a slip of the hand. */
const LATEST = 3;

/** The lines that the tags form, in the order of their first tags. Tags without a version are in none. */
export function tagLines(tags: readonly DatedTag[]): readonly TagLine[] {
  const lines = new Map<string | null, Read[]>();
  for (const tag of tags) {
    const read = readTag(tag);
    if (read === null) continue;
    const line = lines.get(read.line);
    if (line === undefined) lines.set(read.line, [read]);
    else line.push(read);
  }
  return [...lines].flatMap(([name, read]) => lineOf(name, read) ?? []);
}

/** When the newest tag of any line was made; 0 where there is none. */
export function newestOf(lines: readonly TagLine[]): number {
  return lines.reduce((newest, line) => Math.max(newest, line.newest), 0);
}

function lineOf(name: string | null, tags: readonly Read[]): TagLine | null {
  const scheme = mostFrequent(tags.slice(-NEWEST).map((tag) => tag.scheme));
  const current = mostFrequent(
    tags
      .slice(-LATEST)
      .toReversed()
      .map(({ before }) => before),
  );
  const byForm = Map.groupBy(tags, ({ before }) => before);
  const forms = [...byForm]
    .map(([before, of]): TagForm => ({ before, count: of.length, example: exampleOf(of) }))
    .toSorted((a, b) => Number(b.before === current) - Number(a.before === current) || b.count - a.count);
  const [first, ...others] = forms;
  if (first === undefined || scheme === undefined) return null;
  return {
    name,
    scheme,
    styles: [first, ...others],
    newest: tags.at(-1)?.at ?? 0,
    looksLikeDates: scheme === "semver" && tags.slice(-NEWEST).every(({ version }) => LOOKS_LIKE_DATE.test(version)),
    prereleases: prereleasesOf(tags),
  };
}

const LOOKS_LIKE_DATE = /^(?:19|20)\d\d\.(?:[1-9]|1[0-2])\.\d/;

function prereleasesOf(tags: readonly Read[]): readonly Prereleases[] {
  const labels = new Map<string, Prereleases>();
  for (const { version, name, at } of tags) {
    const label = /^[\d.]+-([a-z][a-z-]*?)\.\d+$/.exec(version)?.[1];
    if (label === undefined) continue;
    labels.set(label, { label, count: (labels.get(label)?.count ?? 0) + 1, example: name, newest: at });
  }
  return [...labels.values()].toSorted((a, b) => b.count - a.count);
}

/** The newest final version's, if there is one. */
function exampleOf(tags: readonly Read[]): string {
  return (tags.findLast(({ version }) => !version.includes("-")) ?? tags.at(-1))?.name ?? "";
}

/** The most frequent; of several, the one that comes first. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

function readTag(tag: DatedTag): Read | null {
  const found = versionIn(tag.name);
  if (found === null) return null;
  const { before, version, scheme } = found;
  return { ...tag, before, version, scheme, line: lineNameOf(before) };
}

/** Where in a tag the version begins: after `v`, `@`, `/` if such a place will do (`web2.0-v1.2.3`), else the first that does. */
function versionIn(tag: string): { readonly before: string; readonly version: string; readonly scheme: Scheme } | null {
  const found = [...tag.matchAll(/(?<![\d.])\d/g)].flatMap(({ index }) => {
    const version = tag.slice(index);
    const scheme = schemeOf(version);
    return scheme === null ? [] : [{ before: tag.slice(0, index), version, scheme }];
  });
  return found.findLast(({ before }) => /(?:^v|[@/]v?|[_-]v)$/.test(before)) ?? found[0] ?? null;
}

function schemeOf(version: string): Scheme | null {
  // 2025.10.100 is of two schemes: a year says which is meant.
  if (/^(?:19|20)/.test(version) && isVersion("calver", version)) return "calver";
  if (isVersion("semver", version)) return "semver";
  return isVersion("major.minor", version) ? "major.minor" : null;
}

/** What stands between a name and a version. */
const SEPARATOR = /^(.+?)(?:[@/_-]v?)$/s;
/** Words that name no component. */
const PLAIN = /^(?:v|ver|version|rel|releases?|tags?|stable)?[@/_-]?v?$/i;

function lineNameOf(before: string): string | null {
  return PLAIN.test(before) ? null : (SEPARATOR.exec(before)?.[1] ?? null);
}
