import { expect, test } from "@jest/globals";
import { contributorsOf } from "./contributors.ts";

type Row = {
  readonly name: string;
  readonly authors: readonly (readonly [string, string])[];
  readonly coAuthors?: readonly string[];
  readonly names: readonly string[];
};

const cases: readonly Row[] = [
  {
    name: "by name, whatever the case",
    authors: [
      ["lin", "l@e.x"],
      ["Ada", "a@e.x"],
      ["Zoë", "z@e.x"],
    ],
    names: ["Ada", "lin", "Zoë"],
  },
  {
    name: "each once, under the newest name of an address",
    authors: [
      ["Ada L.", "A@e.x"],
      ["Ada", "a@e.x"],
    ],
    names: ["Ada L."],
  },
  {
    name: "each once, under several addresses",
    authors: [
      ["Ada", "a@e.x"],
      ["ada", "a@home.x"],
    ],
    names: ["Ada"],
  },
  {
    name: "two without an address are two",
    authors: [
      ["Ada", ""],
      ["Lin", ""],
    ],
    names: ["Ada", "Lin"],
  },
  {
    name: "with co-authors, and no address in a name",
    authors: [["Ada", "a@e.x"]],
    coAuthors: ["Lin <lin@e.x>", "Mo", "<x@e.x>", "Eve <a> <b>", "Ada <a@e.x>"],
    names: ["Ada", "Eve a b", "Lin", "Mo"],
  },
  {
    name: "without programs",
    authors: [
      ["renovate[bot]", "r@e.x"],
      ["Renovate Bot", "b@e.x"],
      ["semantic-release-bot", "s@e.x"],
      ["Abbot", "c@e.x"],
    ],
    coAuthors: ["dependabot[bot] <d@e.x>"],
    names: ["Abbot"],
  },
  { name: "nobody without a name", authors: [[" ", "a@e.x"]], names: [] },
];
test.each(cases)("$name", ({ authors, coAuthors = [], names }) => {
  const commits = authors.map(([name, email]) => ({ author: { name, email } }));
  expect(
    contributorsOf(
      commits,
      coAuthors.map((text) => ({ commit: "c", text })),
    ),
  ).toEqual(names);
});
