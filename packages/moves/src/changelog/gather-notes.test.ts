import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readTags } from "@signalbox/history/tags";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { decideNotes } from "@signalbox/policy/notes/decide-notes";
import { NotesFactsSchema } from "@signalbox/policy/notes/notes-facts";
import { known } from "@signalbox/systems/answer";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherNotesFacts, type NotesSources } from "./gather-notes.ts";

const POLICY = testPolicy(
  "version: 1\ncomponents:\n  app: {}\nversioning: { major-needs: { migration-plan: 'docs/migrations/{tag}.md' } }\nnotes: { needs: [summary, rollback] }\n",
);

const repository = new TestRepository();
afterAll(() => repository.remove());
beforeAll(() => {
  repository.commit("feat: begin", { files: { "src/a": "1", "docs/migrations/v1.0.0.md": "# Steps\n\nnone\n" } });
  repository.tag("v1.0.0");
  repository.commit("feat: a thing (#12)\n\nFixes #9\n\nSummary: a thing\nCo-authored-by: Lin <lin@e.x>", {
    files: { "src/a": "2", "docs/a.md": "1" },
  });
  repository.commit("docs: a page", {
    files: { "docs/migrations/v2.0.0.md": "# Steps\n\nrun it\n\n# Rollback\n", "docs/release-notes/v1.0.0.md": "1" },
  });
  repository.tag("v2.0.0");
});

function gather(tag: string, over: Partial<NotesSources> = {}) {
  const git = openGit(repository.directory, testGitEnvironment());
  return gatherNotesFacts(POLICY, { git, tag, tags: readTags(git), repositoryUrl: null, ...over });
}

test("what a release brings, beside its commits", async () => {
  const facts = await gather("v2.0.0");
  expect(facts).toMatchObject({
    previous: { tag: "v1.0.0" },
    commits: [{}, { pullRequest: 12, issues: ["#9"], footers: [{ token: "summary" }, { token: "co-authored-by" }] }],
    modules: {
      first: [
        { folder: "docs", files: 1 },
        { folder: "src", files: 1 },
      ],
      total: 2,
    },
    documentation: { first: ["docs/a.md"], total: 1 },
    contracts: [],
    migrations: [],
    migrationPlan: { file: "docs/migrations/v2.0.0.md", changed: true, sections: ["Steps"] },
    pullRequests: [],
    handWritten: {},
  });
  expect(NotesFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
});

test("a first release is compared with nothing", async () => {
  expect(await gather("v1.0.0")).toMatchObject({
    previous: null,
    modules: null,
    documentation: { first: [], total: 0 },
    migrationPlan: { file: "docs/migrations/v1.0.0.md", changed: true },
  });
});

test("a tag that is none has nothing to tell", async () => {
  expect(await gather("v9.9.9")).toMatchObject({ release: null, modules: null, handWritten: {} });
});

test("the links of its pull requests, and what people wrote into its notes", async () => {
  const read: string[] = [];
  const facts = await gather("v2.0.0", {
    readPullRequest: () => Promise.resolve(known("see https://docs.example.com/a")),
    readNotes(file) {
      read.push(file);
      return Promise.resolve(
        "# v2.0.0\n\n<!-- signalbox:begin rollback -->\nTurn it **off**.\n<!-- signalbox:end rollback -->\n\n<!-- signalbox:begin thanks -->\nx\n<!-- signalbox:end thanks -->\n",
      );
    },
  });
  expect(read).toEqual(["docs/release-notes/v2.0.0.md"]);
  expect(facts.pullRequests).toEqual([{ number: 12, links: ["https://docs.example.com/a"] }]);
  expect(facts.handWritten).toEqual({ rollback: "Turn it **off**." });
  expect(decideNotes(POLICY, facts).verdict).toBe("go");
  expect(decideNotes(POLICY, await gather("v2.0.0")).verdict).toBe("hold");
});

test("broken markers are said, with their line", async () => {
  const readNotes = () => Promise.resolve("<!-- signalbox:begin rollback -->\n");
  await expect(gather("v2.0.0", { readNotes })).rejects.toMatchObject({
    code: "notes.markers",
    message: expect.stringContaining("line 1 of `docs/release-notes/v2.0.0.md`"),
  });
});
