import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Approver, type Asked, fillRoles } from "./fill-roles.ts";
import type { Told } from "./told.ts";

const YES: Told = "yes";
const NO: Told = "no";

/** Somebody who can fill the places, and owns the groups, that are marked `y`; `?` where nobody can say. */
function somebody(login: string, places: string, groups = ""): Approver {
  const told = (marks: string) =>
    Array.from(marks).map((mark): Told => (mark === "y" ? YES : mark === "?" ? "unknown" : NO));
  return { login, places: told(places), groups: told(groups) };
}

const asked = (places: number, groups = 0, owners = 0): Asked => ({ places, groups, owners });

test.each([
  ["nobody, where nobody is asked for", [], asked(0), YES, []],
  ["nobody, where somebody is", [], asked(1), NO, [null]],
  ["one for two places", [somebody("bob", "yy")], asked(2), NO, ["bob", null]],
  ["who came first makes way", [somebody("bob", "yy"), somebody("dan", "y-")], asked(2), YES, ["dan", "bob"]],
  [
    "a chain of three",
    [somebody("ann", "yy-"), somebody("bob", "-yy"), somebody("cat", "y--")],
    asked(3),
    YES,
    ["cat", "ann", "bob"],
  ],
  ["somebody who may hold it", [somebody("bob", "?")], asked(1), "unknown", [null]],
  ["somebody who may, beside one who does", [somebody("bob", "?"), somebody("dan", "y")], asked(1), YES, ["dan"]],
  ["somebody who may, and is needed elsewhere", [somebody("bob", "y?")], asked(2), NO, ["bob", null]],
] as const)("places: %s", (_what, approvers, places, status, filled) => {
  expect(fillRoles(approvers, places)).toMatchObject({ status, places: filled });
});

test.each([
  ["an owner who fills no place", [somebody("bob", "y", "-"), somebody("olga", "-", "y")], asked(1, 1, 1), YES],
  ["one person as reviewer and owner", [somebody("olga", "y", "y")], asked(1, 1, 1), NO],
  ["the owner is spared a place", [somebody("olga", "y", "y"), somebody("zoe", "y", "-")], asked(1, 1, 1), YES],
  ["one owner of two groups", [somebody("olga", "", "yy")], asked(0, 2, 1), YES],
  ["two groups, and an owner of one", [somebody("olga", "", "y-")], asked(0, 2, 1), NO],
  ["two owners of each", [somebody("olga", "", "y"), somebody("omar", "", "y")], asked(0, 1, 2), YES],
  ["somebody who may own it", [somebody("olga", "", "?")], asked(0, 1, 1), "unknown"],
] as const)("owners: %s", (_what, approvers, places, status) => {
  expect(fillRoles(approvers, places).status).toBe(status);
});

const tolds = fc.constantFrom<Told>("yes", "no", "unknown");
const small = fc
  .record({ places: fc.nat(3), groups: fc.nat(2), owners: fc.nat(2) })
  .chain((want) =>
    fc.record({
      want: fc.constant(want),
      approvers: fc.array(
        fc.record({
          places: fc.array(tolds, { minLength: want.places, maxLength: want.places }),
          groups: fc.array(tolds, { minLength: want.groups, maxLength: want.groups }),
        }),
        { maxLength: 5 },
      ),
    }),
  )
  .map(({ want, approvers }) => ({ want, approvers: approvers.map((one, index) => ({ login: `p${index}`, ...one })) }));

/** Whether any way to put people on places leaves each group its owners. */
function anyWay(approvers: readonly Approver[], want: Asked, counts: (told: Told) => boolean, place = 0): boolean {
  if (place === want.places) {
    return Array.from({ length: want.groups }, (_, group) => group).every(
      (group) => approvers.filter(({ groups }) => counts(groups[group] ?? NO)).length >= want.owners,
    );
  }
  return approvers.some(
    (one) =>
      counts(one.places[place] ?? NO) &&
      anyWay(
        approvers.filter((other) => other !== one),
        want,
        counts,
        place + 1,
      ),
  );
}

test("people are put on places exactly, as by trying every way", () => {
  fc.assert(
    fc.property(small, ({ want, approvers }) => {
      const certain = anyWay(approvers, want, (told) => told === "yes");
      const possible = anyWay(approvers, want, (told) => told !== "no");
      const { status, places } = fillRoles(approvers, want);
      expect(status).toBe(certain ? "yes" : possible ? "unknown" : "no");
      const filled = places.filter((login) => login !== null);
      expect(new Set(filled).size).toBe(filled.length);
    }),
    { numRuns: 1000 },
  );
});

test("a hundred approvers of twenty places are decided at once", () => {
  const all = Array.from({ length: 100 }, (_, index) => somebody(`p${index}`, "y".repeat(20), "-"));
  expect(fillRoles(all, asked(20, 1, 1)).status).toBe("no");
});
