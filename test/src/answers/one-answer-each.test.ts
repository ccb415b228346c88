import { afterAll, describe, expect, test } from "@jest/globals";
import { readTags } from "@signalbox/history/tags";
import { TestRepository } from "@signalbox/history/test-repository";
import { gatherNotesFacts } from "@signalbox/moves/changelog/gather-notes";
import { branchOfClone } from "@signalbox/moves/version-bump/branch-facts";
import { gatherVersionFacts } from "@signalbox/moves/version-bump/gather-versions";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { decideNotes } from "@signalbox/policy/notes/decide-notes";
import { decideVersions, type ComponentPlan } from "@signalbox/policy/versioning/decide-versions";
import { openGit } from "@signalbox/systems/git/open-git";

// The histories that release tools answer differently, each with the one answer that is right.

const made: TestRepository[] = [];
afterAll(() => made.forEach((repository) => repository.remove()));

type Answer = {
  readonly version: string | null;
  readonly bump: string;
  /** The notes of a release made here: `feat: a thing`, breaking changes first. */
  readonly notes: readonly string[];
  readonly warnings?: readonly string[];
};

type Row = Answer & {
  readonly name: string;
  /** Messages of the commits since the tag, oldest first, or what makes them. */
  readonly commits: readonly (string | Buffer)[] | ((repository: TestRepository) => void);
  /** The last release; default 1.2.3. */
  readonly from?: string;
  /** What stands under `versioning:` of the policy. */
  readonly versioning?: string;
};

const NONE = { version: "1.2.3", bump: "none", notes: [] } as const;
const MIDDLE_OF_A_BOT =
  "This PR contains the following updates:\n\n### Release Notes\n\n* feat: of the dependency\n* fix!: of the dependency\n";

