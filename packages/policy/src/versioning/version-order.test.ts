import { expect, test } from "@jest/globals";
import fc from "fast-check";
import semver from "semver";
import { compareVersions, highestRelease } from "./version-order.ts";

const number = fc.oneof(fc.nat(3), fc.nat());
const suffix = fc.constantFrom("", "", "-rc.1", "-rc.2", "-rc.10", "-alpha", "-0", "-a-b.1");
const version = fc
  .tuple(number, number, number, suffix)
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);

test("versions are ordered as semver orders them", () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b))).toBe(semver.compare(a, b));
    }),
  );
});

test("the highest release of many is the one that sorting puts first", () => {
  const releaseOf = (text: string) => ({ component: "app", version: text, tag: `v${text}`, commit: "" });
  fc.assert(
    fc.property(fc.array(version), (versions) => {
      expect(highestRelease(versions.map(releaseOf))?.version).toBe(semver.rsort([...versions])[0]);
    }),
  );
});
