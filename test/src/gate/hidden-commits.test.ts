import { expect, test } from "@jest/globals";
import { addRepository, theRepository } from "../github/state/a-github.ts";
import { runGit } from "../github/state/git-store.ts";
import { pullRequestMerged } from "../github/state/merged-pull-requests.ts";
import { push } from "../github/state/push.ts";
import { cloneOf, judge, nextRelease, openIn, withRelease } from "./a-release.ts";

// Whoever may push could try to have the range begin after what nobody reviewed.

const codesOf = async (made: ReturnType<typeof judge>): Promise<string> => openIn(await made).join("; ");

test("what the gate held is judged again with the next release, though a tag stands on it by now", () =>
  withRelease(async (release) => {
    const { git } = theRepository(release.gitHub.state);
    expect((await judge(release)).outcome?.state).toBe("done");
    runGit(git, ["tag", "v1.1.0", release.candidate]);
    // Somebody goes round the rules; the tag is made all the same, before the gate.
    const evil = push(release.gitHub.state, { author: "lin", files: { "src/evil.ts": "evil\n" } });
    runGit(git, ["tag", "v1.2.0", evil]);
    const held = nextRelease(release);
    expect(await codesOf(judge(held))).toMatch(/approvals\.unreviewed unmet/);
    pullRequestMerged(release.gitHub.state, {
      author: "lin",
      reviewers: ["kim", "bob"],
      files: { "src/e.ts": "e\n" },
    });
    expect(await codesOf(judge(nextRelease(release)))).toMatch(/approvals\.unreviewed unmet: .*fix: something/);
  }));

test("a checkout of another repository is no ground to judge on", () =>
  withRelease(async (release) => {
    const { state } = release.gitHub;
    const own = theRepository(state);
    const evil = push(state, { author: "lin", files: { "src/evil.ts": "evil\n" } });
    const fork = addRepository(state, { repository: "lin/shop" });
    runGit(fork.git, ["fetch", "--quiet", `file://${own.git}`, "+refs/heads/main:refs/heads/main"]);
    runGit(fork.git, ["update-ref", "refs/tags/v1.0.0", evil]);
    pullRequestMerged(state, { author: "lin", reviewers: ["kim", "bob"], files: { "src/e.ts": "e\n" } });
    runGit(fork.git, ["fetch", "--quiet", `file://${own.git}`, "+refs/heads/main:refs/heads/main"]);
    const next = nextRelease(release);
    const clone = cloneOf(release.gitHub, "lin/shop");
    await expect(judge(next, { clone })).rejects.toMatchObject({ code: "gate.other-repository" });
  }));
