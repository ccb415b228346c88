import { expect, test } from "@jest/globals";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { calm, watchFacts, watchPolicy } from "@signalbox/policy/rollout/test-watch";
import { viewOfWatch } from "../view-of-watch.ts";
import { liveLines } from "./live-lines.ts";

test("what a line shows is the same, whether or not a page was worked out for it", () => {
  const loaded = watchPolicy();
  const facts = watchFacts(calm(3));
  const decision = decideWatch(loaded, facts);
  const [page, line] = (["page", "line"] as const).map((detail) =>
    liveLines(viewOfWatch(loaded, facts, decision, [], { detail })),
  );
  expect(line).toEqual(page);
  expect(line?.join("\n")).toContain("stable 1%");
});
