import { expect, test } from "@jest/globals";
import { isSameShare, trafficInPercent } from "./traffic-share.ts";

test.each([
  [0, "0%"],
  [1, "100%"],
  [0.125, "12.5%"],
  [0.33333, "33.333%"],
  [0.9996, "99.96%"],
  [1 / 3, "33.3333%"],
  [0.07, "7%"],
])("%d of the traffic is %s", (share, words) => expect(trafficInPercent(share)).toBe(words));

test("shares that are told apart are written apart", () => {
  expect(isSameShare(0.07, 7 / 100)).toBe(true);
  expect(isSameShare(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameShare(0.9996, 1)).toBe(false);
  expect(isSameShare(0.333333, 0.333334)).toBe(false);
  expect(trafficInPercent(0.333333)).not.toBe(trafficInPercent(0.333334));
});
