import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_BUMPS } from "../schema/versioning.ts";
import type { Commit, Header } from "./commit.ts";
import { decideChanges, stronger } from "./decide-changes.ts";

const rules = { bumps: DEFAULT_BUMPS, squash: "lines" } as const;

function hash(number: number): string {
  return number.toString(16).padStart(40, "0").split("").toReversed().join("");
}

function header(type: string, description: string, breaking = false): Header {
  return { type, scope: null, breaking, description };
}

function commit(number: number, over: Partial<Commit> = {}): Commit {
  const author = { name: "Ada", email: "ada@example.com" };
  const common = { hash: hash(number), merge: false, time: number, author, subject: `commit ${number}`, header: null };
  return {
    ...common,
    breaking: [],
    squashed: [],
    reverts: [],
    reapplies: null,
    pickedFrom: [],
    broughtBy: null,
    releaseAs: null,
    pullRequest: null,
    footers: [],
    issues: [],
    warnings: [],
    ...over,
  };
}

const feat = commit(1, { header: header("feat", "a feature") });
const revert = commit(2, { subject: 'Revert "feat: a feature"', reverts: [feat.hash] });
const revertOfRevert = commit(3, { subject: 'Revert "Revert "feat: a feature""', reverts: [revert.hash] });
const fix = commit(4, { header: header("fix", "a fix") });

const numbered = commit(1, { subject: "feat: x (#12)", header: header("feat", "x (#12)"), pullRequest: 12 });
const numberedRevert = commit(2, { subject: 'Revert "feat: x" (#13)', reverts: ["acme/crm#12"], pullRequest: 13 });
const revertOfNumberedRevert = commit(3, {
  subject: 'Revert "Revert "feat: x"" (#14)',
  reverts: ["acme/crm#13"],
  pullRequest: 14,
});
const reapplyOfNumberedRevert = commit(3, {
  subject: 'Reapply "feat: x" (#14)',
  reverts: ["acme/crm#13"],
  pullRequest: 14,
});

const reapply = commit(3, {
  subject: 'Reapply "feat!: x"',
  reverts: [revert.hash],
  reapplies: header("feat", "x", true),
});
const picked = commit(5, { header: header("feat", "a feature"), pickedFrom: [feat.hash] });
const pickedRevert = commit(7, { subject: revert.subject, reverts: [feat.hash], pickedFrom: [revert.hash] });

