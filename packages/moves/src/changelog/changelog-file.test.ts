import { describe, expect, test } from "@jest/globals";
import { changelogOver } from "./changelog-file.ts";
import { handWrittenPart } from "./hand-written.ts";

const DAYS: Readonly<Record<string, string>> = {
  "1.3.0": "2025-01-02",
  "1.4.0": "2025-02-03",
  "1.4.1": "2025-02-03",
  "1.3.1": "2025-03-04",
};
const releases = Object.entries(DAYS).map(([version, date]) => ({
  component: "app",
  version,
  tag: `v${version}`,
  commit: "a".repeat(40),
  date,
}));

function over(old: string | null, version: string, words = `notes of ${version}`): string {
  const release = releases.find((one) => one.version === version);
  if (release === undefined) throw new Error(version);
  const notes = `# v${version} (${release.date})\n\n- ${words}\n\n## Rollback\n\n- back\n`;
  const names = [release.tag, version];
  return changelogOver(old, { file: "CHANGELOG.md", release, notes, releases, names });
}
const section = (version: string, words = `notes of ${version}`): string =>
  `## v${version} (${DAYS[version]})\n\n- ${words}\n\n### Rollback\n\n- back\n`;

describe("the changelog", () => {
  test("is the same bytes in whatever order releases are noted, and noting again changes nothing", () => {
    const whole = `# Changelog\n\n${["1.3.1", "1.4.1", "1.4.0", "1.3.0"].map((version) => section(version)).join("\n")}`;
    const orders = [
      ["1.3.0", "1.4.0", "1.4.1", "1.3.1"],
      ["1.3.1", "1.4.1", "1.4.0", "1.3.0"],
      ["1.4.0", "1.3.1", "1.3.0", "1.4.1", "1.3.1", "1.4.0"],
    ];
    for (const order of orders)
      expect(order.reduce<string | null>((old, version) => over(old, version), null)).toBe(whole);
  });

  const foreign = [
    {
      name: "keeps a changelog",
      text: "# Changelog\n\nAll notable changes.\n\n## [Unreleased]\n\n### Added\n\n- x\n\n",
      rest: "## [1.2.0] - 2024-01-01\n\n- old\n\n[1.2.0]: https://example.com\n",
    },
    {
      name: "has anchors",
      text: "# Change Log\n\n",
      rest: '<a name="1.2.0"></a>\n## [1.2.0](https://example.com/v1.1.0...v1.3.0) (2024-01-01)\n\n- old\n',
    },
    { name: "is underlined", text: "", rest: "1.2.0 / 2024-01-01\n==================\n\n * old\n" },
    { name: "has a heading for each release", text: "", rest: "# 1.2.0 (2024-01-01)\n\n## Fixes\n\n- old\n" },
    { name: "begins with a byte order mark", text: "\ufeff# Changelog\n\n", rest: "## 1.2.0\n\n- old\n" },
    {
      name: "holds a comment with headings in it",
      text: "# Changelog\n\n<!-- copy this\n## 0.0.0\n\n- x\n-->\n\n",
      rest: "## 1.2.0\n\n- old\n",
    },
    { name: "has CRLF", text: "# Changelog\r\n\r\n", rest: "## 1.2.0\r\n\r\n- old\r\n" },
  ];
  test.each(foreign)("stands above an older one that $name, which stays byte for byte", ({ text, rest }) => {
    const once = over(text + rest, "1.3.0");
    expect(once).toBe(`${text}${section("1.3.0")}\n${rest}`);
    expect(over(once, "1.3.0", "again")).toBe(`${text}${section("1.3.0", "again")}\n${rest}`);
    expect(over(once, "1.4.0")).toBe(`${text}${section("1.4.0")}\n${section("1.3.0")}\n${rest}`);
    expect(over(over(text + rest, "1.4.0"), "1.3.0")).toBe(over(once, "1.4.0"));
  });

  test("stands below the title that a byte order mark comes before", () => {
    expect(over("\ufeff# Changelog\n", "1.3.0")).toBe(`\ufeff# Changelog\n\n${section("1.3.0")}`);
  });

  test("stands above an older one without headings, which gets one", () => {
    const once = over("Version 1.2\n * old\n", "1.3.0");
    expect(once).toBe(`${section("1.3.0")}\n## Older releases\n\nVersion 1.2\n * old\n`);
    expect(over(once, "1.3.0", "x")).toBe(`${section("1.3.0", "x")}\n## Older releases\n\nVersion 1.2\n * old\n`);
  });

  test("stands above an older one whose headings are of a lower level, as standard-version wrote them", () => {
    const old = "# Changelog\n\n### [1.2.1](x) (2024-01-01)\n\n- old\n\n## [1.2.0](x) (2023-01-01)\n";
    const once = over(old, "1.3.0");
    expect(once).toBe(old.replace("### [1", `${section("1.3.0")}\n## Older releases\n\n### [1`));
    expect(over(over(once, "1.4.0"), "1.3.0", "x")).toBe(
      once.replace(section("1.3.0"), `${section("1.4.0")}\n${section("1.3.0", "x")}`),
    );
  });

  const told = [
    { name: "a link", line: "## [1.3.0](https://example.com/compare/v1.2.0...v1.3.0) (2024-01-01)", left: true },
    { name: "its tag", line: "### v1.3.0 - 2024-01-01", left: true },
    { name: "a prerelease of it", line: "## 1.3.0-rc.1", left: false },
    { name: "a longer version", line: "## 1.3.0.1 and 11.3.0", left: false },
    { name: "the comparison with it", line: "## [1.3.1](https://example.com/compare/v1.3.0...v1.3.1)", left: false },
  ];
  test.each(told)("a release under a foreign heading of $name is left to it: $left", ({ line, left }) => {
    const old = `# Changelog\n\n${line}\n\n- old\n`;
    expect(over(old, "1.3.0") === old).toBe(left);
  });

  test("keeps what is hand-written in a section, headings and all, and every other byte", () => {
    const part = handWrittenPart("note", "## Not a section\n\n```\n# code");
    const first = over(over(null, "1.3.0"), "1.4.0").replace(
      "### Rollback\n\n- back\n",
      `### Rollback\n\n- back\n\n${part}\n`,
    );
    const again = over(first, "1.4.0", "other words");
    expect(again).toBe(first.replace("notes of 1.4.0", "other words"));
    expect(over(again, "1.4.0")).toBe(first);
    const edited = first.replace("- notes of 1.3.0", "- mended by hand \t");
    expect(over(edited, "1.4.0", "other words")).toBe(edited.replace("notes of 1.4.0", "other words"));
  });

  test("says the line of a broken marker, and overwrites nothing", () => {
    const broken = over(over(null, "1.3.0"), "1.4.0").replace("- notes of 1.3.0", "<!-- signalbox:begin x -->");
    expect(() => over(broken, "1.3.0")).toThrow("line 13 of `CHANGELOG.md` begins `x`, which never ends");
    expect(over(broken, "1.4.0", "y")).toBe(broken.replace("notes of 1.4.0", "y"));
  });

  test("a template's own headings stand below the section's", () => {
    const [release] = releases;
    if (release === undefined) throw new Error("no release");
    const notes = "# [1.3.0](x) (2025)\n\n## Features\n\n- a\n";
    expect(changelogOver(null, { file: "C", release, notes, releases, names: [] })).toBe(
      "# Changelog\n\n## v1.3.0 (2025-01-02)\n\n### [1.3.0](x) (2025)\n\n#### Features\n\n- a\n",
    );
  });

  test("takes time in proportion to its length", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `## 0.${index}.0 (2020-01-01)\n\n### A\n\n- x\n`).join(
      "\n",
    );
    expect(over(many, "1.3.0").length).toBe(many.length + section("1.3.0").length + 1);
  });
});
