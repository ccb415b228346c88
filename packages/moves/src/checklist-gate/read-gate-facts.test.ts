import { expect, test } from "@jest/globals";
import { gateFacts, plainGateFacts } from "@signalbox/policy/gate/test-gate";
import { readGateFacts } from "./read-gate-facts.ts";

const facts = plainGateFacts();

test("facts are read as they stand, and as a record of the gate holds them", () => {
  expect(readGateFacts("facts.json", JSON.stringify(facts))).toEqual(facts);
  expect(readGateFacts("facts.json", JSON.stringify(gateFacts()))).toEqual(gateFacts());
  const record = { record: "signalbox/1", move: "checklist-gate", mode: "plan", facts };
  expect(readGateFacts("record.json", JSON.stringify(record))).toEqual(facts);
});

const { checklist, ...rest } = facts;
const cases: readonly { readonly name: string; readonly text: string; readonly says: string }[] = [
  { name: "no JSON", text: "{", says: "`f` is not JSON" },
  { name: "nothing", text: "", says: "`f` is not JSON" },
  { name: "another value", text: "null", says: "the facts in `f` are not in order: the whole: " },
  {
    name: "a record of another move",
    text: JSON.stringify({ record: "signalbox/1", move: "version-bump", facts: {} }),
    says: "`f` records another move, `version-bump`",
  },
  {
    name: "a part that is not there",
    text: JSON.stringify(rest),
    says: "the facts in `f` are not in order: checklist: Invalid input: expected object, received undefined",
  },
  {
    name: "a key that nobody knows",
    text: JSON.stringify({ ...facts, checklist: { ...checklist, "load-test": true } }),
    says: 'the facts in `f` are not in order: checklist: Unrecognized key: "load-test"',
  },
  {
    name: "several places",
    text: JSON.stringify({ ...facts, about: { ...facts.about, candidate: "main", now: "today" } }),
    says: "about.candidate: Invalid string: must match pattern /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/; about.now: Invalid ISO datetime",
  },
  {
    name: "more places than anybody reads",
    text: JSON.stringify({
      ...facts,
      checklist: Object.fromEntries(Object.keys(checklist).map((key) => [key, 1])),
      about: {},
    }),
    says: "; and 6 more",
  },
];

test.each(cases)("with $name, every place is told", ({ text, says }) => {
  expect(() => readGateFacts("f", text)).toThrow(expect.objectContaining({ code: "gate.bad-facts" }));
  expect(() => readGateFacts("f", text)).toThrow(says);
});
