import { expect, test } from "@jest/globals";
import { nextVersion, stepBetween } from "./next-version.ts";

const rules = { initial: "1.0.0", "breaking-while-zero": "minor" } as const;

const cases = [
  { previous: "1.2.3", bump: "patch", version: "1.2.4", step: "patch" },
  { previous: "1.2.3", bump: "minor", version: "1.3.0", step: "minor" },
  { previous: "1.2.3", bump: "major", version: "2.0.0", step: "major" },
  { previous: "0.2.3", bump: "major", version: "0.3.0", step: "minor" },
  { previous: "0.2.3", bump: "minor", version: "0.3.0", step: "minor" },
  { previous: "0.2.3", bump: "patch", version: "0.2.4", step: "patch" },
  { previous: null, bump: "patch", version: "1.0.0", step: "patch" },
  { previous: null, bump: "major", version: "1.0.0", step: "major" },
] as const;

test.each(cases)("$bump after $previous is $version", ({ previous, bump, version, step }) => {
  expect(nextVersion(rules, previous, bump)).toEqual({ version, bump: step });
});

test("nothing asked, nothing released", () => {
  expect(nextVersion(rules, "1.2.3", "none")).toBeNull();
  expect(nextVersion(rules, null, "none")).toBeNull();
});

test("the policy may let a breaking change leave 0.x", () => {
  expect(nextVersion({ ...rules, "breaking-while-zero": "major" }, "0.2.3", "major")).toEqual({
    version: "1.0.0",
    bump: "major",
  });
});

test("a version that nobody could read back is an error", () => {
  expect(() => nextVersion(rules, "9007199254740991.0.0", "major")).toThrow("too large");
});

test("the step between two versions", () => {
  expect(stepBetween("1.2.3", "5.0.0")).toBe("major");
  expect(stepBetween("1.2.3", "1.2.3")).toBe("none");
});
