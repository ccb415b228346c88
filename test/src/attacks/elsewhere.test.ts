import { expect, test } from "@jest/globals";
import { ATTACKS_ELSEWHERE } from "./elsewhere.ts";

test.each(ATTACKS_ELSEWHERE)("$id: $title", async ({ attempt, says, never }) => {
  const found = await attempt();
  expect(found).toMatch(says);
  if (never !== undefined) expect(found).not.toMatch(never);
});
