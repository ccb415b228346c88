import { expect, test } from "@jest/globals";
import fc from "fast-check";
import semver from "semver";
import { compareReleases, orderedRelease } from "./version-order.ts";

const number = fc.oneof(fc.nat(3), fc.nat());
const suffix = fc.constantFrom("", "", "-rc.1", "-rc.2", "-rc.10", "-alpha", "-0", "-a-b.1");
const version = fc
  .tuple(number, number, number, suffix)
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);

function ordered(text: string) {
  return orderedRelease({ component: "app", version: text, tag: text, commit: "" });
}

test("releases are ordered as semver orders their versions", () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareReleases(ordered(a), ordered(b)))).toBe(semver.compare(a, b));
    }),
  );
});
