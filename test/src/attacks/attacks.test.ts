import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { decideGate } from "@signalbox/policy/gate/decide-gate";
import { GateFactsSchema } from "@signalbox/policy/gate/gate-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import * as z from "zod";
import { root } from "../gates/repository.ts";
import { ATTACKS } from "./attacks.ts";
import { ATTACKS_ELSEWHERE } from "./elsewhere.ts";

const VERDICTS = { fail: "hold", unknown: "unknown", pass: "go" } as const;

describe("the gate is not talked round", () => {
  test.each(ATTACKS)("$id: $title", ({ policy, facts, outcome, code, says, also = [], tells = says }) => {
    const { verdict, reasons } = decideGate(
      testPolicy(policy),
      GateFactsSchema.parse(JSON.parse(JSON.stringify(facts))),
    );
    const open = reasons.filter(({ status }) => status === "unmet" || status === "unknown");
    const told = (outcome === "pass" ? reasons : open).filter((reason) => reason.code === code);
    expect({
      verdict,
      besides: open
        .map((reason) => reason.code)
        .filter((one) => outcome === "pass" || (one !== code && !also.includes(one))),
      cause: told.map(({ required, observed, next }) => `${required}; ${observed}; ${next ?? ""}`).join("\n"),
    }).toEqual({ verdict: VERDICTS[outcome], besides: [], cause: expect.stringMatching(says) });
    expect(reasons.map(({ required, observed, next }) => `${required}; ${observed}; ${next ?? ""}`).join("\n")).toMatch(
      tells,
    );
  });
});

test("each case stands once", () => {
  const ids = [...ATTACKS.map(({ id }) => id), ...ATTACKS_ELSEWHERE.map(({ id }) => id)];
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});

// The collection that the cases were taken from lies beside the project on some machines alone.
const COLLECTION = join(root, "..", "shared", "data", "attacks.json");
(existsSync(COLLECTION) ? test : test.skip)("no case of the collection is missing", () => {
  const collected = z
    .array(z.object({ id: z.string(), outcome: z.string() }))
    .parse(JSON.parse(readFileSync(COLLECTION, "utf8")));
  const elsewhere = new Set(ATTACKS_ELSEWHERE.map(({ id }) => id));
  const outcomes = new Map(ATTACKS.map(({ id, outcome }): [string, string] => [id, outcome]));
  const missing = collected.filter(({ id, outcome }) => outcomes.get(id) !== outcome && !elsewhere.has(id));
  expect(missing).toEqual([]);
});
