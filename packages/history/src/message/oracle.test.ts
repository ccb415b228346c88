import { expect, test } from "@jest/globals";
import { DEFAULT_BUMPS } from "@signalbox/policy/schema/versioning";
import createPreset from "conventional-changelog-conventionalcommits";
import { type Commit as Parsed, CommitParser, type ParserOptions } from "conventional-commits-parser";
import fc from "fast-check";
import { haveHistory, type HistoryName, importHistory } from "../real-history.ts";
import { type MessageParts, parseMessage } from "./parse-message.ts";

const TYPES = new Set(Object.keys(DEFAULT_BUMPS));
const oracle = new CommitParser(parserOptions());

function parserOptions(): ParserOptions {
  const preset: unknown = createPreset();
  if (typeof preset === "object" && preset !== null && "parser" in preset && typeof preset.parser === "object")
    return { ...preset.parser };
  throw new Error("the preset has no parser options");
}

/** What both say of one message, in the same words. */
function both(message: string): { readonly ours: Said; readonly theirs: Said } {
  const parts = parseMessage(message, TYPES);
  return { ours: said(parts), theirs: saidBy(oracle.parse(message)) };
}

type Said = {
  readonly type: string | null;
  readonly scope: string | null;
  readonly description: string | null;
  readonly breaking: boolean;
  readonly notes: readonly string[];
};

function said({ header, breaking }: MessageParts): Said {
  const type = header?.type ?? null;
  return {
    type,
    scope: header?.scope ?? null,
    description: header?.description ?? null,
    breaking: header?.breaking === true || breaking.length > 0,
    notes: breaking,
  };
}

function saidBy(parsed: Parsed): Said {
  const description = parsed["subject"]?.trim() ?? null;
  // The parser makes a note of the description where the header has an exclamation mark.
  const marked = /^\w*(\(.*\))?!: /.test(parsed.header ?? "");
  const notes = parsed.notes.map(({ text }) => text.trim()).filter((text) => !marked || text !== description);
  return {
    type: parsed["type"]?.toLowerCase() ?? null,
    scope: parsed["scope"]?.trim() || null,
    description,
    breaking: parsed.notes.length > 0,
    notes,
  };
}

/** Why the parser may answer otherwise; null where it may not. */
function difference(message: string): string | null {
  const first =
    message
      .replace(/^\uFEFF/, "")
      .trimStart()
      .split("\n", 1)[0] ?? "";
  if (message.startsWith("\uFEFF")) return "a byte-order mark is invisible, and no part of a type";
  if (/^\w*\(\s*\)!?: /.test(first)) return "§4: a scope consists of a noun; the parser lets it be empty";
  if (/^\w*\([^)]*[()].*\)!?: /.test(first))
    return "a scope ends at its first bracket; the parser takes all up to the last `): `";
  if (/^[\w-]*-[\w-]*(\(|!|:)/.test(first)) return "a type may have a hyphen; the parser's `\\w*` has none";
  if (/^([\d_]|!?:|\()/.test(first)) return "§1: a type is a noun; the parser lets it be empty, or a number";
  if (/^[\s|*]*breaking[ -]change/im.test(message.replaceAll(/^[\s|*-]*BREAKING[ -]CHANGE: /gm, ""))) {
    return "§15: `BREAKING CHANGE` in upper case, and a colon; the parser takes any case, and a blank for the colon";
  }
  return null;
}

test.each([
  ["feat: x"],
  ["Feat(a): x\n\nbody\n\nBREAKING CHANGE: gone"],
  ["fix(a)!: y"],
  ["chore!: y\n\nBREAKING-CHANGE: a\nb\n\nc"],
  ["fix: y\n\nwords\nBREAKING CHANGE: a"],
  ["fix: y\n\n* BREAKING CHANGE: a"],
  ["feat:x"],
  ["✨ feat: x"],
  ["Update README.md"],
  ['Revert "feat: x"'],
])("the parser says the same of %j", (message) => {
  const { ours, theirs } = both(message);
  expect(ours).toEqual(theirs);
});

test.each([
  ["docs(): x", "an empty scope"],
  ['fix(a): Revert "feat(b): x" (#1)', "a scope that swallows the subject"],
  ["deps-dev: x", "a hyphen"],
  ["feat: x\n\nbreaking change: a", "lower case"],
  ["\uFEFFfeat: x", "a byte-order mark"],
])("the parser says otherwise of %j: %s", (message) => {
  const { ours, theirs } = both(message);
  expect(ours).not.toEqual(theirs);
  expect(difference(message)).not.toBeNull();
});

test("the parser says the same of made-up messages, but for what is explained", () => {
  const header = fc
    .tuple(
      fc.constantFrom("feat", "Fix", "chore", "x1", "deps-dev", "", "9"),
      fc.constantFrom("", "(a)", "(a b)", "()", "(a(b))"),
      fc.constantFrom("", "!"),
      fc.constantFrom(": ", ":", " : "),
    )
    .map(([type, scope, mark, colon]) => `${type}${scope}${mark}${colon}`);
  const line = fc.constantFrom(
    "words",
    "",
    "more words: and so",
    "BREAKING CHANGE: gone",
    "BREAKING-CHANGE: away",
    "breaking change: no",
    "* BREAKING CHANGE: listed",
    "  indented",
  );
  const message = fc
    .tuple(header, fc.constantFrom("do it", "do it (#1)"), fc.array(line, { maxLength: 6 }))
    .map(([start, rest, lines]) => [`${start}${rest}`, "", ...lines].join("\n"));
  fc.assert(
    fc.property(message, (text) => {
      const { ours, theirs } = both(text);
      if (difference(text) !== null) return;
      expect({ ...ours, notes: ours.notes.length }).toEqual({ ...theirs, notes: theirs.notes.length });
    }),
    { numRuns: 2000 },
  );
});

const HISTORIES: readonly HistoryName[] = ["semantic-release", "conventional-changelog"];
for (const name of HISTORIES) {
  (haveHistory(name) ? test : test.skip)(
    `the parser says the same of every commit of ${name}, but for what is explained`,
    () => {
      const repository = importHistory(name);
      const messages = repository
        .git("log", "-z", "--no-merges", "--format=%B")
        .split("\0")
        .filter((message) => message.trim() !== "");
      repository.remove();
      const unexplained = messages.filter((message) => {
        const { ours, theirs } = both(message);
        const agreed =
          JSON.stringify({ ...ours, notes: squeezed(ours) }) === JSON.stringify({ ...theirs, notes: squeezed(theirs) });
        return !agreed && difference(message) === null;
      });
      expect(unexplained).toEqual([]);
    },
  );
}

function squeezed({ notes }: Said): readonly string[] {
  return notes.map((note) => note.replaceAll(/\s+/g, " "));
}
