import { expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { openGit } from "@signalbox/systems/git/open-git";
import { lastReleaseTime } from "./last-release-time.ts";

test.each([
  { name: "before the next commit", dates: ["2020-01-01", "2020-01-02"], since: "2020-01-01T00:00:00.000Z" },
  { name: "after the next commit was", dates: ["2021-01-01", "2020-01-02"], since: "2020-01-02T00:00:00.000Z" },
  { name: "in time to come", dates: ["2090-01-01", "2090-01-02"], since: null },
])("a last release that says it was made $name", async ({ dates, since }) => {
  const repository = new TestRepository();
  try {
    const [base = "", candidate = ""] = dates.map((date) => {
      repository.gitWith({ env: { GIT_COMMITTER_DATE: `${date}T00:00:00Z` } }, [
        "commit",
        "--allow-empty",
        "-qm",
        "fix: it",
      ]);
      return repository.head();
    });
    const about = { environment: "p", candidate, base, branch: "main", tag: null, now: "2026-11-20T00:00:00Z" };
    const git = openGit(repository.directory, testGitEnvironment());
    expect(await lastReleaseTime({ git, about })).toBe(since);
    expect(await lastReleaseTime({ git, about: { ...about, base: null } })).toBeNull();
  } finally {
    repository.remove();
  }
});
