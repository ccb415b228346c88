import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { pushRelease } from "./push-release.ts";
import type { WrittenRelease } from "./write-release.ts";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-push-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Pair = { readonly checkout: TestRepository; readonly remote: TestRepository; readonly git: Git };

function pair(): Pair {
  const remote = new TestRepository({ directory: mkdtempSync(join(scratch, "remote-")) });
  remote.git("init", "--quiet", "--bare", "--initial-branch=main");
  const checkout = new TestRepository({ directory: mkdtempSync(join(scratch, "checkout-")) });
  checkout.git("init", "--quiet", "--initial-branch=main");
  checkout.commit("feat: one");
  checkout.commit("feat: two");
  checkout.git("remote", "add", "origin", remote.directory);
  checkout.git("push", "--quiet", "origin", "main");
  return { checkout, remote, git: openGit(checkout.directory) };
}

/** Annotated tags that no ref of the checkout names yet, as `writeRelease` leaves them. */
function written({ checkout }: Pair, names: readonly string[], at = checkout.head()): WrittenRelease {
  const tags = names.map((name) => {
    const input = `object ${at}\ntype commit\ntag ${name}\ntagger Ada <ada@example.com> 1735689600 +0000\n\n${name}\n\nSignalbox-Candidate: ${checkout.head()}\n`;
    return { name, object: checkout.gitWith({ input }, ["mktag"]) };
  });
  return { commit: at, tags };
}

function target(
  { checkout }: Pair,
  waits: readonly number[] = [],
  signal = new AbortController().signal,
): Parameters<typeof pushRelease>[2] {
  return { remote: "origin", branch: "main", candidate: checkout.head(), waits, signal };
}

/** The real git, where a command fails as its network does: before it is begun, or after it is done. */
function failing(git: Git, command: string, when: "before" | "after", times = 1): Git {
  let left = times;
  return {
    ...git,
    async run(args, options) {
      const fails = args[0] === command && left > 0;
      if (fails) left -= 1;
      if (fails && when === "before") throw lost(command);
      const answer = await git.run(args, options);
      if (fails) throw lost(command);
      return answer;
    },
  };
}

function lost(command: string): SignalboxError {
  return new SignalboxError("git.failed", `\`git ${command}\` failed with exit code 128: the remote hung up`, {
    next: "run it again",
  });
}

test("pushes all tags at once, and keeps them in the clone", async () => {
  const both = pair();
  expect(await pushRelease(both.git, written(both, ["web-v1.0.0", "api-v1.0.0"]), target(both))).toEqual({
    state: "done",
    says: "pushed `web-v1.0.0`, `api-v1.0.0`",
    next: null,
  });
  for (const repository of [both.remote, both.checkout]) expect(repository.git("tag")).toBe("api-v1.0.0\nweb-v1.0.0");
});

test.each([
  {
    name: "a light tag",
    make: ({ checkout }: Pair) => checkout.git("push", "--quiet", "origin", "HEAD:refs/tags/v1.0.0"),
  },
  {
    name: "another run's annotated tag",
    make: (both: Pair) =>
      both.checkout.git("push", "--quiet", "origin", `${written(both, ["v1.0.0"]).tags[0]?.object}:refs/tags/v1.0.0`),
  },
  {
    name: "a tag on another run's release commit",
    make: (both: Pair) => {
      const made = both.checkout.gitWith({ input: "chore(release): 1.0.0" }, [
        "commit-tree",
        "-p",
        "HEAD",
        "HEAD^{tree}",
      ]);
      both.checkout.git(
        "push",
        "--quiet",
        "origin",
        `${written(both, ["v1.0.0"], made).tags[0]?.object}:refs/tags/v1.0.0`,
      );
    },
  },
])("finds $name of the same candidate, and leaves it", async ({ make }) => {
  const both = pair();
  make(both);
  const before = both.remote.git("show-ref");
  const release = written(both, ["v1.0.0"]);
  const other = {
    ...release,
    tags: release.tags.map((tag) => ({ ...tag, object: both.checkout.git("hash-object", "-w", "file-1") })),
  };
  for (const each of [release, other])
    expect(await pushRelease(both.git, each, target(both))).toMatchObject({
      state: expect.stringMatching(/^(already-)?done$/),
    });
  expect(both.remote.git("show-ref")).toBe(before);
});

