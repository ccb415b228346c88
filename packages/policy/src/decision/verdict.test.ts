import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ReasonStatus } from "./reason.ts";
import { combine, type Verdict, verdictOf } from "./verdict.ts";

const cases: readonly { statuses: readonly ReasonStatus[]; verdict: Verdict }[] = [
  { statuses: [], verdict: "hold" },
  { statuses: ["not-applicable"], verdict: "hold" },
  { statuses: ["met"], verdict: "go" },
  { statuses: ["waived"], verdict: "go" },
  { statuses: ["met", "not-applicable"], verdict: "go" },
  { statuses: ["met", "unknown"], verdict: "unknown" },
  { statuses: ["unknown", "not-applicable"], verdict: "unknown" },
  { statuses: ["met", "unmet"], verdict: "hold" },
  { statuses: ["unknown", "unmet"], verdict: "hold" },
];

test.each(cases)("$statuses gives $verdict", ({ statuses, verdict }) => {
  expect(verdictOf(reasons(statuses))).toBe(verdict);
});

const status = fc.constantFrom<ReasonStatus>("met", "unmet", "waived", "unknown", "not-applicable");
const statuses = fc.array(status, { maxLength: 8 });
const verdict = fc.constantFrom<Verdict>("go", "hold", "unknown");
const verdicts = fc.array(verdict, { maxLength: 6 });

/** How much a verdict allows. */
const ALLOWS = { hold: 0, unknown: 1, go: 2 } as const;

function reasons(of: readonly ReasonStatus[]) {
  return of.map((one) => ({ status: one }));
}

/** How much reasons of these statuses allow. */
function allows(of: readonly ReasonStatus[]): number {
  return ALLOWS[verdictOf(reasons(of))];
}

test("an unmet reason holds, whatever stands beside it", () => {
  fc.assert(
    fc.property(statuses, statuses, (before, after) => {
      expect(verdictOf(reasons([...before, "unmet", ...after]))).toBe("hold");
    }),
  );
});

test("an unknown reason never gives go", () => {
  fc.assert(
    fc.property(statuses, statuses, (before, after) => {
      expect(verdictOf(reasons([...before, "unknown", ...after]))).not.toBe("go");
    }),
  );
});

test("an unmet reason more never improves a verdict, and neither does an unknown one where something applies", () => {
  fc.assert(
    fc.property(statuses, (all) => {
      expect(allows([...all, "unmet"])).toBeLessThanOrEqual(allows(all));
      fc.pre(all.some((one) => one !== "not-applicable"));
      expect(allows([...all, "unknown"])).toBeLessThanOrEqual(allows(all));
    }),
  );
});

test("a fact that turns out unknown or bad never improves a verdict", () => {
  fc.assert(
    fc.property(statuses, statuses, (before, after) => {
      const unmet = allows([...before, "unmet", ...after]);
      const unknown = allows([...before, "unknown", ...after]);
      const met = allows([...before, "met", ...after]);
      expect(unmet <= unknown && unknown <= met).toBe(true);
    }),
  );
});

test("order and repetition do not matter", () => {
  fc.assert(
    fc.property(statuses, fc.array(fc.nat(), { maxLength: 8 }), (all, keys) => {
      const shuffled = all
        .map((one, i) => ({ one, key: keys[i] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(verdictOf(reasons(shuffled))).toBe(verdictOf(reasons(all)));
      expect(verdictOf(reasons([...all, ...all]))).toBe(verdictOf(reasons(all)));
    }),
  );
});

test("what does not apply changes nothing, and where nothing applies it holds", () => {
  fc.assert(
    fc.property(statuses, (all) => {
      const applicable = all.filter((one) => one !== "not-applicable");
      expect(verdictOf(reasons(all))).toBe(verdictOf(reasons(applicable)));
      if (applicable.length === 0) expect(verdictOf(reasons(all))).toBe("hold");
    }),
  );
});

test("waived counts as met", () => {
  fc.assert(
    fc.property(statuses, (all) => {
      const met = all.map((one) => (one === "waived" ? "met" : one));
      expect(verdictOf(reasons(all))).toBe(verdictOf(reasons(met)));
    }),
  );
});

test("verdicts combine in any order and grouping, a verdict with itself is itself, and go changes nothing", () => {
  fc.assert(
    fc.property(verdicts, verdicts, verdict, (some, others, one) => {
      expect(combine([...some, ...others])).toBe(combine([...others, ...some]));
      expect(combine([combine(some), combine(others)])).toBe(combine([...some, ...others]));
      expect(combine([one, one])).toBe(one);
      expect(combine([...some, "go"])).toBe(combine(some));
      expect(combine([])).toBe("go");
    }),
  );
});

test("a combined verdict allows what the strictest of them allows", () => {
  fc.assert(
    fc.property(fc.array(verdict, { minLength: 1, maxLength: 6 }), (all) => {
      expect(ALLOWS[combine(all)]).toBe(Math.min(...all.map((one) => ALLOWS[one])));
    }),
  );
});

test("deciding two sets of reasons together never allows more than deciding each", () => {
  fc.assert(
    fc.property(
      fc.array(status, { minLength: 1, maxLength: 6 }),
      fc.array(status, { minLength: 1, maxLength: 6 }),
      (some, others) => {
        const applies = (all: readonly ReasonStatus[]) => all.some((one) => one !== "not-applicable");
        fc.pre(applies(some) && applies(others));
        const apart = combine([verdictOf(reasons(some)), verdictOf(reasons(others))]);
        expect(verdictOf(reasons([...some, ...others]))).toBe(apart);
      },
    ),
  );
});