const rows: readonly Row[] = [
  { name: "a fix", commits: ["fix: a bug"], version: "1.2.4", bump: "patch", notes: ["fix: a bug"] },
  { name: "a feature", commits: ["feat: a thing"], version: "1.3.0", bump: "minor", notes: ["feat: a thing"] },
  {
    name: "the strongest decides",
    commits: ["feat: a thing", "fix: a bug"],
    version: "1.3.0",
    bump: "minor",
    notes: ["feat: a thing", "fix: a bug"],
  },
  {
    name: "`fix!:`",
    commits: ["fix!: another answer"],
    version: "2.0.0",
    bump: "major",
    notes: ["fix!: another answer"],
  },
  {
    name: "`chore!:`",
    commits: ["chore!: no more Node 18"],
    version: "2.0.0",
    bump: "major",
    notes: ["chore!: no more Node 18"],
  },
  { name: "`feat(api)!:`", commits: ["feat(api)!: x"], version: "2.0.0", bump: "major", notes: ["feat(api)!: x"] },
  {
    name: "the footer `BREAKING CHANGE:`",
    commits: ["fix: a bug\n\nBREAKING CHANGE: another answer"],
    version: "2.0.0",
    bump: "major",
    notes: ["fix!: a bug"],
  },
  {
    name: "the footer `BREAKING-CHANGE:`",
    commits: ["fix: a bug\n\nBREAKING-CHANGE: another answer"],
    version: "2.0.0",
    bump: "major",
    notes: ["fix!: a bug"],
  },
  {
    name: "the footer `breaking change:` in lower case does not break, and is warned about",
    commits: ["fix: a bug\n\nbreaking change: another answer"],
    version: "1.2.4",
    bump: "patch",
    notes: ["fix: a bug"],
    warnings: ["breaking-change-not-upper-case"],
  },
  {
    name: "a feature and its revert, both unreleased",
    commits: (repository) => revert(repository, repository.commit("feat: a thing")),
    ...NONE,
  },
  {
    name: "a feature and its revert beside a fix",
    commits(repository) {
      const feature = repository.commit("feat: a thing");
      repository.commit("fix: a bug");
      revert(repository, feature);
    },
    version: "1.2.4",
    bump: "patch",
    notes: ["fix: a bug"],
  },
  {
    name: "a revert of that revert",
    commits(repository) {
      revert(repository, revert(repository, repository.commit("feat: a thing")));
    },
    version: "1.3.0",
    bump: "minor",
    notes: ["feat: a thing"],
  },
  {
    name: "a revert of a released commit",
    commits: (repository) => revert(repository, repository.git("rev-parse", "v1.2.3")),
    version: "1.2.4",
    bump: "patch",
    notes: ["revert: feat: what is released"],
  },
  {
    name: "a breaking change that a line of prose seems to take back",
    commits(repository) {
      const broken = repository.commit("feat!: another answer");
      repository.commit(`fix: a bug\n\nThis reverts commit ${broken} only in part; see tests.`);
    },
    version: "2.0.0",
    bump: "major",
    notes: ["feat!: another answer", "fix: a bug"],
    warnings: ["revert-unclear"],
  },
  {
    name: "a breaking change that was released, reverted and applied again",
    commits: ['Reapply "feat!: another answer"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.'],
    version: "2.0.0",
    bump: "major",
    notes: ["feat!: another answer"],
  },
  {
    name: "a feature and its revert, both picked from another branch",
    commits(repository) {
      repository.branch("topic");
      const feature = repository.commit("feat: a thing", { files: { thing: "1" } });
      repository.git("revert", "--no-edit", feature);
      repository.checkout("main");
      repository.commit("docs: a page");
      repository.git("cherry-pick", "-x", "topic~1", "topic");
    },
    ...NONE,
  },
  {
    name: "`BREAKING CHANGE:` as the subject",
    commits: ["BREAKING CHANGE: another answer"],
    version: "2.0.0",
    bump: "major",
    notes: ["null!: BREAKING CHANGE: another answer"],
    warnings: ["breaking-change-not-a-footer"],
  },
  { name: "`Feat:`", commits: ["Feat: a thing"], version: "1.3.0", bump: "minor", notes: ["feat: a thing"] },
  {
    name: "a squash's body of `* feat:` lines",
    commits: [
      "Add several things (#12)\n\n* feat: a thing\n\n* fix: a bug\n\n---------\n\nCo-authored-by: Lin <lin@example.com>",
    ],
    version: "1.3.0",
    bump: "minor",
    notes: ["feat: a thing", "fix: a bug"],
    warnings: ["not-conventional"],
  },
  {
    name: "a squash's body of `* feat:` lines under a chore",
    commits: ["chore: several (#12)\n\n* feat: a thing\n* docs: a page"],
    version: "1.3.0",
    bump: "minor",
    notes: ["feat: a thing"],
  },
  {
    name: "the same, in a policy that counts no squashed lines",
    commits: ["chore: several (#12)\n\n* feat: a thing"],
    versioning: "squash: none",
    ...NONE,
  },
  {
    name: "a squash's body of lines that begin with `feat:`",
    commits: ["chore: several (#12)\n\nfeat: a thing\nfix: a bug"],
    version: "1.3.0",
    bump: "minor",
    notes: ["feat: a thing", "fix: a bug"],
  },
  {
    name: "the same, in a policy that counts bullets alone",
    commits: ["chore: several (#12)\n\nfeat: a thing"],
    versioning: "squash: bullets",
    ...NONE,
  },
  { name: "such a line where the commit is no squash", commits: ["chore: tidy up\n\nfeat: a thing"], ...NONE },
  {
    name: "such a line in prose, in a squash",
    commits: ["chore: tidy up (#12)\n\nThis prepares what comes next, namely\nfeat: a thing"],
    ...NONE,
  },
  {
    name: "a squash's body of `* feat:` lines without a pull request",
    commits: ["chore: several\n\n* feat: a thing\n\n* fix: a bug"],
    version: "1.3.0",
    bump: "minor",
    notes: ["feat: a thing", "fix: a bug"],
  },
  { name: "one such line where the commit is no squash", commits: ["chore: tidy up\n\n* feat: a thing"], ...NONE },
  {
    name: "a bullet in prose",
    commits: ["chore: tidy up\n\nThis prepares what comes next:\n\n* feat: a thing"],
    ...NONE,
  },
  {
    name: "a bot's fix that quotes the notes of a dependency",
    commits: [`fix(deps): update dependency left-pad to v2 (#12)\n\n${MIDDLE_OF_A_BOT}`],
    version: "1.2.4",
    bump: "patch",
    notes: ["fix(deps): update dependency left-pad to v2 (#12)"],
  },
  {
    name: "a bot's chore that quotes the notes of a dependency",
    commits: [`chore(deps): update dependency left-pad to v2 (#12)\n\n${MIDDLE_OF_A_BOT}`],
    ...NONE,
  },
  {
    name: "a bot's chore that quotes lines",
    commits: [
      "chore(deps): bump left-pad from 1 to 2 (#13)\n\nBumps left-pad.\n\nCommits:\n\nfeat: of the dependency\nfix!: of the dependency",
    ],
    ...NONE,
  },
  {
    name: "a body line such as `MIN(COALESCE(` under a feature",
    commits: ["feat: totals\n\nSELECT\nMIN(COALESCE(\n  price, 0))\nFROM t"],
    version: "1.3.0",
    bump: "minor",
    notes: ["feat: totals"],
  },
  {
    name: "`Merge pull request …` with a feature in its body: the merged commits count, the merge does not",
    commits(repository) {
      repository.branch("topic");
      repository.commit("fix: a bug");
      repository.checkout("main");
      repository.merge("topic", "Merge pull request #12 from ada/topic\n\nfeat: a thing");
    },
    version: "1.2.4",
    bump: "patch",
    notes: ["fix: a bug"],
  },
  {
    name: "the footer `Release-As: 5.0.0`",
    commits: ["chore: a great day\n\nRelease-As: 5.0.0"],
    version: "5.0.0",
    bump: "major",
    notes: [],
  },
  {
    name: "0.2.3 and `feat!`",
    from: "0.2.3",
    commits: ["feat!: another answer"],
    version: "0.3.0",
    bump: "minor",
    notes: ["feat!: another answer"],
  },
  {
    name: "0.2.3 and `feat!`, in a policy that says so",
    from: "0.2.3",
    versioning: "breaking-while-zero: major",
    commits: ["feat!: another answer"],
    version: "1.0.0",
    bump: "major",
    notes: ["feat!: another answer"],
  },
  {
    name: "0.2.3 and `feat`",
    from: "0.2.3",
    commits: ["feat: a thing"],
    version: "0.3.0",
    bump: "minor",
    notes: ["feat: a thing"],
  },
  { name: "`✨ feat:`", commits: ["✨ feat: a thing"], ...NONE, warnings: ["emoji-before-type"] },
  { name: "`:sparkles: feat:`", commits: [":sparkles: feat: a thing"], ...NONE, warnings: ["emoji-before-type"] },
  { name: "what is no conventional commit", commits: ["Tidy up"], ...NONE, warnings: ["not-conventional"] },
  { name: "a type that nobody named", commits: ["wibble: x"], ...NONE, warnings: ["unknown-type"] },
  { name: "documentation alone", commits: ["docs: a page"], ...NONE },
  {
    name: "a body of 1 MB",
    commits: [`feat: a thing\n\n${"(a: b #1 *\n".repeat(95_000)}\nBREAKING CHANGE: it is long`],
    version: "2.0.0",
    bump: "major",
    notes: ["feat!: a thing"],
  },
  {
    name: "a line of 1 MB",
    commits: [`fix: a bug\n\n${"feat((".repeat(170_000)}`],
    version: "1.2.4",
    bump: "patch",
    notes: ["fix: a bug"],
  },
  {
    name: "bytes that are no UTF-8, which are Latin-1 as a rule",
    commits: [Buffer.concat([Buffer.from("fix: caf"), Buffer.from([0xe9, 0xff])])],
    version: "1.2.4",
    bump: "patch",
    notes: ["fix: caféÿ"],
  },
];