const cases = [
  { name: "nothing asks for nothing", commits: [], bump: "none", told: [] },
  { name: "a feature asks for a minor", commits: [feat], bump: "minor", told: ["a feature"] },
  { name: "the strongest change decides", commits: [fix, feat], bump: "minor", told: ["a fix", "a feature"] },
  { name: "a feature and its revert cancel out", commits: [revert, feat], bump: "none", told: [] },
  {
    name: "a revert of the revert brings the feature back",
    commits: [revertOfRevert, revert, feat],
    bump: "minor",
    told: ["a feature"],
  },
  { name: "a revert of something released is a patch", commits: [revert], bump: "patch", told: ["feat: a feature"] },
  {
    name: "what was released, reverted and applied again asks for what it asked for",
    commits: [reapply],
    bump: "major",
    told: ["x"],
  },
  {
    name: "a reapply of what is not released brings it back, once",
    commits: [reapply, revert, feat],
    bump: "minor",
    told: ["a feature"],
  },
  { name: "a reapply may have lost its body", commits: [{ ...reapply, reverts: [] }], bump: "major", told: ["x"] },
  { name: "a picked commit and its picked revert cancel out", commits: [pickedRevert, picked], bump: "none", told: [] },
  {
    name: "a picked commit stands where its original alone is reverted",
    commits: [picked, revert, feat],
    bump: "minor",
    told: ["a feature"],
  },
  {
    name: "a commit, its copy and the reverts of both cancel out",
    commits: [pickedRevert, picked, revert, feat],
    bump: "none",
    told: [],
  },
  {
    name: "a hash may be shortened",
    commits: [commit(2, { reverts: [feat.hash.slice(0, 9)] }), feat],
    bump: "none",
    told: [],
  },
  {
    name: "a pull request may be named",
    commits: [commit(2, { reverts: ["#7"] }), commit(1, { header: header("feat", "x"), pullRequest: 7 })],
    bump: "none",
    told: [],
  },
  { name: "GitHub's revert names our repository", commits: [numberedRevert, numbered], bump: "none", told: [] },
  {
    name: "GitHub's revert keeps the number in the title",
    commits: [{ ...numberedRevert, subject: 'Revert "feat: x (#12)"' }, numbered],
    bump: "none",
    told: [],
  },
  {
    name: "GitHub's revert of its revert",
    commits: [revertOfNumberedRevert, numberedRevert, numbered],
    bump: "minor",
    told: ["x (#12)"],
  },
  {
    name: "GitHub's revert of its revert, as a reapply",
    commits: [reapplyOfNumberedRevert, numberedRevert, numbered],
    bump: "minor",
    told: ["x (#12)"],
  },
  {
    name: "a pull request of another repository takes back none of ours",
    commits: [commit(2, { header: header("fix", "y"), reverts: ["other/repo#12"] }), numbered],
    bump: "minor",
    told: ["y", "x (#12)"],
  },
  {
    name: "one of two reverted commits was released",
    commits: [commit(9, { subject: "Revert two", reverts: [feat.hash, hash(77)] }), feat],
    bump: "patch",
    told: ["Revert two"],
  },
  {
    name: "a fix that takes a feature back is a fix",
    commits: [commit(2, { header: header("fix", "y"), reverts: [feat.hash] }), feat],
    bump: "patch",
    told: ["y"],
  },
  {
    name: "a revert of a merge takes back what the merge brought",
    commits: [
      commit(2, { reverts: [hash(50)] }),
      commit(8, { header: header("fix", "x"), broughtBy: hash(50) }),
      commit(1, { header: header("feat", "y"), broughtBy: hash(50) }),
      fix,
    ],
    bump: "patch",
    told: ["a fix"],
  },
  {
    name: "a merge changes nothing by itself",
    commits: [commit(5, { merge: true, header: header("feat", "merged") })],
    bump: "none",
    told: [],
  },
  {
    name: "breaking is major, whatever the type",
    commits: [commit(6, { header: header("chore", "drop node 18", true) })],
    bump: "major",
    told: ["drop node 18"],
  },
  {
    name: "a footer breaks",
    commits: [commit(6, { header: header("fix", "x"), breaking: ["y is gone"] })],
    bump: "major",
    told: ["x"],
  },
  {
    name: "a breaking footer counts without a conventional header",
    commits: [commit(6, { subject: "Drop y", breaking: ["y is gone"] })],
    bump: "major",
    told: ["Drop y"],
  },
  {
    name: "an unknown type asks for nothing",
    commits: [commit(6, { header: header("wip", "x") })],
    bump: "none",
    told: ["x"],
  },
  {
    name: "squashed bullets count without a pull request",
    commits: [
      commit(6, {
        header: header("fix", "x"),
        squashed: [
          { bullet: true, header: header("feat", "y") },
          { bullet: true, header: header("docs", "z") },
        ],
      }),
    ],
    bump: "minor",
    told: ["x", "y", "z"],
  },
  {
    name: "a single bullet without a pull request is prose",
    commits: [
      commit(6, { header: header("fix", "x"), squashed: [{ bullet: true, header: header("feat", "y", true) }] }),
    ],
    bump: "patch",
    told: ["x"],
  },
  {
    name: "a squashed bullet counts under a pull request",
    commits: [
      commit(6, {
        header: header("fix", "x"),
        pullRequest: 3,
        squashed: [{ bullet: true, header: header("feat", "y") }],
      }),
    ],
    bump: "minor",
    told: ["x", "y"],
  },
  {
    name: "a squashed line counts under a pull request",
    commits: [
      commit(6, {
        header: header("fix", "x"),
        pullRequest: 3,
        squashed: [{ bullet: false, header: header("feat", "y") }],
      }),
    ],
    bump: "minor",
    told: ["x", "y"],
  },
  {
    name: "a line of prose does not",
    commits: [commit(6, { header: header("fix", "x"), squashed: [{ bullet: false, header: header("feat", "y") }] })],
    bump: "patch",
    told: ["x"],
  },
  {
    name: "a title that was mended says what its change is",
    commits: [
      commit(6, {
        header: header("refactor", "extract `x` (#3)"),
        pullRequest: 3,
        squashed: [{ bullet: false, header: header("feat", "Extract x") }],
      }),
    ],
    bump: "none",
    told: ["extract `x` (#3)"],
  },
  {
    name: "a title that was mended does not hide what breaks",
    commits: [
      commit(6, {
        header: header("refactor", "drop x (#3)"),
        pullRequest: 3,
        squashed: [{ bullet: true, header: header("feat", "drop x", true) }],
      }),
    ],
    bump: "major",
    told: ["drop x (#3)", "drop x"],
  },
  {
    name: "a squash that repeats its subject is told once",
    commits: [commit(6, { header: header("fix", "x"), squashed: [{ bullet: true, header: header("fix", "x") }] })],
    bump: "patch",
    told: ["x"],
  },
] as const;

