import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { comment, hash, NOON, person } from "./test-approvals.ts";
import { statementsOf } from "./statements.ts";

const HASH = hash("c");
const SHA256 = "a".repeat(64);

test.each([
  [`/approve qa-lead ${HASH}`, { kind: "approve", role: "qa-lead", hash: HASH }],
  [`\r\n/approve qa-lead ${SHA256}  \r\nAll seen, thanks!`, { kind: "approve", role: "qa-lead", hash: SHA256 }],
  [`/reviewed ${HASH}`, { kind: "reviewed", hash: HASH }],
  [
    `/waive custom.load-test ${HASH} until 2028-02-29 because the cluster is down`,
    { kind: "waive", item: "custom.load-test", hash: HASH, until: "2028-02-29", because: "the cluster is down" },
  ],
] as const)("%s", (body, wanted) => {
  const { said, unheard } = statementsOf([comment("bob", body)]);
  expect(said).toEqual([expect.objectContaining(wanted)]);
  expect(unheard).toEqual([]);
});

test.each([
  ["a short hash", `/approve qa-lead ${HASH.slice(0, 12)}`],
  ["a hash in capitals", `/approve qa-lead ${"A".repeat(40)}`],
  ["something behind it", `/approve qa-lead ${HASH} .`],
  ["two spaces", `/approve  qa-lead ${HASH}`],
  ["a tab", `/approve\tqa-lead ${HASH}`],
  ["a role of letters that look alike", `/approve q\u0430-lead ${HASH}`],
  ["something unseen behind it", `/approve qa-lead ${HASH}\u200B`],
  ["a line that a carriage return ends", `/approve qa-lead ${HASH}\rnot`],
  ["a line that U+2028 ends", `/approve qa-lead ${HASH}\u2028not`],
  ["no role", `/approve ${HASH}`],
  ["no reason", `/waive ci ${HASH} until 2026-12-01 because x`],
  ["no such day", `/waive ci ${HASH} until 2026-02-30 because it is broken`],
  ["no such month", `/waive ci ${HASH} until 2026-13-01 because it is broken`],
  ["a mail's answer above what it quotes", `No!\n\nFrom: ann\n/approve qa-lead ${HASH}`],
  ["a line that a quotation goes on with", `> ann wrote\n/approve qa-lead ${HASH}`],
  ["a fence around it", `\`\`\`\n/approve qa-lead ${HASH}\n\`\`\``],
  ["a fence of tildes", `~~~\n/approve qa-lead ${HASH}\n~~~`],
  ["a comment of HTML", `<!--\n/approve qa-lead ${HASH}\n-->`],
  ["an element around it", `<details>\n/approve qa-lead ${HASH}\n</details>`],
])("%s says nothing, and it is told", (_what, body) => {
  const { said, unheard } = statementsOf([comment("bob", body)]);
  expect(said).toEqual([]);
  expect(unheard).toHaveLength(1);
});

test.each([
  ["a quotation", `> /approve qa-lead ${HASH}`],
  ["an indented line", `    /approve qa-lead ${HASH}`],
  ["within a sentence", `please /approve qa-lead ${HASH}`],
  ["something unseen before it", `\u200B/approve qa-lead ${HASH}`],
  ["another word", `/approved qa-lead ${HASH}`],
])("%s is no statement at all", (_what, body) => {
  expect(statementsOf([comment("bob", body)])).toEqual({ said: [], unheard: [] });
});

test.each([
  ["an edited comment", { lastEditedAt: NOON }, /edited/],
  ["a bot", { author: person("helper[bot]") }, /not by a person/],
  ["a mannequin", { author: { ...person("bob"), type: "Mannequin" as const } }, /not by a person/],
  ["an account that is gone", { author: null }, /not by a person/],
])("of %s nothing counts", (_what, more, why) => {
  const { said, unheard } = statementsOf([comment("bob", `/approve qa-lead ${HASH}`, more)]);
  expect(said).toEqual([]);
  expect(unheard).toEqual([expect.objectContaining({ why: expect.stringMatching(why) })]);
});

const pieces = fc.array(
  fc.constantFrom(
    "/approve",
    "/waive",
    "/reviewed",
    " ",
    "\n",
    "\r\n",
    "\r",
    "qa-lead",
    "ci",
    HASH,
    SHA256,
    "> ",
    "```",
    "<!--",
    "until 2026-12-01 because",
    "why not",
    "\u200B",
    "\u2028",
    "\0",
  ),
  { maxLength: 14 },
);

test("only a whole line that nobody edited is believed", () => {
  fc.assert(
    fc.property(pieces, fc.boolean(), (parts, edited) => {
      const body = parts.join("");
      const { said } = statementsOf([comment("bob", body, { lastEditedAt: edited ? NOON : null })]);
      if (edited) expect(said).toEqual([]);
      const lines = new Set(body.split(/\r?\n/).map((line) => line.trimEnd()));
      for (const one of said) {
        const line =
          one.kind === "approve"
            ? `/approve ${one.role} ${one.hash}`
            : one.kind === "reviewed"
              ? `/reviewed ${one.hash}`
              : `/waive ${one.item} ${one.hash} until ${one.until} because ${one.because}`;
        expect(lines).toContain(line);
      }
    }),
    { numRuns: 2000 },
  );
});
