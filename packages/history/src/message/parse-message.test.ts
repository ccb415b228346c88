import { expect, test } from "@jest/globals";
import { DEFAULT_BUMPS } from "@signalbox/policy/schema/versioning";
import { type MessageParts, parseMessage } from "./parse-message.ts";

const TYPES = new Set(Object.keys(DEFAULT_BUMPS));
const HASH = "0123456789abcdef0123456789abcdef01234567";
const OTHER = "fedcba9876543210fedcba9876543210fedcba98";

const plain = { scope: null, breaking: false };
const feat = { ...plain, type: "feat", description: "x" };
const fix = { ...plain, type: "fix", description: "y" };

type Row = {
  readonly name: string;
  readonly message: string;
  readonly says: Partial<MessageParts>;
  readonly merge?: boolean;
};

const headers: readonly Row[] = [
  { name: "a type and a description", message: "feat: x", says: { header: feat, subject: "feat: x", warnings: [] } },
  { name: "a scope", message: "fix(api/v2): y", says: { header: { ...fix, scope: "api/v2" } } },
  {
    name: "a scope with spaces and signs",
    message: "fix( @acme/api, web ): y",
    says: { header: { ...fix, scope: "@acme/api, web" } },
  },
  { name: "an exclamation mark", message: "fix!: y", says: { header: { ...fix, breaking: true } } },
  {
    name: "an exclamation mark on a type that asks for nothing",
    message: "chore!: y",
    says: { header: { ...fix, type: "chore", breaking: true } },
  },
  {
    name: "a scope and an exclamation mark",
    message: "feat(api)!: x",
    says: { header: { ...feat, scope: "api", breaking: true } },
  },
  { name: "a type in any case", message: "Feat: x", says: { header: feat } },
  { name: "a type of the team's own", message: "deps-dev: x", says: { header: { ...feat, type: "deps-dev" } } },
  {
    name: "a header with a body right below",
    message: "feat: x\nmore",
    says: { header: feat, subject: "feat: x more" },
  },
  { name: "blank lines before the header", message: "\n \nfeat: x", says: { header: feat } },
  { name: "a byte-order mark before the header", message: "\uFEFFfeat: x", says: { header: feat, subject: "feat: x" } },
  {
    name: "line ends of Windows",
    message: "feat: x\r\n\r\nBREAKING CHANGE: a\r\nb\r\n",
    says: { header: feat, breaking: ["a\r\nb"] },
  },
  {
    name: "a pull request at the end",
    message: "feat: x (#12)\n\nbody (#13)",
    says: { header: { ...feat, description: "x (#12)" }, pullRequest: 12 },
  },
  { name: "a pull request elsewhere", message: "feat: x (#12) again", says: { pullRequest: null } },
  { name: "an issue that is none", message: "feat: x (#012)", says: { pullRequest: null } },
  {
    name: "a revert of the type revert",
    message: "revert: feat: x",
    says: { header: { ...plain, type: "revert", description: "feat: x" } },
  },
];