test.each(cases)("$name", ({ commits, bump, told }) => {
  const changes = decideChanges(rules, commits);
  expect(changes.bump).toBe(bump);
  expect(changes.list.map((change) => change.description)).toEqual(told);
});

test("squashed lines count as the policy says", () => {
  const squash = commit(6, {
    header: header("fix", "x"),
    pullRequest: 3,
    squashed: [
      { bullet: true, header: header("feat", "y") },
      { bullet: false, header: header("feat", "z") },
    ],
  });
  const told = (mode: "lines" | "bullets" | "none") =>
    decideChanges({ ...rules, squash: mode }, [squash]).list.map((change) => change.description);
  expect(told("lines")).toEqual(["x", "y", "z"]);
  expect(told("bullets")).toEqual(["x", "y"]);
  expect(told("none")).toEqual(["x"]);
});

test("the newest Release-As decides, and a reverted one does not", () => {
  const older = commit(1, { releaseAs: "4.0.0" });
  const newer = commit(2, { releaseAs: "5.0.0" });
  expect(decideChanges(rules, [newer, older]).releaseAs?.version).toBe("5.0.0");
  expect(decideChanges(rules, [commit(3, { reverts: [newer.hash] }), newer, older]).releaseAs?.version).toBe("4.0.0");
});

test("what looks meant and does not count is said", () => {
  const { warnings } = decideChanges(rules, [
    commit(1, { warnings: ["emoji-before-type"] }),
    commit(2, { header: header("wip", "x") }),
  ]);
  expect(warnings.map(({ kind }) => kind)).toEqual(["emoji-before-type", "unknown-type"]);
});

test("a revert of what may be another repository's is said, where we have a pull request of that number", () => {
  const other = commit(2, { subject: 'Revert "feat: z" (#13)', reverts: ["other/repo#12"] });
  const kinds = (...commits: readonly Commit[]) => decideChanges(rules, commits).warnings.map(({ kind }) => kind);
  expect(kinds(other, numbered)).toEqual(["revert-unclear"]);
  expect(kinds(other, feat)).toEqual([]);
  expect(kinds(numberedRevert, numbered)).toEqual([]);
});

test("names of inherited members are no types", () => {
  expect(decideChanges(rules, [commit(1, { header: header("constructor", "x") })]).bump).toBe("none");
});

test("one more commit that reverts nothing never weakens the bump", () => {
  const anyHeader = fc.record({
    type: fc.constantFrom("feat", "fix", "docs", "wip"),
    scope: fc.constant(null),
    breaking: fc.boolean(),
    description: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(anyHeader, { maxLength: 20 }), anyHeader, (headers, extra) => {
      const commits = headers.map((one, index) => commit(index + 1, { header: one }));
      const before = decideChanges(rules, commits).bump;
      const after = decideChanges(rules, [commit(99, { header: extra }), ...commits]).bump;
      expect(stronger(before, after)).toBe(after);
    }),
  );
});
