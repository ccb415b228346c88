import { rmSync } from "node:fs";
import { afterEach, expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { fetchCommits } from "./fetch-commits.ts";

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

/** A clone that lacks the heads of two pull requests, and how often it fetched. */
function lacking(): {
  readonly git: Git;
  readonly heads: readonly string[];
  readonly main: string;
  readonly fetched: () => number;
  readonly remote: TestRepository;
} {
  const remote = new TestRepository();
  const main = remote.commit("first");
  const heads = [1, 2].map((number) => {
    remote.branch(`branch-${number}`, main);
    const head = remote.commit(`feat: ${number}`);
    remote.git("update-ref", `refs/pull/${number}/head`, head);
    remote.checkout("main");
    remote.git("branch", "-D", `branch-${number}`);
    return head;
  });
  const clone = remote.clone();
  made.push(remote, clone);
  const real = openGit(clone.directory, testGitEnvironment());
  let fetched = 0;
  const git: Git = {
    ...real,
    run: (args, options) => {
      if (args[0] === "fetch") fetched += 1;
      return real.run(args, options);
    },
  };
  return { git, heads, main, fetched: () => fetched, remote };
}

test("what the clone lacks is fetched at once, and nothing but it is changed", async () => {
  const { git, heads, main, fetched } = lacking();
  const refs = (await git.run(["for-each-ref"])).stdout;
  expect(await fetchCommits(git, "origin", [main, ...heads, ...heads])).toEqual(new Set([main, ...heads]));
  expect(await fetchCommits(git, "origin", heads)).toEqual(new Set(heads));
  expect(fetched()).toBe(1);
  expect((await git.run(["for-each-ref"])).stdout).toBe(refs);
});

test("those that the remote lacks, too, do not keep the others away", async () => {
  const { git, heads } = lacking();
  const gone = ["e", "f"].map((digit) => digit.repeat(40));
  expect(await fetchCommits(git, "origin", [...gone, ...heads])).toEqual(new Set(heads));
});

test("what is no commit is not there", async () => {
  const { git, main } = lacking();
  const tree = (await git.run(["rev-parse", `${main}^{tree}`])).stdout.trim();
  expect(await fetchCommits(git, "origin", [tree, main])).toEqual(new Set([main]));
});

test("a remote that is gone is asked once", async () => {
  const { git, heads, main, fetched, remote } = lacking();
  rmSync(remote.directory, { recursive: true });
  expect(await fetchCommits(git, "origin", [main, ...heads])).toEqual(new Set([main]));
  expect(fetched()).toBe(1);
});
