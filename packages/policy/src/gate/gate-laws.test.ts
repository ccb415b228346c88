import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { testPolicy } from "../load/test-policy.ts";
import { decideGate } from "./decide-gate.ts";
import type { GateFacts } from "./gate-facts.ts";
import { MIXED_POLICY, mixedGateFacts } from "./test-mixed-release.ts";
import { FULL_POLICY, gateFacts, PLAIN_POLICY, plainGateFacts } from "./test-gate.ts";
import { changedAnywhere, shuffled, takenAway } from "./test-mutations.ts";

const SETTINGS = [
  ["the full policy", testPolicy(FULL_POLICY), gateFacts()],
  ["the shortest policy", testPolicy(PLAIN_POLICY), plainGateFacts()],
  ["a release of all that there is", testPolicy(MIXED_POLICY), mixedGateFacts()],
] as const;

test.each(SETTINGS)("%s lets these facts through, so that each law has something to break", (_name, loaded, facts) => {
  const { verdict, reasons } = decideGate(loaded, facts);
  expect(reasons.filter(({ status }) => status === "unmet" || status === "unknown")).toEqual([]);
  expect(verdict).toBe("go");
});

test.each(SETTINGS)("under %s, taking away what speaks for a release never lets it through", (_name, loaded, facts) => {
  fc.assert(
    fc.property(changedAnywhere(facts), fc.nat(), (changed, which) => {
      fc.pre(decideGate(loaded, changed).verdict !== "go");
      expect(decideGate(loaded, takenAway(changed, which)).verdict).not.toBe("go");
    }),
    { numRuns: 100 },
  );
});

test.each(SETTINGS)("under %s, the order of facts does not matter", (_name, loaded, facts) => {
  fc.assert(
    fc.property(changedAnywhere(facts), fc.nat(100_000), (changed, seed) => {
      const [one, other] = [decideGate(loaded, changed), decideGate(loaded, shuffled(changed, seed))];
      expect(other.verdict).toBe(one.verdict);
      // Of two commits of one hash nobody could say which there is: the range is then unknown, whatever else is said of it.
      if (isDistinct(changed)) expect(said(other)).toEqual(said(one));
    }),
    { numRuns: 100 },
  );
});

function said({ cls, reasons }: ReturnType<typeof decideGate>): readonly string[] {
  return [cls, ...reasons.map(({ code, status, rule }) => `${rule} ${code} ${status}`).toSorted()];
}

function isDistinct({ approvals: { range } }: GateFacts): boolean {
  if (!range.known) return true;
  const { commits, pullRequests } = range.value;
  const [oids, numbers] = [commits.nodes.map(({ oid }) => oid), pullRequests.nodes.map(({ number }) => number)];
  return new Set(oids).size === oids.length && new Set(numbers).size === numbers.length;
}
