import { expect, test } from "@jest/globals";
import { readTags } from "@signalbox/history/tags";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { decideNotesItem } from "@signalbox/policy/checklist/notes/decide-notes-item";
import { NotesItemFactsSchema } from "@signalbox/policy/checklist/notes/notes-item-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { decideVersions } from "@signalbox/policy/versioning/decide-versions";
import { openGit } from "@signalbox/systems/git/open-git";
import { branchOfClone } from "../../version-bump/branch-facts.ts";
import { gatherVersionFacts } from "../../version-bump/gather-versions.ts";
import { gatherNotesItem } from "./gather-notes-item.ts";
import { plannedReleases } from "./planned-releases.ts";

const POLICY = `version: 1
components:
  web: { path: web }
  api: { path: api }
  idle: { path: idle }
notes: { needs: [summary, rollback] }
checklist: { notes: {} }
`;

/** Plans the candidate's releases, and decides on their notes. */
async function decided(repository: TestRepository, readNotes: (file: string) => Promise<string | null>) {
  const loaded = testPolicy(POLICY);
  const git = openGit(repository.directory, testGitEnvironment());
  const candidate = repository.head();
  const tags = readTags(git);
  const now = new Date("2026-01-02T03:04:05Z");
  const branch = branchOfClone(git, candidate, "main", true);
  const only: readonly string[] = [];
  const plan = { git, candidate, now, tags, branch, remote: null, asIfNewest: false, only };
  const planned = plannedReleases(decideVersions(loaded, await gatherVersionFacts(loaded, plan)));
  const base = repository.git("rev-parse", "web-v1.0.0");
  const about = { environment: "production", candidate, base, branch: "main", tag: null, now: now.toISOString() };
  const observed = await gatherNotesItem(loaded, { git, about }, { planned, tags, repositoryUrl: null, readNotes });
  if (observed.known) expect(NotesItemFactsSchema.parse(observed.value)).toEqual(observed.value);
  return decideNotesItem(loaded, observed, about).map(({ rule, code, status, required }) => ({
    rule,
    code,
    status,
    tag: /^`([^`]*)`/.exec(required)?.[1],
  }));
}

async function inRepository<T>(use: (repository: TestRepository) => Promise<T>): Promise<T> {
  const repository = new TestRepository();
  try {
    repository.commit("feat: begin\n\nRollback: long ago\n", { files: { "web/a": "1", "api/a": "1", "idle/a": "1" } });
    for (const name of ["web", "api", "idle"]) repository.tag(`${name}-v1.0.0`);
    repository.commit("feat: pages\n\nSummary: New pages.\nRollback: switch them off\n", { files: { "web/a": "2" } });
    repository.commit("fix: answers\n\nSummary: Right answers.\n", { files: { "api/a": "2" } });
    return await use(repository);
  } finally {
    repository.remove();
  }
}

const item = (code: string, status: string, tag: string) => ({ rule: "checklist.notes", code, status, tag });

test("each planned tag is asked for what its notes need", async () => {
  expect(await inRepository((repository) => decided(repository, () => Promise.resolve(null)))).toEqual([
    item("notes.summary", "met", "web-v1.1.0"),
    item("notes.rollback", "met", "web-v1.1.0"),
    item("notes.summary", "met", "api-v1.0.1"),
    item("notes.rollback", "unmet", "api-v1.0.1"),
  ]);
});

test("what somebody wrote by hand counts", async () => {
  const text = "<!-- signalbox:begin rollback -->\nas last time\n<!-- signalbox:end rollback -->\n";
  const read = (file: string) => Promise.resolve(file.endsWith("api-v1.0.1.md") ? text : null);
  const reasons = await inRepository((repository) => decided(repository, read));
  expect(reasons.map(({ status }) => status)).toEqual(["met", "met", "met", "met"]);
});

test("notes whose marks are broken are unknown", async () => {
  const read = () => Promise.resolve("<!-- signalbox:begin rollback -->\n");
  const reasons = await inRepository((repository) => decided(repository, read));
  expect(reasons).toEqual([{ rule: "checklist.notes", code: "notes.complete", status: "unknown", tag: undefined }]);
});
