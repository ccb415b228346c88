import { pullRequestMerged } from "../github/state/merged-pull-requests.ts";
import { push } from "../github/state/push.ts";
import { approved, BY_ALL } from "./an-insider.ts";
import { type Attempt, comments, landed, policyWith, WITH_COMMENTS } from "./attempt.ts";

const WITHOUT_CISO = BY_ALL.slice(0, 2);

/** Ways in which one person is two, or speaks for another. */
export const BY_PEOPLE: readonly Attempt[] = [
  {
    name: "a bot's pull request with another's name on its commit",
    hope: "nobody sees that lin wrote and pushed it, so that lin may approve it",
    act({ state, repository }) {
      const commits = [{ author: "kim", files: { "src/evil.ts": "evil\n" } }];
      const wanted = { author: "github-actions[bot]", reviewers: ["lin"], method: "squash", commits } as const;
      const pullRequest = pullRequestMerged(state, wanted);
      for (const one of repository.activity)
        if (one.ref === `refs/heads/${pullRequest.headRefName}`) Object.assign(one, { actor: "lin" });
      return { candidate: landed(pullRequest) };
    },
    stopped: /`lin` does not count: they had a hand in the change/,
  },
  {
    name: "a commit pushed onto kim's pull request, in kim's name",
    hope: "kim wrote it all, and lin reviewed",
    act({ state, repository }) {
      const commits = [
        { author: "kim", files: { "src/good.ts": "good\n" } },
        { author: "kim", files: { "src/evil.ts": "evil\n" } },
      ];
      const pullRequest = pullRequestMerged(state, { author: "kim", reviewers: ["lin"], method: "squash", commits });
      const [first = "", second = ""] = pullRequest.commits;
      const opened = repository.activity.find(({ ref }) => ref === `refs/heads/${pullRequest.headRefName}`);
      if (opened === undefined) throw new Error("nobody pushed the branch");
      Object.assign(opened, { after: first });
      repository.activity.unshift({ ...opened, id: 1, type: "push", before: first, after: second, actor: "lin" });
      return { candidate: landed(pullRequest) };
    },
    stopped: /`lin` does not count: they had a hand in the change/,
  },
  {
    name: "the CISO's own comment, edited",
    hope: "whoever may write may edit it, and her name stays above it",
    wanted: { policy: policyWith(WITH_COMMENTS) },
    act(insider) {
      comments(insider, "cleo", `/approve ciso ${insider.shop.candidate}`, "2026-11-02T00:00:00Z");
      return { approvals: WITHOUT_CISO };
    },
    stopped: /`cleo` does not count: the comment was edited/,
  },
  {
    name: "the CISO's answer by mail",
    hope: "her program quotes lin's comment below her answer, as a line of its own",
    wanted: { policy: policyWith(WITH_COMMENTS) },
    act(insider) {
      const { candidate } = insider.shop;
      comments(insider, "lin", `/approve ciso ${candidate}`);
      comments(insider, "cleo", `No, I will not.\n\nFrom: lin\nSubject: Re: a bug\n\n/approve ciso ${candidate}`);
      return { approvals: WITHOUT_CISO };
    },
    stopped: /`cleo` does not count: other text stands before it/,
  },
  {
    name: "a run again",
    hope: "who approved the first attempt, whose gate said no, approved the second",
    act: () => ({ run: { attempt: 2 } }),
    stopped: /start a new run/,
  },
  {
    name: "a run that the release manager started",
    hope: "she approves what she started",
    act: () => ({ run: { actor: "mia" } }),
    stopped: /`mia` does not count: they started the run/,
  },
  {
    name: "one person for two roles",
    hope: "the CISO is in the QA team too",
    wanted: { people: { mia: "acme/release-managers", cleo: "acme/security", quinn: "acme/security" } },
    act: () => ({
      approvals: [approved("release-manager", "mia"), approved("qa-lead", "cleo"), approved("ciso", "cleo")],
    }),
    stopped: /qa-lead: nobody/,
  },
  {
    name: "a workflow of lin's own branch",
    hope: "it asks nobody, or for other environments of the same names, and hands `branch: main` to the gate",
    act({ state }) {
      const sha = push(state, { author: "lin", branch: "lins", files: { ".github/workflows/release.yml": "evil\n" } });
      return { run: { sha, branch: "lins", actor: "lin" }, inputs: { branch: "main" } };
    },
    stopped: /the run was started from `lins`, whose workflow it runs/,
  },
];
