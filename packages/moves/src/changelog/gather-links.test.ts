import { expect, test } from "@jest/globals";
import { testCommit } from "@signalbox/policy/changes/test-commit";
import { type Answer, known } from "@signalbox/systems/answer";
import { gatherLinks } from "./gather-links.ts";

const SILENCE = { known: false, code: "github.forbidden", says: "no", next: "yes" } as const;
const commits = (count: number) =>
  Array.from({ length: count }, (_, index) => testCommit(1, "feat", { pullRequest: index + 1 }));

/** Reads texts, and knows which it was asked for. */
function reader(answer: (number: number) => Answer<string>) {
  const asked: number[] = [];
  const read = (number: number): Promise<Answer<string>> => {
    asked.push(number);
    return Promise.resolve(answer(number));
  };
  return { asked, read };
}

test("each pull request is read once, and told by its links", async () => {
  const { asked, read } = reader((number) => known(`https://docs.e.x/${number} https://e.x`));
  const all = [...commits(2), testCommit(2, "fix"), ...commits(1)];
  expect(await gatherLinks(all, read)).toEqual([
    { number: 1, links: ["https://docs.e.x/1"] },
    { number: 2, links: ["https://docs.e.x/2"] },
  ]);
  expect(asked).toEqual([1, 2]);
});

test("no more than fifty are asked for", async () => {
  const { asked, read } = reader(() => known(""));
  expect(await gatherLinks(commits(80), read)).toHaveLength(50);
  expect(asked).toHaveLength(50);
});

test("where one cannot be read the rest is not asked for, and is as unknown", async () => {
  const { asked, read } = reader((number) => (number === 3 ? SILENCE : known("")));
  const facts = await gatherLinks(commits(12), read);
  expect(facts.map(({ links }) => links === null)).toEqual(Array.from({ length: 12 }, (_, at) => at === 2 || at > 4));
  expect(asked).toEqual([1, 2, 3, 4, 5]);
});

const MISSING = { ...SILENCE, code: "github.not-found" };

test.each([
  {
    name: "one that is not there keeps nobody from asking for the rest",
    isThere: (number: number) => number !== 3,
    asked: 12,
  },
  { name: "where none is there, the token may see none", isThere: () => false, asked: 5 },
])("$name", async ({ isThere, asked: count }) => {
  const { asked, read } = reader((number) => (isThere(number) ? known("") : MISSING));
  const facts = await gatherLinks(commits(12), read);
  expect(facts.map(({ links }) => links !== null)).toEqual(facts.map(({ number }) => isThere(number)));
  expect(asked).toHaveLength(count);
});