const unconventional: readonly Row[] = [
  { name: "no type", message: "Update README.md", says: { header: null, warnings: ["not-conventional"] } },
  { name: "no space after the colon", message: "feat:x", says: { header: null, warnings: ["not-conventional"] } },
  { name: "a space before the colon", message: "feat : x", says: { header: null, warnings: ["not-conventional"] } },
  { name: "a space before the type", message: " feat: x", says: { header: null, warnings: ["not-conventional"] } },
  { name: "no description", message: "feat: ", says: { header: null, warnings: ["not-conventional"] } },
  { name: "no colon", message: "feat x", says: { header: null, warnings: ["not-conventional"] } },
  { name: "an empty scope", message: "docs(): x", says: { header: null, warnings: ["not-conventional"] } },
  {
    name: "the exclamation mark before the scope",
    message: "feat!(api): x",
    says: { header: null, warnings: ["not-conventional"] },
  },
  { name: "a scope in a scope", message: "fix(a(b)): x", says: { header: null, warnings: ["not-conventional"] } },
  { name: "a scope without an end", message: "fix(a: x", says: { header: null, warnings: ["not-conventional"] } },
  {
    name: "letters that only look like a type's",
    message: "f\u0435at: x",
    says: { header: null, warnings: ["not-conventional"] },
  },
  { name: "an emoji before the type", message: "✨ feat: x", says: { header: null, warnings: ["emoji-before-type"] } },
  { name: "an emoji with a joiner", message: "👩‍💻feat: x", says: { header: null, warnings: ["emoji-before-type"] } },
  {
    name: "a flag and a second emoji",
    message: "🇩🇪 🎉 fix(a)!: x",
    says: { header: null, warnings: ["emoji-before-type"] },
  },
  {
    name: "a shortcode before the type",
    message: ":sparkles: feat: x",
    says: { header: null, warnings: ["emoji-before-type"] },
  },
  { name: "an emoji before prose", message: "✨ add x", says: { header: null, warnings: ["not-conventional"] } },
  {
    name: "git's own revert",
    message: 'Revert "feat: x"',
    says: { header: null, warnings: [], subject: 'Revert "feat: x"' },
  },
  { name: "git's own revert of a revert", message: 'Reapply "feat: x"', says: { header: null, warnings: [] } },
  {
    name: "a merge",
    message: "Merge pull request #4 from a/b\n\nfeat: x",
    merge: true,
    says: { header: null, warnings: [], squashed: [] },
  },
  { name: "an empty message", message: "", says: { header: null, subject: "", warnings: ["not-conventional"] } },
  { name: "nothing but blanks", message: "\n \n", says: { header: null, subject: "", warnings: ["not-conventional"] } },
];

