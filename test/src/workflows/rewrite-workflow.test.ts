import { expect, test } from "@jest/globals";
import { rewriteWorkflow } from "./rewrite-workflow.ts";

const own = (path: string): string => `octo/suite/${path}@abc`;

const cases = [
  {
    name: "a step's own action",
    text: "jobs:\n  a:\n    steps:\n      - uses: $/actions/x # here\n",
    after: "jobs:\n  a:\n    steps:\n      - uses: octo/suite/actions/x@abc # here\n",
    at: [["jobs", "a", "steps", 0, "uses"]],
  },
  {
    name: "a job's own workflow, quoted",
    text: 'jobs:\n  a:\n    uses: "$/.github/workflows/x.yml"\n',
    after: "jobs:\n  a:\n    uses: octo/suite/.github/workflows/x.yml@abc\n",
    at: [["jobs", "a", "uses"]],
  },
  {
    name: "the queue of a workflow and of a job",
    text: "concurrency:\n  group: g\n  queue: max # why\njobs:\n  a:\n    concurrency:\n      queue: max\n      group: g\n",
    after: "concurrency:\n  group: g\njobs:\n  a:\n    concurrency:\n      group: g\n",
    at: [
      ["concurrency", "queue"],
      ["jobs", "a", "concurrency", "queue"],
    ],
  },
  {
    name: "nothing else that looks like it",
    text: 'env: { queue: max, uses: $/x }\njobs:\n  a:\n    steps:\n      - run: "echo # uses: $/x"\n        with: { uses: $/x }\n',
    after: null,
    at: [],
  },
];
test.each(cases)("$name", ({ text, after, at }) => {
  const rewritten = rewriteWorkflow(text, own);
  expect(rewritten.text).toBe(after ?? text);
  expect(rewritten.edits.map((edit) => edit.at)).toEqual(at);
});

test("what was rewritten needs no rewriting", () => {
  const { text } = rewriteWorkflow("concurrency:\n  group: g\n  queue: max\njobs: { a: { uses: $/x } }\n", own);
  expect(rewriteWorkflow(text, own)).toEqual({ text, edits: [] });
});

const refused = [
  {
    name: "a queue without a line of its own",
    text: "concurrency: { group: g, queue: max }\n",
    to: "x",
    says: "write `concurrency.queue` on a line of its own",
  },
  {
    name: "a queue that is all there is",
    text: "concurrency:\n  queue: max\n",
    to: "x",
    says: "the rewriting changed more than it should",
  },
  {
    name: "a replacement that YAML reads as something else",
    text: "jobs:\n  a:\n    uses: $/x\n",
    to: "x # y",
    says: "the rewriting changed more than it should",
  },
];
test.each(refused)("$name is refused", ({ text, to, says }) => {
  expect(() => rewriteWorkflow(text, () => to)).toThrow(says);
});