test.each(rows)("$name", async ({ from = "1.2.3", versioning, commits, warnings = [], version, bump, notes }) => {
  const repository = startedAt(from);
  if (typeof commits === "function") commits(repository);
  else for (const message of commits) repository.commit(message);
  const policy = policyOf(
    `components:\n  app: {}\n${versioning === undefined ? "" : `versioning:\n  ${versioning}\n`}`,
  );
  const [plan] = await planOf(repository, policy);
  expect({ version: plan?.version, bump: plan?.bump, notes: await notesOf(repository, policy) }).toEqual({
    version,
    bump,
    notes,
  });
  expect(plan?.changes.warnings.map(({ kind }) => kind)).toEqual(warnings);
  expect(plan?.tag).toBe(bump === "none" ? null : `v${version}`);
});

describe("several components", () => {
  const policy = policyOf("components:\n  web: { path: apps/web }\n  api: { path: services/api }\n");

  test("`Release-As: 5.0.0` is for the components that the commit touches", async () => {
    const repository = shop();
    repository.commit("chore: a great day\n\nRelease-As: 5.0.0", { files: { "apps/web/a": "2" } });
    expect(versionsOf(await planOf(repository, policy))).toEqual({ web: "5.0.0", api: "1.2.3" });
  });

  test("each counts from its own tag, and only what touches it", async () => {
    const repository = shop();
    repository.commit("feat: for both", { files: { "apps/web/a": "2", "services/api/a": "2" } });
    repository.tag("web-v1.3.0");
    repository.commit("fix: the api", { files: { "services/api/a": "3" } });
    repository.commit("feat!: the readme", { files: { "README.md": "x" } });
    expect(versionsOf(await planOf(repository, policy))).toEqual({ web: "1.3.0", api: "1.3.0" });
  });

  function shop(): TestRepository {
    const repository = newRepository();
    repository.commit("feat: what is released", { files: { "apps/web/a": "1", "services/api/a": "1" } });
    repository.tag("web-v1.2.3");
    repository.tag("api@1.2.3");
    return repository;
  }
});

