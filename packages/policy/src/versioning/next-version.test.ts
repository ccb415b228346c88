import { expect, test } from "@jest/globals";
import { nextPrerelease, nextVersion, stepBetween } from "./next-version.ts";

const rules = { initial: "1.0.0", "breaking-while-zero": "minor", zone: "UTC" } as const;
const now = "2025-10-21T09:00:00.000Z";
const plain = { scheme: "semver", now, elsewhere: [] } as const;

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
  expect(nextVersion(rules, { ...plain, previous, bump })).toEqual({ version, bump: step });
});

test("nothing asked, nothing released", () => {
  expect(nextVersion(rules, { ...plain, previous: "1.2.3", bump: "none" })).toBeNull();
  expect(nextVersion(rules, { ...plain, previous: null, bump: "none" })).toBeNull();
});

test("the policy may let a breaking change leave 0.x", () => {
  expect(
    nextVersion({ ...rules, "breaking-while-zero": "major" }, { ...plain, previous: "0.2.3", bump: "major" }),
  ).toEqual({
    version: "1.0.0",
    bump: "major",
  });
});

test("a version that nobody could read back is an error", () => {
  expect(() => nextVersion(rules, { ...plain, previous: "9007199254740991.0.0", bump: "major" })).toThrow("too large");
});

test("the step between two versions", () => {
  expect(stepBetween("semver", "1.2.3", "5.0.0")).toBe("major");
  expect(stepBetween("semver", "1.2.3", "1.2.3")).toBe("none");
  expect(stepBetween("semver", "1.2.3", "1.3.0-rc.1")).toBe("minor");
  expect(stepBetween("semver", "1.2.3", "2.0.0-rc.4")).toBe("major");
  expect(stepBetween("major.minor", "1.2", "2.0-rc.1")).toBe("major");
});

const minors = [
  { previous: null, bump: "patch", version: "1.0", step: "minor" },
  { previous: "1.4", bump: "patch", version: "1.5", step: "minor" },
  { previous: "1.9", bump: "minor", version: "1.10", step: "minor" },
  { previous: "1.4", bump: "major", version: "2.0", step: "major" },
  { previous: "0.4", bump: "major", version: "0.5", step: "minor" },
] as const;

test.each(minors)("major.minor: $bump after $previous is $version", ({ previous, bump, version, step }) => {
  const next = nextVersion(rules, { ...plain, scheme: "major.minor", previous, bump });
  expect(next).toMatchObject(previous === null ? { version } : { version, bump: step });
});

const months = [
  { at: now, zone: "UTC", previous: null, elsewhere: [], version: "2025.10.001" },
  { at: now, zone: "UTC", previous: "2025.10.001", elsewhere: [], version: "2025.10.002" },
  { at: now, zone: "UTC", previous: "2025.09.017", elsewhere: [], version: "2025.10.001" },
  { at: now, zone: "UTC", previous: "2025.10.001", elsewhere: ["2025.10.007"], version: "2025.10.008" },
  { at: now, zone: "UTC", previous: "2025.10.999", elsewhere: [], version: "2025.10.1000" },
  { at: "2025-10-31T23:30:00.000Z", zone: "UTC", previous: "2025.10.003", elsewhere: [], version: "2025.10.004" },
  {
    at: "2025-10-31T23:30:00.000Z",
    zone: "Europe/Berlin",
    previous: "2025.10.003",
    elsewhere: [],
    version: "2025.11.001",
  },
  { at: "2026-01-01T04:00:00.000Z", zone: "America/New_York", previous: null, elsewhere: [], version: "2025.12.001" },
] as const;

test.each(months)("calver: $version after $previous at $at in $zone", ({ at, zone, previous, elsewhere, version }) => {
  const step = { scheme: "calver", previous, bump: "patch", now: at, elsewhere } as const;
  expect(nextVersion({ ...rules, zone }, step)).toEqual({ version, bump: "patch" });
});

test("prereleases of a version are counted on, whoever made them", () => {
  expect(nextPrerelease("1.4.0", "rc", [])).toBe("1.4.0-rc.1");
  expect(
    nextPrerelease("1.4.0", "rc", ["1.4.0-rc.9", "1.4.0-rc.10", "1.5.0-rc.30", "1.4.0-rc.x", "1.4.0-beta.70"]),
  ).toBe("1.4.0-rc.11");
  expect(nextPrerelease("2025.10.001", "rc", ["2025.10.001-rc.1"])).toBe("2025.10.001-rc.2");
});
