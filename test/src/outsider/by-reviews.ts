import { pullRequestMerged, pullRequestOpened } from "../github/state/merged-pull-requests.ts";
import { review } from "../github/state/review.ts";
import { type Attempt, landed, policyWith, REVIEWED } from "./attempt.ts";

/** Ways in which a review is of something else, or asks for less. */
export const BY_REVIEWS: readonly Attempt[] = [
  {
    name: "an objection that others out-vote",
    hope: "one approval is enough, whatever ada asked for",
    act({ state, shop }) {
      const { createdAt: submittedAt, headRefOid: commit } = shop.pullRequest;
      const objection = review(state, { author: "ada", commit, state: "CHANGES_REQUESTED", submittedAt });
      shop.pullRequest.reviews.unshift(objection);
      return {};
    },
    stopped: /`ada` asked for changes/,
  },
  {
    name: "an objection that lin dismisses",
    hope: "whoever may write may dismiss it",
    act({ state, shop }) {
      const { createdAt, headRefOid: commit, reviews, events } = shop.pullRequest;
      const objection = review(state, { author: "ada", commit, state: "DISMISSED", submittedAt: createdAt });
      reviews.unshift(objection);
      events.push({
        type: "ReviewDismissedEvent",
        createdAt,
        actor: "lin",
        previousReviewState: "CHANGES_REQUESTED",
        review: objection.databaseId,
        dismissalMessage: "no longer so",
      });
      return {};
    },
    stopped: /`ada` asked for changes/,
  },
  {
    name: "a commit after the review",
    hope: "approved is approved",
    act({ state }) {
      const commits = [{ files: { "src/good.ts": "good\n" } }, { files: { "src/evil.ts": "evil\n" } }];
      const pullRequest = pullRequestMerged(state, { ...REVIEWED, reviewers: [], mergedBy: "lin", commits });
      const [commit = ""] = pullRequest.commits;
      pullRequest.reviews.push(review(state, { author: "kim", commit, submittedAt: pullRequest.createdAt }));
      return { candidate: landed(pullRequest) };
    },
    stopped: /reviewer: nobody; `kim` does not count/,
  },
  {
    name: "a review before the pull request changed its base",
    hope: "against lin's own branch it showed next to nothing",
    act({ shop }) {
      const { mergedAt, events } = shop.pullRequest;
      const branches = { previousRefName: "lins", currentRefName: "main" };
      events.push({ type: "BaseRefChangedEvent", createdAt: mergedAt ?? "", actor: "lin", ...branches });
      return {};
    },
    stopped: /reviewer: nobody; `kim` does not count/,
  },
  {
    name: "a manifest that names another commit after its reviews",
    hope: "the reviews of its pull request stay",
    wanted: { policy: policyWith(["approvals:\n", "approvals:\n  manifest: release/production.yml\n"]) },
    act({ state }) {
      const candidate = landed(pullRequestMerged(state, REVIEWED));
      const commits = ["0".repeat(40), candidate].map((named) => ({
        files: { "release/production.yml": `candidate: ${named}\n` },
      }));
      const manifest = pullRequestOpened(state, { author: "ada", commits });
      const [commit = ""] = manifest.commits;
      for (const author of ["mia", "quinn", "cleo"])
        manifest.reviews.push(review(state, { author, commit, submittedAt: manifest.createdAt }));
      return { candidate, approvals: [], inputs: { "manifest-pull-request": String(manifest.number) } };
    },
    stopped: /qa-lead: nobody; release-manager: nobody; ciso: nobody/,
  },
  {
    name: "CODEOWNERS that lin's friend is put in",
    hope: "who owns a path is read with the release that changes it",
    wanted: {
      policy: policyWith([
        "  roles:\n",
        "  classes: { standard: { needs: [module-owner] } }\n  roles:\n    module-owner: { from: codeowners, otherwise: ciso }\n",
      ]),
    },
    act({ state }) {
      const files = { CODEOWNERS: "* @kim\n" };
      pullRequestMerged(state, { ...REVIEWED, reviewers: ["ada", "kim"], files });
      return { candidate: landed(pullRequestMerged(state, REVIEWED)) };
    },
    stopped: /#3 approved by module-owner.*module-owner: nobody/,
  },
  {
    name: "a label that is taken away before the release",
    hope: "what it asked for is gone with it",
    wanted: {
      policy: policyWith(["  roles:\n", "  classes: { high-risk: { when: { labels: [dangerous] } } }\n  roles:\n"]),
    },
    act({ shop }) {
      const of = { label: "dangerous", createdAt: "2026-11-02T00:00:00Z" };
      shop.pullRequest.events.push({ type: "LabeledEvent", ...of, actor: "kim" });
      shop.pullRequest.events.push({ type: "UnlabeledEvent", ...of, actor: "lin" });
      return {};
    },
    stopped: /approved by maintainer, being high-risk: it has the label `dangerous`/,
  },
];
