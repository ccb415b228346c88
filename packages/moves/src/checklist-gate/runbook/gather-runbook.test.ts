import { expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { decideRunbook } from "@signalbox/policy/checklist/runbook/decide-runbook";
import { type RunbookFacts, RunbookFactsSchema } from "@signalbox/policy/checklist/runbook/runbook-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherRunbook } from "./gather-runbook.ts";

const loaded = testPolicy(
  "version: 1\ncomponents: { app: {} }\nchecklist: { runbook: { changed: docs/runbook.md, when: { paths: ['services/**'] } } }\n",
);

type Made = { readonly base: string | null; readonly candidate: string };

async function gathered(make: (repository: TestRepository) => Made): Promise<{ facts: RunbookFacts; status: string }> {
  const repository = new TestRepository();
  try {
    const made = make(repository);
    const git = openGit(repository.directory, testGitEnvironment());
    const about = { ...made, environment: "production", branch: "main", tag: null, now: "2026-01-01T00:00:00Z" };
    const observed = await gatherRunbook(loaded, { git, about });
    if (!observed.known) throw new Error(observed.says);
    const [reason] = decideRunbook(loaded, observed, about);
    return { facts: RunbookFactsSchema.parse(observed.value), status: reason?.status ?? "" };
  } finally {
    repository.remove();
  }
}

/** Each commit's files, and footers, by its headline. */
function told({ commits }: RunbookFacts): Record<string, readonly (readonly string[])[]> {
  return Object.fromEntries(commits.nodes.map(({ headline, files, runbook }) => [headline, [files, runbook]]));
}

test("commits with their paths, both names of what was moved, and their footers", async () => {
  const { facts, status } = await gathered((repository) => {
    const base = repository.commit("feat: begin", { files: { "services/a": "1\n", "docs/runbook.md": "1" } });
    repository.commit("move\n\nRunbook: not needed, a name\n that nobody uses\n", {
      files: { "services/a": null, "lib/a": "1\n" },
    });
    repository.commit("odd paths", { files: { [`commit ${"1".repeat(40)}`]: "1", M: "1", "a\nb ü": "1" } });
    return { base, candidate: repository.commit("feat: nothing", { files: {} }) };
  });
  expect(told(facts)).toEqual({
    move: [["lib/a", "services/a"], ["not needed, a name\n that nobody uses"]],
    "odd paths": [["M", "a\nb ü", `commit ${"1".repeat(40)}`], []],
  });
  expect(facts.changed.nodes).toContainEqual({ path: "services/a", present: false });
  expect(status).toBe("met");
});

test("a merge is asked for what it changed besides bringing commits together", async () => {
  const { facts, status } = await gathered((repository) => {
    const base = repository.commit("feat: begin", { files: { "services/a": "1\n" } });
    repository.branch("topic");
    repository.commit("topic", { files: { "docs/x": "1" } });
    repository.checkout("main");
    repository.commit("main", { files: { "lib/x": "1" } });
    repository.git("merge", "--quiet", "--no-ff", "--no-commit", "topic");
    return { base, candidate: repository.commit("merge", { files: { "services/a": "evil\n" } }) };
  });
  expect(told(facts)).toEqual({ topic: [["docs/x"], []], main: [["lib/x"], []], merge: [["services/a"], []] });
  expect(status).toBe("unmet");
});

test("what a merge dropped silently is a change that no commit tells of", async () => {
  const { facts, status } = await gathered((repository) => {
    const old = repository.commit("feat: begin", { files: { "services/a": "1\n" } });
    const base = repository.commit("feat: released", { files: { "services/a": "2\n" } });
    repository.branch("topic", old);
    repository.commit("topic", { files: { "docs/x": "1" } });
    repository.checkout("main");
    repository.git("merge", "--quiet", "--no-ff", "--strategy=ours", "--message=merge", "topic");
    repository.git("checkout", "--quiet", old, "--", "services/a");
    repository.git("commit", "--quiet", "--amend", "--no-edit");
    return { base, candidate: repository.head() };
  });
  expect(facts.changed.nodes).toContainEqual({ path: "services/a", present: true });
  expect(status).toBe("unmet");
});

test("a first release is asked for the runbook alone", async () => {
  const first = (files: Record<string, string>) =>
    gathered((repository) => ({ base: null, candidate: repository.commit("feat: begin", { files }) }));
  expect(await first({ "docs/runbook.md": "1", a: "1" })).toEqual({
    facts: {
      changed: { totalCount: 1, nodes: [{ path: "docs/runbook.md", present: true }] },
      commits: { totalCount: 0, nodes: [] },
    },
    status: "met",
  });
  expect((await first({ a: "1" })).status).toBe("unmet");
});
