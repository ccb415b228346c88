import { expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { changedFiles } from "./changed-files.ts";

const ONE = "version: 1\ncomponents:\n  app: {}\n";
const TWO =
  "version: 1\ncomponents:\n  web: { path: apps/web, former-paths: [web] }\n  all: { path: . }\nversioning: { major-needs: { migration-plan: 'docs/migrations/{tag}.md' } }\nnotes: { file: 'notes/{tag}.md', index: notes/README.md, changelog: apps/web/CHANGELOG.md }\n";

type Row = {
  readonly name: string;
  readonly policy: string;
  readonly component: string;
  readonly before?: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string | null>>;
  readonly folders: readonly (readonly [string, number])[];
  readonly documents: readonly string[];
};

const cases: readonly Row[] = [
  { name: "nothing", policy: ONE, component: "app", files: {}, folders: [], documents: [] },
  {
    name: "the most touched folder first, those on a shelf one by one",
    policy: ONE,
    component: "app",
    files: {
      "b/1": "",
      "a/1": "",
      "a/x/2": "",
      "packages/p/1": "",
      "packages/q/1/2": "",
      "packages/list": "",
      top: "",
    },
    folders: [
      ["a", 2],
      [".", 1],
      ["b", 1],
      ["packages", 1],
      ["packages/p", 1],
      ["packages/q", 1],
    ],
    documents: [],
  },
  {
    name: "documentation that is there",
    policy: ONE,
    component: "app",
    before: { "docs/old.md": "1", "docs/same.md": "1" },
    files: { "docs/old.md": null, "docs/new.md": "1", "README.RST": "1", "a.ts": "1" },
    folders: [
      [".", 2],
      ["docs", 2],
    ],
    documents: ["README.RST", "docs/new.md"],
  },
  {
    name: "no notes of releases",
    policy: ONE,
    component: "app",
    files: { "docs/release-notes/v1.0.0.md": "1", "docs/release-notes/.md": "1" },
    folders: [["docs", 1]],
    documents: ["docs/release-notes/.md"],
  },
  {
    name: "one component of several, where it is and where it was",
    policy: TWO,
    component: "web",
    before: { "web/src/old": "1" },
    files: {
      "apps/web/src/a": "1",
      "apps/web/README.md": "1",
      "apps/web/CHANGELOG.md": "1",
      "web/src/old": null,
      "docs/a.md": "1",
      "apps/web2/a": "1",
    },
    folders: [
      ["apps/web", 1],
      ["apps/web/src", 1],
      ["web", 1],
    ],
    documents: ["apps/web/README.md"],
  },
  {
    name: "the rest of the repository, without what a release writes",
    policy: TWO,
    component: "all",
    files: {
      "apps/web/a": "1",
      "notes/v1.md": "1",
      "notes/README.md": "1",
      "docs/migrations/v1.md": "1",
      "docs/a.md": "1",
      "größe\n/a": "1",
    },
    folders: [
      ["docs", 1],
      ["größe\n", 1],
    ],
    documents: ["docs/a.md"],
  },
];

test.each(cases)("$name", async ({ policy, component, before = {}, files, folders, documents }) => {
  const repository = new TestRepository();
  try {
    const from = repository.commit("feat: begin", { files: { "x/x": "x", ...before } });
    const to = repository.commit("feat: go on", { files });
    const git = openGit(repository.directory, testGitEnvironment());
    expect(await changedFiles(git, testPolicy(policy).policy, component, { from, to })).toEqual({
      modules: { first: folders.map(([folder, count]) => ({ folder, files: count })), total: folders.length },
      documentation: { first: documents, total: documents.length },
    });
  } finally {
    repository.remove();
  }
});

test("of many folders and documents the first are told, and all are counted", async () => {
  const repository = new TestRepository();
  try {
    const from = repository.commit("feat: begin");
    const files = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`f${index}/a.md`, "1"]));
    const to = repository.commit("feat: go on", { files });
    const git = openGit(repository.directory, testGitEnvironment());
    const { modules, documentation } = await changedFiles(git, testPolicy(ONE).policy, "app", { from, to });
    expect([modules?.first.length, modules?.total, documentation.first.length, documentation.total]).toEqual([
      100, 130, 100, 130,
    ]);
  } finally {
    repository.remove();
  }
});
