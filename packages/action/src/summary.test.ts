import { expect, test } from "@jest/globals";
import type { Reason } from "@signalbox/policy/decision/reason";
import { summaryOf, summaryOfFailure } from "./summary.ts";

const reason = (more: Partial<Reason>): Reason => ({
  code: "versioning.tag-taken",
  rule: "components.web.tag",
  at: { file: "release-policy.yml", line: 4, column: 7 },
  status: "met",
  required: "a free tag",
  observed: "v1.4.0 is free",
  evidence: [],
  next: null,
  ...more,
});

test("a decision is a verdict and its reasons, the worst first", () => {
  const reasons = [
    reason({}),
    reason({ at: null, status: "unmet", observed: "v1.4.0 is taken", next: "delete nothing; release v1.4.1" }),
  ];
  expect(summaryOf("version-bump", { verdict: "hold", move: "nothing", reasons }, "Details **of ours**.")).toBe(
    [
      "## version-bump",
      "",
      "**🔴 hold**, move: nothing",
      "",
      "| Status | Rule | Required | Observed | Policy | What to do |",
      "| --- | --- | --- | --- | --- | --- |",
      "| 🔴 unmet | components.web.tag | a free tag | v1.4.0 is taken | default | delete nothing; release v1.4.1 |",
      "| 🟢 met | components.web.tag | a free tag | v1.4.0 is free | release-policy.yml:4:7 |  |",
      "",
      "Details **of ours**.",
      "",
    ].join("\n"),
  );
});

test("text from outside stays inside of its cell, and does nothing", () => {
  const observed = "a | b\n| c |\n<img src=x> @ada #12";
  const summary = summaryOf("x", { verdict: "go", move: "release", reasons: [reason({ observed })] }, "");
  expect(summary).toContain("| a \\| b \\| c \\| &lt;img src=x> `@ada` `#12` |");
});

test("what is too much for GitHub is cut at a line", () => {
  const reasons = Array.from({ length: 5000 }, () => reason({ observed: "é".repeat(5000) }));
  const summary = summaryOf("x", { verdict: "go", move: "release", reasons }, "");
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(summary.trimEnd().split("\n").slice(-3, -1)).toEqual([expect.stringMatching(/ \|$/), ""]);
});

test("a failure lists all that is wrong", () => {
  const at = { file: "release-policy.yml", line: 2, column: 3 };
  expect(
    summaryOfFailure("changelog", [
      { level: "error", title: "policy.unknown-key", says: "`componets` is no key; did you mean `components`?", at },
      { level: "error", title: "unexpected", says: "<b>", at: null },
    ]),
  ).toBe(
    "## changelog failed\n\n- release-policy.yml:2:3: \\`componets\\` is no key; did you mean \\`components\\`? (policy.unknown-key)\n- &lt;b> (unexpected)\n",
  );
});