const breaking: readonly Row[] = [
  { name: "a footer", message: "fix: y\n\nBREAKING CHANGE: a", says: { breaking: ["a"], warnings: [] } },
  { name: "a footer with a hyphen", message: "fix: y\n\nBREAKING-CHANGE: a", says: { breaking: ["a"], warnings: [] } },
  {
    name: "a footer with ` #`",
    message: "fix: y\n\nBREAKING CHANGE #4 is gone",
    says: { breaking: ["4 is gone"], warnings: [] },
  },
  {
    name: "a footer after another",
    message: "fix: y\n\nRefs: 1\nBREAKING CHANGE: a",
    says: { breaking: ["a"], warnings: [] },
  },
  {
    name: "a value of several paragraphs, up to the next footer",
    message: "fix: y\n\nBREAKING CHANGE: a\nb\n\nc\nReviewed-by: Z",
    says: { breaking: ["a\nb\n\nc"] },
  },
  {
    name: "a value up to a reference",
    message: "fix: y\n\nBREAKING CHANGE: a\nb\n\nCloses #12",
    says: { breaking: ["a\nb"] },
  },
  {
    name: "a value below its token",
    message: "fix: y\n\nBREAKING CHANGE:\n\na",
    says: { breaking: ["a"], warnings: [] },
  },
  { name: "two footers", message: "fix: y\n\nBREAKING CHANGE: a\nBREAKING-CHANGE: b", says: { breaking: ["a", "b"] } },
  {
    name: "a value up to the next squashed commit",
    message: "fix: y\n\n* fix: y\n\nBREAKING CHANGE: a\n\n* feat: x\n",
    says: { breaking: ["a"] },
  },
  {
    name: "a value up to GitHub's rule",
    message: "fix: y\n\nBREAKING CHANGE: a\n\n---------\n\nwords",
    says: { breaking: ["a"] },
  },
  {
    name: "no blank line before it",
    message: "fix: y\n\nwords\nBREAKING CHANGE: a",
    says: { breaking: ["a"], warnings: ["breaking-change-not-a-footer"] },
  },
  {
    name: "right below the header",
    message: "fix: y\nBREAKING CHANGE: a",
    says: { breaking: ["a"], warnings: ["breaking-change-not-a-footer"] },
  },
  {
    name: "behind a bullet",
    message: "fix: y\n\n* BREAKING CHANGE: a",
    says: { breaking: ["a"], warnings: ["breaking-change-not-a-footer"] },
  },
  {
    name: "indented",
    message: "fix: y\n\n   BREAKING CHANGE: a",
    says: { breaking: ["a"], warnings: ["breaking-change-not-a-footer"] },
  },
  {
    name: "in lower case",
    message: "fix: y\n\nbreaking change: a",
    says: { breaking: [], warnings: ["breaking-change-not-upper-case"] },
  },
  {
    name: "in mixed case",
    message: "fix: y\n\nBreaking-Change: a",
    says: { breaking: [], warnings: ["breaking-change-not-upper-case"] },
  },
  {
    name: "in the plural",
    message: "fix: y\n\nBREAKING CHANGES: a",
    says: { breaking: [], warnings: ["breaking-change-misspelt"] },
  },
  {
    name: "with an underscore",
    message: "fix: y\n\nBREAKING_CHANGE: a",
    says: { breaking: [], warnings: ["breaking-change-misspelt"] },
  },
  {
    name: "without a space",
    message: "fix: y\n\nBREAKING CHANGE:a",
    says: { breaking: [], warnings: ["breaking-change-misspelt"] },
  },
  {
    name: "as a title",
    message: "fix: y\n\nBREAKING CHANGES\n\na",
    says: { breaking: [], warnings: ["breaking-change-misspelt"] },
  },
  {
    name: "with a space before the colon",
    message: "fix: y\n\nBREAKING CHANGE : gone\nBREAKING CHANGES : gone",
    says: { breaking: [], warnings: ["breaking-change-misspelt"] },
  },
  {
    name: "as the subject",
    message: "BREAKING CHANGE: drop v1 api\n\nwords\n\nBREAKING CHANGE: a",
    says: { header: null, breaking: ["drop v1 api", "a"], warnings: ["breaking-change-not-a-footer"] },
  },
  {
    name: "as the subject, with a hyphen",
    message: "BREAKING-CHANGE: drop v1 api",
    says: { header: null, breaking: ["drop v1 api"], warnings: ["breaking-change-not-a-footer"] },
  },
  {
    name: "as the subject, in lower case",
    message: "breaking change: drop v1 api",
    says: { header: null, breaking: [], warnings: ["breaking-change-not-upper-case"] },
  },
  {
    name: "as a type, in lower case",
    message: "breaking-change: drop v1 api",
    says: { breaking: [], warnings: ["breaking-change-not-upper-case"] },
  },
  {
    name: "a sentence that was wrapped",
    message: "fix: y\n\nthis is no\nBREAKING CHANGE at all",
    says: { breaking: [], warnings: [] },
  },
  { name: "lower-case prose", message: "fix: y\n\nbreaking changes are fun", says: { breaking: [], warnings: [] } },
  {
    name: "in the middle of a line",
    message: "fix: y\n\nno BREAKING CHANGE: here",
    says: { breaking: [], warnings: [] },
  },
];

