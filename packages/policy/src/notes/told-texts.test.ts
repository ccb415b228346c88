import { expect, test } from "@jest/globals";
import type { Footer } from "../changes/commit.ts";
import { testCommit } from "../changes/test-commit.ts";
import { toldTexts } from "./told-texts.ts";

const rollback = (value: string): Footer => ({ token: "rollback", value });
const ONE = testCommit(1, "feat", { footers: [rollback("turn it off"), { token: "docs", value: "a.md" }] });
const TWO = testCommit(2, "fix", { footers: [rollback("wait")] });
const COPY = testCommit(3, "fix", { footers: [rollback("wait")] });

const cases = [
  { name: "none without footers", commits: [testCommit(4, "feat")], cancelled: [], texts: [] },
  { name: "newest first", commits: [TWO, ONE], cancelled: [], texts: ["wait", "turn it off"] },
  { name: "the same once", commits: [COPY, TWO], cancelled: [], texts: ["wait"] },
  { name: "nothing that was taken back", commits: [TWO, ONE], cancelled: [TWO.hash], texts: ["turn it off"] },
];
test.each(cases)("$name", ({ commits, cancelled, texts }) => {
  expect(toldTexts(commits, new Set(cancelled))("rollback").map(({ text }) => text)).toEqual(texts);
});

test("each text knows its commit", () => {
  expect(toldTexts([ONE], new Set())("docs")).toEqual([{ commit: ONE.hash, text: "a.md" }]);
});
