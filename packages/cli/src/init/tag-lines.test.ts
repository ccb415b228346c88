import { expect, test } from "@jest/globals";
import { tagLines } from "./tag-lines.ts";

function linesOf(names: readonly string[]): readonly string[] {
  return tagLines(names.map((name, at) => ({ name, at }))).map(
    ({ name, scheme, styles }) =>
      `${name ?? "-"} ${scheme} ${styles.map(({ before, count }) => `[${before}]${count}`).join(" ")}`,
  );
}

const cases = [
  { tags: ["v1.2.3"], lines: ["- semver [v]1"] },
  { tags: ["1.2.3", "1.2.4-rc.1"], lines: ["- semver []2"] },
  { tags: ["web@1.2.3"], lines: ["web semver [web@]1"] },
  { tags: ["web-v1.2.3", "web-v1.3.0"], lines: ["web semver [web-v]2"] },
  { tags: ["@acme/web@1.2.3"], lines: ["@acme/web semver [@acme/web@]1"] },
  { tags: ["sdk/go/v1.2.3"], lines: ["sdk/go semver [sdk/go/v]1"] },
  { tags: ["web2-1.2.3"], lines: ["web2 semver [web2-]1"] },
  { tags: ["web2.0-v1.2.3"], lines: ["web2.0 semver [web2.0-v]1"] },
  { tags: ["v1.2.3-beta.1"], lines: ["- semver [v]1"] },
  { tags: ["v1.0.0-dev2.0"], lines: ["- semver [v]1"] },
  { tags: ["release-1.2.3", "releases/v1.2.4"], lines: ["- semver [releases/v]1 [release-]1"] },
  { tags: ["net-1.0", "net-1.1"], lines: ["net major.minor [net-]2"] },
  { tags: ["2025.10.001", "2025.10.100"], lines: ["- calver []2"] },
  { tags: ["v1.0", "v1.1", "v1.1.1", "v1.1.2", "v1.2.0"], lines: ["- semver [v]5"] },
  { tags: ["web@1.0.0", "web@1.1.0", "web-v1.2.0", "web-v1.3.0"], lines: ["web semver [web-v]2 [web@]2"] },
  { tags: ["v1.0.0", "v1.1.0", "1.1.1", "v1.2.0"], lines: ["- semver [v]3 []1"] },
  { tags: ["v1", "latest", "experiment-7", "nightly-2024-01-01", "v01.2.3", ""], lines: [] },
];

test.each(cases)("$tags", ({ tags, lines }) => {
  expect(linesOf(tags)).toEqual(lines);
});

test("an example is a final version where there is one, and prereleases are counted by their word", () => {
  const [line] = tagLines(["v1.0.0", "v1.1.0-rc.1", "v1.1.0-rc.2", "v1.1.0-beta.1"].map((name, at) => ({ name, at })));
  expect(line?.styles[0].example).toBe("v1.0.0");
  expect(line?.prereleases).toEqual([
    { label: "rc", count: 2, example: "v1.1.0-rc.2", newest: 2 },
    { label: "beta", count: 1, example: "v1.1.0-beta.1", newest: 3 },
  ]);
});

test("versions that look like dates are told", () => {
  expect(
    tagLines([
      { name: "2025.9.1", at: 1 },
      { name: "2025.10.0", at: 2 },
    ])[0]?.looksLikeDates,
  ).toBe(true);
  expect(tagLines([{ name: "2025.90.1", at: 1 }])[0]?.looksLikeDates).toBe(false);
});
