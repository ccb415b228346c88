import { expect, test } from "@jest/globals";
import { theRepository } from "../github/state/a-github.ts";
import { gitStore } from "../github/state/git-store.ts";
import { push } from "../github/state/push.ts";
import { judge, nextRelease, openIn, withRelease } from "./a-release.ts";

const OVERDUE = {
  environment: "production",
  letThroughAt: "2026-01-02T10:00:00Z",
  unreviewed: [],
  due: "2026-01-06T10:00:00Z",
};

test("an emergency that a gate saw reviewed stays reviewed, whoever leaves afterwards", () =>
  withRelease(async (release) => {
    const { state } = release.gitHub;
    const repository = theRepository(state);
    // What went out as an emergency once: the pull request that kim, bob and ada approved.
    const [pull] = release.pulls;
    const candidate = pull?.mergeCommit ?? "";
    const emergency = { ...OVERDUE, candidate, involved: ["lin"], pullRequests: [pull?.number] };
    const path = `emergencies/${candidate}-production.json`;
    push(state, { author: "ada", branch: "release-ledger", files: { [path]: JSON.stringify(emergency) } });
    const made = await judge(release);
    expect(openIn(made)).toEqual([]);
    expect(made.decision.reasons).toContainEqual(
      expect.objectContaining({ code: "approvals.review-afterwards", status: "met" }),
    );
    expect(made.outcome?.state).toBe("done");
    expect(gitStore(repository.git).resolve("refs/heads/release-ledger")).not.toBeNull();
    for (const review of pull?.reviews ?? []) review.state = "DISMISSED";
    const later = await judge(nextRelease(release));
    expect(openIn(later).filter((one) => one.includes("review-afterwards"))).toEqual([]);
  }));

test("one that nobody saw reviewed holds the release", () =>
  withRelease(async (release) => {
    const { state } = release.gitHub;
    const emergency = { ...OVERDUE, candidate: release.base, involved: ["lin"], pullRequests: [] };
    const path = `emergencies/${release.base}-production.json`;
    push(state, { author: "ada", branch: "release-ledger", files: { [path]: JSON.stringify(emergency) } });
    expect(openIn(await judge(release)).join()).toMatch(/review-afterwards unmet: .*overdue/);
  }));