const bodies: readonly Row[] = [
  {
    name: "bullets of a squash",
    message: "fix: y (#3)\n\n* feat: x\n* fix(a)!: y",
    says: {
      squashed: [
        { bullet: true, header: feat },
        { bullet: true, header: { ...fix, scope: "a", breaking: true } },
      ],
    },
  },
  {
    name: "lines of a squash",
    message: "fix: y (#3)\n\nfeat: x\n\nFix: y",
    says: {
      squashed: [
        { bullet: false, header: feat },
        { bullet: false, header: fix },
      ],
    },
  },
  { name: "lines whose type nobody knows", message: "fix: y\n\nnote: x\n* hint: y", says: { squashed: [] } },
  {
    name: "prose that looks like a call",
    message: "feat: x\n\nMIN(COALESCE(\n  a))",
    says: { header: feat, squashed: [], warnings: [] },
  },
  {
    name: "prose with a type in it",
    message: "chore: x\n\nwe said feat: y\n  feat: y\n- feat: y",
    says: { squashed: [] },
  },
  { name: "a version", message: "chore: x\n\nRelease-As: 5.0.0", says: { releaseAs: "5.0.0", warnings: [] } },
  { name: "one of two numbers", message: "chore: x\n\nRelease-As: 5.0", says: { releaseAs: "5.0", warnings: [] } },
  {
    name: "a calendar version",
    message: "chore: x\n\nRelease-As: 2025.10.001",
    says: { releaseAs: "2025.10.001", warnings: [] },
  },
  {
    name: "a version with a v, in any case",
    message: "chore: x\n\nrelease-as: v5.0.0-rc.1\n",
    says: { releaseAs: "5.0.0-rc.1" },
  },
  {
    name: "a version among other footers",
    message: "chore: x\n\nRefs: 1\nRelease-As: 5.0.0\nSigned-off-by: Z",
    says: { releaseAs: "5.0.0" },
  },
  {
    name: "no version",
    message: "chore: x\n\nRelease-As: next",
    says: { releaseAs: null, warnings: ["release-as-unreadable"] },
  },
  {
    name: "half a version",
    message: "chore: x\n\nRelease-As: 5.",
    says: { releaseAs: null, warnings: ["release-as-unreadable"] },
  },
  {
    name: "a version in the middle of prose",
    message: "docs: x\n\nsay\nRelease-As: 5.0.0\nto set it",
    says: { releaseAs: null, warnings: [] },
  },
  { name: "git's revert", message: `Revert "feat: x"\n\nThis reverts commit ${HASH}.`, says: { reverts: [HASH] } },
  {
    name: "a revert of a merge",
    message: `Revert "x"\n\nThis reverts commit ${HASH}, reversing\nchanges made to ${OTHER}.`,
    says: { reverts: [HASH] },
  },
  {
    name: "several reverts",
    message: `fix: y\n\nThis reverts commit ${HASH}.\nThis reverts commit ${OTHER}.\nThis reverts commit ${HASH}.`,
    says: { reverts: [HASH, OTHER] },
  },
  {
    name: "a list of reverts over a line end",
    message: `fix: y\n\nThis reverts commits 0123456, 1234567 and\n2345678.`,
    says: { reverts: ["0123456", "1234567", "2345678"] },
  },
  {
    name: "a revert in prose",
    message: `feat: x\n\nthe tool says This reverts commit ${HASH}.`,
    says: { reverts: [] },
  },
  {
    name: "the specification's revert",
    message: "revert: x\n\nRefs: 676104e, A215868",
    says: { reverts: ["676104e", "a215868"] },
  },
  { name: "references of something else", message: "fix: x\n\nRefs: 676104e", says: { reverts: [] } },
  {
    name: "GitHub's revert",
    message: 'Revert "feat: x (#12)" (#13)\n\nReverts acme/crm#12',
    says: { reverts: ["acme/crm#12"], pullRequest: 13 },
  },
  {
    name: "GitHub's revert in the same repository",
    message: 'Revert "feat: x"\n\nReverts #12',
    says: { reverts: ["#12"] },
  },
  {
    name: "a revert without a full stop",
    message: `fix: y\n\nThis reverts commit ${HASH}\nThis reverts commit ${OTHER}\n`,
    says: { reverts: [HASH, OTHER], warnings: [] },
  },
  {
    name: "a revert and its reason",
    message: `fix: y\n\nThis reverts commit ${HASH}. It was slow.`,
    says: { reverts: [HASH], warnings: [] },
  },
  {
    name: "a revert in part",
    message: `fix: y\n\nThis reverts commit ${HASH} only in part; see tests.`,
    says: { reverts: [], warnings: ["revert-unclear"] },
  },
  {
    name: "a revert in part, wrapped",
    message: `fix: y\n\nThis reverts commit ${HASH}\nonly in part; see tests.`,
    says: { reverts: [], warnings: ["revert-unclear"] },
  },
  {
    name: "a revert and something else",
    message: "fix: y\n\nThis reverts commit 0123456, 1234567 and adds a test.",
    says: { reverts: [], warnings: ["revert-unclear"] },
  },
  {
    name: "a hash that is too short",
    message: "fix: x\n\nThis reverts commit 012345.",
    says: { reverts: [], warnings: ["revert-unclear"] },
  },
  {
    name: "GitHub's revert in part",
    message: "fix: y\n\nReverts #12 only in part.",
    says: { reverts: [], warnings: ["revert-unclear"] },
  },
];

