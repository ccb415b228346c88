import { expect, test } from "@jest/globals";
import { SignalboxError } from "@signalbox/policy/error";
import type { Fault, FaultPlace } from "../github/faults.ts";
import { theRepository } from "../github/state/a-github.ts";
import { runGit } from "../github/state/git-store.ts";
import { push } from "../github/state/push.ts";
import { judge, openIn, type Release, withRelease } from "./a-release.ts";

// No answer that is missing, broken or cut lets a release through that would go otherwise, and none ends the gate by an unforeseen error.

const FAULTS: readonly (readonly [string, Fault])[] = [
  // A wait that is longer than anybody waits: nothing is asked again.
  ["500", { kind: "status", status: 500, headers: { "retry-after": "3600" } }],
  ["a page of HTML", { kind: "html", status: 200 }],
  ["a body that is cut", { kind: "cut" }],
  ["a rate limit", { kind: "rate-limit", status: 403 }],
];
/** Each operation gets so many of them, in turn. */
const FAULTS_EACH = 2;

/** What came of it: the verdict, or the code of an error that people can act on. */
async function verdictWith(release: Release, place: FaultPlace, fault: Fault): Promise<string> {
  const { faults } = release.gitHub;
  faults.clear();
  faults.add({ times: Number.POSITIVE_INFINITY, ...place }, fault);
  try {
    const { decision, outcome } = await judge(release);
    return outcome === null ? decision.verdict : `${decision.verdict}, ${outcome.state}`;
  } catch (error) {
    if (error instanceof SignalboxError) return error.code;
    throw error;
  } finally {
    faults.clear();
  }
}

test("whatever is asked of GitHub, without its answer nothing goes", () =>
  withRelease(async (release) => {
    const good = await judge(release);
    expect(openIn(good)).toEqual([]);
    expect(good.outcome?.state).toBe("done");
    const operations = [...release.gitHub.counts().byOperation.keys()].toSorted();
    expect(operations.length).toBeGreaterThanOrEqual(20);
    const wrong: string[] = [];
    for (const [index, operation] of operations.entries()) {
      for (let at = 0; at < FAULTS_EACH; at += 1) {
        const [name, fault] = FAULTS[(index + at) % FAULTS.length] ?? FAULTS[0] ?? raise();
        const verdict = await verdictWith(release, { operation }, fault);
        if (!/^(?:hold|unknown|github\.[a-z-]+)$/.test(verdict)) wrong.push(`${operation}, ${name}: ${verdict}`);
      }
    }
    expect(wrong).toEqual([]);
  }));

const PARTIAL = [
  { name: "the accounts of commits", holding: "commit_", path: ["repository"] },
  { name: "one pull request", holding: "pullRequest2", path: ["repository", "pullRequest2"] },
  { name: "the reviews of one", holding: "pullRequest2", path: ["repository", "pullRequest2", "reviews"] },
  { name: "its dismissals", holding: "pullRequest2", path: ["repository", "pullRequest2", "events"] },
  { name: "its commits", holding: "pullRequest2", path: ["repository", "pullRequest2", "commits"] },
] as const;
test("an error beside GraphQL's data is silence about all of it", () =>
  withRelease(async (release) => {
    const place = { operation: "POST /graphql" } as const;
    for (const { name, holding, path } of PARTIAL) {
      const verdict = await verdictWith(release, { ...place, holding }, { kind: "graphql-error", path });
      expect([name, verdict]).toEqual([name, "unknown"]);
    }
    expect(await verdictWith(release, { ...place, from: 2 }, { kind: "rate-limit", status: 429 })).toBe("unknown");
  }));

test("without the remote nothing goes", () =>
  withRelease(async (release) => {
    const { clone } = release;
    runGit(`${clone}/.git`, ["remote", "set-url", "origin", `${release.gitHub.url}/acme/gone.git`]);
    await expect(judge(release)).rejects.toMatchObject({ code: expect.stringMatching(/^(?:git|gate)\./) });
  }));

type Meanwhile = (release: Release) => void;
const MEANWHILE: readonly (readonly [string, Meanwhile, RegExp])[] = [
  [
    "the branch is pushed away from under it",
    ({ gitHub, base }) => void runGit(theRepository(gitHub.state).git, ["update-ref", "refs/heads/main", base]),
    /branch or the tag moved/,
  ],
  [
    "the branch is deleted",
    ({ gitHub }) => void runGit(theRepository(gitHub.state).git, ["update-ref", "-d", "refs/heads/main"]),
    /branch or the tag moved/,
  ],
  [
    "its tag is moved",
    ({ gitHub, base }) => void runGit(theRepository(gitHub.state).git, ["update-ref", "refs/tags/v1.1.0", base]),
    /branch or the tag moved/,
  ],
  [
    "its tag is deleted",
    ({ gitHub }) => void runGit(theRepository(gitHub.state).git, ["update-ref", "-d", "refs/tags/v1.1.0"]),
    /branch or the tag moved/,
  ],
  ["somebody freezes the environment", ({ gitHub }) => void freezeBy(gitHub.state, FREEZE), /freeze was set or lifted/],
  ["the freezes become unreadable", ({ gitHub }) => void freezeBy(gitHub.state, "{"), /freeze was set or lifted/],
];
const FREEZE = JSON.stringify({
  environment: "production",
  by: "ada",
  reason: "it burns",
  since: "2026-11-21T10:00:00.000Z",
  until: null,
});

function freezeBy(state: Release["gitHub"]["state"], text: string): string {
  return push(state, { author: "ada", branch: "release-ledger", files: { "freezes/production.json": text } });
}

test.each(MEANWHILE)("between judging and letting through, %s: it is not done", (_, happens, says) =>
  withRelease(async (release) => {
    runGit(theRepository(release.gitHub.state).git, ["tag", "v1.1.0", release.candidate]);
    const made = await judge(release, { tag: "v1.1.0", meanwhile: () => happens(release) });
    expect(openIn(made)).toEqual([]);
    expect(made.outcome).toMatchObject({ state: "not-done", says: expect.stringMatching(says) });
  }),
);

test("what is pushed on top of it meanwhile changes nothing of what was judged", () =>
  withRelease(async (release) => {
    const { state } = release.gitHub;
    const made = await judge(release, {
      meanwhile: () => void push(state, { author: "lin", files: { "src/later.ts": "x\n" } }),
    });
    expect(made.outcome).toMatchObject({ state: "done" });
  }));

function raise(): never {
  throw new Error("there is no fault to try");
}