describe("tags of real trees", () => {
  const policy = policyOf("components:\n  app: {}\n");

  test.each<{ name: string; build: (repository: TestRepository) => void; version: string }>([
    { name: "a higher tag that is not on the branch does not count as released", build: offBranch, version: "1.2.4" },
    {
      name: "a tag on a merged branch counts",
      build: (repository) => offBranch(repository, "merge"),
      version: "1.9.1",
    },
    {
      name: "a release candidate is no last release",
      build: (repository) => repository.tag("v1.9.0-rc.1"),
      version: "1.2.4",
    },
    { name: "light, annotated and `v`-less tags are mixed", build: mixed, version: "1.4.1" },
    { name: "tags that are no version are left alone", build: odd, version: "1.2.4" },
  ])("$name", async ({ build, version }) => {
    const repository = startedAt("1.2.3");
    build(repository);
    repository.commit("fix: a bug");
    const [plan] = await planOf(repository, policy);
    expect(plan?.version).toBe(version);
  });

  function offBranch(repository: TestRepository, then?: "merge"): void {
    repository.branch("ahead");
    repository.commit("feat: ahead");
    repository.tag("v1.9.0");
    repository.checkout("main");
    if (then === "merge") repository.merge("ahead", "Merge branch 'ahead'");
  }

  function mixed(repository: TestRepository): void {
    repository.commit("feat: one");
    repository.tag("1.3.0", { message: "annotated, and of another style" });
    repository.commit("feat: two");
    repository.tag("v1.4.0");
  }

  function odd(repository: TestRepository): void {
    for (const name of [
      "v2",
      "v2.0",
      "v02.0.0",
      "latest",
      "v3.0.0+build",
      "web-v4.0.0",
      "v5.0.0/x",
      "vv6.0.0",
      "é-v7.0.0",
    ])
      repository.tag(name);
  }
});

function newRepository(): TestRepository {
  const repository = new TestRepository();
  made.push(repository);
  return repository;
}

function startedAt(version: string): TestRepository {
  const repository = newRepository();
  repository.commit("feat: what is released");
  repository.tag(`v${version}`);
  return repository;
}

/** As `git revert` does, but for the files: what a message says decides. Answers with the revert's hash. */
function revert(repository: TestRepository, hash: string): string {
  const subject = repository.git("log", "-1", "--format=%s", hash);
  return repository.commit(`Revert "${subject}"\n\nThis reverts commit ${hash}.\n`);
}

function policyOf(text: string): LoadedPolicy {
  const loaded = readPolicy(".github/release-policy.yml", `version: 1\n${text}`);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.value;
}

async function planOf(repository: TestRepository, policy: LoadedPolicy): Promise<readonly ComponentPlan[]> {
  const git = openGit(repository.directory);
  const candidate = repository.head();
  const facts = await gatherVersionFacts(policy, {
    git,
    candidate,
    now: new Date("2025-10-21T09:00:00Z"),
    tags: readTags(git),
    branch: branchOfClone(git, candidate, null),
    remote: null,
    asIfNewest: false,
    only: [],
  });
  return decideVersions(policy, facts).components;
}

/** What the notes would say of a release made now. */
async function notesOf(repository: TestRepository, policy: LoadedPolicy): Promise<readonly string[]> {
  repository.tag("v9.9.9");
  const git = openGit(repository.directory);
  const { notes } = decideNotes(
    policy,
    await gatherNotesFacts(policy, { git, tag: "v9.9.9", tags: readTags(git), repositoryUrl: null }),
  );
  return (notes?.changes ?? []).map(
    ({ type, scope, breaking, description }) =>
      `${type}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`,
  );
}

function versionsOf(plans: readonly ComponentPlan[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(plans.map(({ name, version }) => [name, version]));
}
