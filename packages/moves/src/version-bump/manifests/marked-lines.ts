import type { Scheme } from "@signalbox/policy/versioning/scheme";
import { type ManifestFormat, NOT_EDITED } from "./manifest-format.ts";

const MARK = /(?<![\w:-])signalbox:version(?![\w:-])/;
/** What begins a comment in one language or another. */
const COMMENT = /#|\/\/|\/\*|--|;|%/;

// A prerelease is only taken for one in the form that is written here (`-rc.1`), so that `1.2.3-alpine` keeps its end;
// one in another form (`-rc1`) is no version here: half of it would stay behind.
const PRERELEASE = String.raw`(?:-[a-z](?:[a-z0-9-]*[a-z-])?\.\d+)?`;
const BEFORE = String.raw`(?<![\d.])`;
const AFTER = String.raw`(?!\d|\.\d|-(?:alpha|beta|canary|dev|next|pre|rc|snapshot)[\d.]*(?![a-z]))`;
const VERSION: Readonly<Record<Scheme, RegExp>> = {
  semver: new RegExp(String.raw`${BEFORE}\d+\.\d+\.\d+${PRERELEASE}${AFTER}`, "gi"),
  "major.minor": new RegExp(String.raw`${BEFORE}\d+\.\d+${PRERELEASE}${AFTER}`, "gi"),
  calver: new RegExp(String.raw`${BEFORE}\d{4}\.\d{1,2}\.\d+${PRERELEASE}${AFTER}`, "gi"),
};

/**
 * Any text file with `signalbox:version` in a comment: the one version on that line, or on the next one where that line has none,
 * is replaced.
 */
export function markedLines(scheme: Scheme): ManifestFormat {
  return {
    form: "as-tagged",
    versions: (text) => placesIn(text, scheme).map(({ version }) => version),
    withVersion: (text, version) => {
      const places = placesIn(text, scheme);
      if (places.length === 0) return null;
      let edited = text;
      for (const { start, version: old } of places.toReversed())
        edited = edited.slice(0, start) + version + edited.slice(start + old.length);
      if (placesIn(edited, scheme).some(({ version: now }) => now !== version)) throw new Error(NOT_EDITED);
      return edited;
    },
  };
}

type Place = { readonly start: number; readonly version: string };

function placesIn(text: string, scheme: Scheme): readonly Place[] {
  // Two marks may name one line.
  const places = new Map<number, Place>();
  const lines = text.split("\n");
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const next = start + line.length + 1;
    if (isMarked(line)) {
      const place = versionOn(line, start, scheme, index) ?? versionOn(lines[index + 1] ?? "", next, scheme, index + 1);
      if (place === null)
        throw new Error(`states no version of \`${scheme}\` on its marked line ${index + 1}, or on the next`);
      places.set(place.start, place);
    }
    start = next;
  }
  return [...places.values()];
}

function versionOn(line: string, start: number, scheme: Scheme, index: number): Place | null {
  const [found, second] = line.matchAll(VERSION[scheme]);
  if (second !== undefined) throw new Error(`states several versions on its marked line ${index + 1}`);
  return found === undefined ? null : { start: start + found.index, version: found[0] };
}

function isMarked(line: string): boolean {
  const mark = MARK.exec(line);
  return mark !== null && COMMENT.test(line.slice(0, mark.index));
}