const again: readonly Row[] = [
  { name: "git's reapply", message: 'Reapply "feat!: x"', says: { reapplies: { ...feat, breaking: true } } },
  { name: "a revert of a revert", message: 'Revert "Revert "fix: y""', says: { reapplies: fix } },
  {
    name: "GitHub's revert of a revert, with its numbers",
    message: 'Revert "Revert "feat: x (#12)" (#13)" (#14)',
    says: { reapplies: { ...feat, description: "x (#12)" }, pullRequest: 14 },
  },
  {
    name: "a revert of a revert of a reapply",
    message: 'Revert "Revert "Reapply "fix: y"""',
    says: { reapplies: fix },
  },
  {
    name: "a quotation in it",
    message: 'Reapply "feat: say "x""',
    says: { reapplies: { ...feat, description: 'say "x"' } },
  },
  { name: "a single revert", message: 'Revert "feat: x"', says: { reapplies: null } },
  { name: "a revert of a reapply", message: 'Revert "Reapply "feat: x""', says: { reapplies: null } },
  { name: "a reapply of no conventional commit", message: 'Reapply "Tidy up"', says: { reapplies: null } },
  { name: "a reapply without its end", message: 'Reapply "feat: x', says: { reapplies: null } },
];

const picked: readonly Row[] = [
  {
    name: "a commit picked twice",
    message: `fix: y\n\n(cherry picked from commit ${HASH})\n(cherry picked from commit ${OTHER})`,
    says: { pickedFrom: [HASH, OTHER] },
  },
  {
    name: "a commit with a footer, which ends there",
    message: `fix: y\n\nBREAKING CHANGE: a\n(cherry picked from commit ${HASH})`,
    says: { breaking: ["a"], pickedFrom: [HASH] },
  },
  {
    name: "a revert",
    message: `Revert "feat: x"\n\nThis reverts commit ${OTHER}\n(cherry picked from commit ${HASH})`,
    says: { reverts: [OTHER], pickedFrom: [HASH] },
  },
  { name: "prose on it", message: `fix: y\n\n(cherry picked from commit ${HASH}) in part`, says: { pickedFrom: [] } },
  { name: "half a hash", message: "fix: y\n\n(cherry picked from commit 0123456)", says: { pickedFrom: [] } },
];