test("never moves a tag of another commit, and pushes none of the others", async () => {
  const both = pair();
  both.checkout.git("push", "--quiet", "origin", "HEAD~1:refs/tags/v1.0.0");
  const before = both.remote.git("show-ref");
  expect(await pushRelease(both.git, written(both, ["v1.0.0", "x-v1.0.0"]), target(both))).toMatchObject({
    state: "not-done",
    says: expect.stringContaining("a tag is never moved"),
  });
  expect(both.remote.git("show-ref")).toBe(before);
});

test("says so where another run made some of them meanwhile", async () => {
  const both = pair();
  both.checkout.git("push", "--quiet", "origin", "HEAD:refs/tags/v1.0.0");
  expect(await pushRelease(both.git, written(both, ["v1.0.0", "x-v1.0.0"]), target(both))).toMatchObject({
    state: "not-done",
    next: expect.stringContaining("run again"),
  });
  expect(both.remote.git("tag")).toBe("v1.0.0");
});

test.each([
  {
    name: "a push that fails is tried again",
    git: (git: Git) => failing(git, "push", "before"),
    state: "done",
    tag: "v1.0.0",
  },
  {
    name: "a push whose answer was lost is found to be done",
    git: (git: Git) => failing(git, "push", "after"),
    state: "already-done",
    tag: "v1.0.0",
  },
  {
    name: "a push that goes on failing is not done",
    git: (git: Git) => failing(git, "push", "before", 9),
    state: "not-done",
    tag: "",
  },
  {
    name: "a remote that can't be looked at leaves it uncertain",
    git: (git: Git) => failing(failing(git, "ls-remote", "before", 9), "push", "before", 9),
    state: "uncertain",
    tag: "",
  },
  {
    name: "a look that fails once is looked again",
    git: (git: Git) => failing(git, "ls-remote", "before"),
    state: expect.stringMatching(/done$/),
    tag: "v1.0.0",
  },
  {
    name: "a tag that can't be fetched afterwards is pushed all the same",
    git: (git: Git) => failing(git, "fetch", "before", 9),
    state: "done",
    tag: "v1.0.0",
  },
])("$name", async ({ git, state, tag }) => {
  const both = pair();
  const outcome = await pushRelease(git(both.git), written(both, ["v1.0.0"]), target(both, [0, 0]));
  expect(outcome.state).toEqual(state);
  expect(both.remote.git("tag")).toBe(tag);
});

/** The real git, which counts its pushes; a cancel comes during the first one, which fails. */
function cancelledInPush(git: Git, controller: AbortController): { readonly git: Git; readonly pushes: () => number } {
  let pushes = 0;
  const counting: Git = {
    ...git,
    async run(args, options) {
      if (args[0] !== "push") return git.run(args, options);
      pushes += 1;
      controller.abort(new Error("cancelled"));
      throw lost("push");
    },
  };
  return { git: counting, pushes: () => pushes };
}

test("a run that is cancelled during a push which fails pushes no more, and does not wait", async () => {
  const both = pair();
  const controller = new AbortController();
  const { git, pushes } = cancelledInPush(both.git, controller);
  const pushing = pushRelease(git, written(both, ["v1.0.0"]), target(both, [0, 3_600_000], controller.signal));
  await expect(pushing).rejects.toThrow("cancelled");
  expect(pushes()).toBe(1);
  expect(both.remote.git("tag")).toBe("");
});

test("a cancelled push that nobody can see the end of is told as uncertain", async () => {
  const both = pair();
  const controller = new AbortController();
  const { git, pushes } = cancelledInPush(failing(both.git, "ls-remote", "before", 9), controller);
  const pushing = pushRelease(git, written(both, ["v1.0.0"]), target(both, [3_600_000], controller.signal));
  expect(await pushing).toMatchObject({ state: "uncertain" });
  expect(pushes()).toBe(1);
});

test("a run that is cancelled before it pushes does not push", async () => {
  const both = pair();
  const stopped = target(both, [], AbortSignal.abort(new Error("cancelled")));
  await expect(pushRelease(both.git, written(both, ["v1.0.0"]), stopped)).rejects.toThrow("cancelled");
  expect(both.remote.git("tag")).toBe("");
});

test("a refusal is not asked for again", async () => {
  const both = pair();
  writeFileSync(join(both.remote.directory, "hooks/pre-receive"), "#!/bin/sh\necho once >> asked\nexit 1\n", {
    mode: 0o755,
  });
  expect(await pushRelease(both.git, written(both, ["v1.0.0"]), target(both, [0, 0]))).toMatchObject({
    state: "not-done",
  });
  expect(both.remote.gitWith({}, ["hash-object", "asked"])).toBe(
    both.remote.gitWith({ input: "once\n" }, ["hash-object", "--stdin"]),
  );
});
