import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import type { Notes } from "@signalbox/policy/notes/decide-notes";
import { openGit } from "@signalbox/systems/git/open-git";
import { renderNotes } from "./render-notes.ts";
import { renderSections } from "./render-sections.ts";
import { type OwnStyle, renderThroughConventionalChangelog } from "./conventional-changelog.ts";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-render-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const PLAIN: OwnStyle = { preset: null, template: null };

function repositoryIn(
  name: string,
  init: readonly string[] = [],
): { readonly repository: TestRepository; readonly notes: Notes } {
  new TestRepository({ directory: scratch }).git("init", "--quiet", ...init, name);
  const repository = new TestRepository({ directory: join(scratch, name) });
  const commit = repository.commit("feat: a thing");
  const change = {
    commit,
    type: "feat",
    scope: null,
    description: "a thing",
    breaking: false,
    breakingTexts: [],
    pullRequest: null,
    bump: "minor",
    issues: [],
  } as const;
  const notes: Notes = {
    component: "app",
    tag: "v1.0.0",
    version: "1.0.0",
    prerelease: false,
    date: "2025-01-01",
    previousTag: null,
    repositoryUrl: null,
    changes: [change],
    file: "notes.md",
    markdown: "escape",
    commit,
    summary: { counts: [{ kind: "feat", changes: 1 }], texts: [] },
    impact: { modules: null, scopes: [], contracts: [] },
    migrations: { looked: false, files: [], plan: null, texts: [] },
    rollback: { to: null, flags: [], migrations: [], compatible: false, texts: [] },
    documentation: { files: { first: [], total: 0 }, links: [] },
    contributors: ["Ada"],
    handWritten: {},
  };
  return { repository, notes };
}

test.each([
  { name: "plain", init: [] },
  { name: "of-sha256", init: ["--object-format=sha256"] },
  { name: "with\na line feed\n", init: [] },
  { name: 'with "quotes", \\ and größe', init: [] },
])("notes are rendered from a checkout in the folder $name", async ({ name, init }) => {
  const { repository, notes } = repositoryIn(name, init);
  const git = openGit(repository.directory, testGitEnvironment());
  const env = process.env;
  const text = await renderThroughConventionalChangelog(git, notes, { from: null, to: repository.head() }, PLAIN);
  expect(text).toBe(renderNotes(notes));
  expect(process.env).toBe(env);
});

test("what a release tells beside its changes follows those of the repository's own template", async () => {
  const { repository, notes } = repositoryIn("own-template");
  const git = openGit(repository.directory, testGitEnvironment());
  const [change] = notes.changes;
  if (change === undefined) throw new Error("no change");
  const closing = { ...notes, changes: [{ ...change, issues: ["#9", "acme/web#4"] }] };
  const template =
    "{{version}}:{{#each commitGroups}}{{#each commits}} {{subject}}{{#each references}}, {{action}} {{owner}}/{{repository}}#{{issue}}{{/each}}{{/each}}{{/each}}\n\n";
  const range = { from: null, to: repository.head() };
  const text = await renderThroughConventionalChangelog(git, closing, range, { preset: null, template });
  const sections = renderSections(closing).join("\n\n");
  expect(text).toBe(`1.0.0: a thing, closes /#9, closes acme/web#4\n\n${sections}\n`);
  expect(sections).toContain("## Summary");
});

test.each([
  { markdown: "escape", shown: "\\*\\*all\\*\\* of \\`it\\` &lt;b>" },
  { markdown: "allow", shown: "**all** of `it` &lt;b>" },
] as const)("Markdown in what breaks is $markdown in a template, too", async ({ markdown, shown }) => {
  const { repository, notes } = repositoryIn(`breaking-${markdown}`);
  const git = openGit(repository.directory, testGitEnvironment());
  const changes = notes.changes.map((change) => ({
    ...change,
    breaking: true,
    breakingTexts: ["**all** of\n`it` <b>"],
  }));
  const template = "{{#each noteGroups}}{{#each notes}}{{{text}}}{{/each}}{{/each}}\n";
  const range = { from: null, to: repository.head() };
  const style = { preset: null, template };
  const text = await renderThroughConventionalChangelog(git, { ...notes, changes, markdown }, range, style);
  expect(text.split("\n", 1)).toEqual([shown]);
});

test("a preset that waits for ever is not waited for", async () => {
  const { repository, notes } = repositoryIn("slow");
  const git = openGit(repository.directory, testGitEnvironment());
  const preset = { writer: { transform: () => new Promise(() => {}) } };
  const range = { from: null, to: repository.head() };
  await expect(
    renderThroughConventionalChangelog(git, notes, range, { preset, template: null }, 0.2),
  ).rejects.toMatchObject({
    code: "notes.timed-out",
  });
  expect(readdirSync(scratch)).toContain("slow");
});
