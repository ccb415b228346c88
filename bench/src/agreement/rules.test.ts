import { expect, test } from "@jest/globals";
import { PolicySchema } from "@signalbox/policy/schema/policy";
import { cliffConfig, releaseRules } from "./rules.ts";

const { versioning } = PolicySchema.parse({
  version: 1,
  components: { app: {} },
  versioning: { bumps: { build: "patch", feature: "minor" }, "breaking-while-zero": "major" },
});

test("the analyzer's rules name every type", () => {
  expect(releaseRules(versioning)).toEqual(
    expect.arrayContaining([
      { breaking: true, release: "major" },
      { type: "build", release: "patch" },
      { type: "feature", release: "minor" },
      { type: "docs", release: false },
    ]),
  );
});

test("git-cliff's configuration keeps the types that ask for something", () => {
  const lines = cliffConfig(versioning).split("\n");
  expect(lines).toContain(String.raw`  { message = "(?i)^build(\\(.*\\))?!?:", group = "build" },`);
  expect(lines.some((line) => line.includes("docs"))).toBe(false);
  expect(lines).toContain("breaking_always_bump_major = true");
  expect(lines).toContain('custom_minor_increment_regex = "feat|feature"');
});