const told: readonly Row[] = [
  {
    name: "each in its own words",
    message:
      "feat: x\n\nbody\n\nSummary: Leads are scored.\nROLLBACK: turn it off,\nthen wait\n\nand look\nFeature-Flag: lead-scoring\nDocs: docs/a.md\nMigration: run it twice\nCo-authored-by: Lin <lin@example.com>\n  more\nReviewed-by: Z",
    says: {
      footers: [
        { token: "summary", value: "Leads are scored." },
        { token: "rollback", value: "turn it off,\nthen wait\n\nand look" },
        { token: "feature-flag", value: "lead-scoring" },
        { token: "docs", value: "docs/a.md" },
        { token: "migration", value: "run it twice" },
        { token: "co-authored-by", value: "Lin <lin@example.com>" },
      ],
    },
  },
  {
    name: "its value on the next line",
    message: "feat: x\n\nRollback:\n1. stop\n2. start\n",
    says: { footers: [{ token: "rollback", value: "1. stop\n2. start" }] },
  },
  {
    name: "in a squash, up to the next of its commits",
    message:
      "feat: x (#1)\n\n* feat: x\n\nRollback: turn it off\n\n* fix: y\n\n---------\n\nCo-authored-by: Lin <l@e.x>",
    says: {
      footers: [
        { token: "rollback", value: "turn it off" },
        { token: "co-authored-by", value: "Lin <l@e.x>" },
      ],
    },
  },
  { name: "none in prose", message: "feat: x\n\nThe\nrollback: is easy", says: { footers: [] } },
  { name: "none that is empty", message: "feat: x\n\nRollback:\n\nDocs: \n", says: { footers: [] } },
  {
    name: "no more than anybody reads",
    message: `feat: x\n\nRollback: ${"a".repeat(3000)}`,
    says: { footers: [{ token: "rollback", value: `${"a".repeat(1999)}…` }] },
  },
];

const closed = [
  { message: "fix: y\n\nCloses #12", issues: ["#12"] },
  { message: "fix: y\n\nFixes: #12, #13 and #14, closes acme/shop#15", issues: ["#12", "#13", "#14", "acme/shop#15"] },
  { message: "fix: y (resolves #7) (#8)", issues: ["#7"] },
  { message: "feat: x\n\nThis fixed\t#9. FIX #10; close #9", issues: ["#9", "#10"] },
  { message: "feat: x (#8)\n\nsee #9, a #10, hotfixes #11, closes#12, prefix-fixes #13", issues: [] },
  { message: "feat: x\n\ncloses #012, #1a, a b/c/d#5, /#6, closes\n#7", issues: [] },
  { message: "feat: x\n\ncloses #1, see #2 and #3", issues: ["#1"] },
];

function check({ message, merge, says }: Row): void {
  expect(parseMessage(message, TYPES, merge)).toMatchObject(says);
}

test.each(headers)("a header is read: $name", check);
test.each(unconventional)("no header is read: $name", check);
test.each(breaking)("a breaking change: $name", check);
test.each(bodies)("a body: $name", check);
test.each(again)("what is applied again: $name", check);
test.each(picked)("what is picked: $name", check);

test.each(told)("footers that notes use: $name", check);
test.each(closed)("what $message closes", ({ message, issues }) => {
  expect(parseMessage(message, TYPES).issues).toEqual(issues);
});

test("a body of a megabyte costs no more than reading it", () => {
  const hostile = [
    "* feat: x\n",
    "BREAKING CHANGE: a\n",
    "This reverts commit 0123456, ",
    "fix(",
    " ",
    "breaking change: ",
    "Reverts a/",
    `(cherry picked from commit ${HASH})\n`,
    'Revert "',
    "a: b\n",
    "\n",
    ":x:",
    "✨",
    "Rollback: a\n",
    "a#1",
    "a/b#1",
    "closes #1, ",
    "#",
  ];
  for (const piece of hostile) {
    const body = piece.repeat(Math.ceil(1_000_000 / piece.length));
    for (const message of [`feat: x\n\n${body}`, body, `feat(${body}`, `Revert "x"\n\nThis reverts commit${body}`]) {
      const parts = parseMessage(message, TYPES);
      expect(parts.squashed.length).toBeLessThanOrEqual(1000);
      // One more may be the subject.
      expect(parts.breaking.length).toBeLessThanOrEqual(1001);
      expect(parts.reverts.length).toBeLessThanOrEqual(1000);
      expect(parts.pickedFrom.length).toBeLessThanOrEqual(1000);
      expect(parts.footers.length).toBeLessThanOrEqual(100);
      expect(parts.issues.length).toBeLessThanOrEqual(100);
    }
  }
});
