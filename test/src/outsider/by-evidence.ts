import { pullRequestMerged } from "../github/state/merged-pull-requests.ts";
import { push } from "../github/state/push.ts";
import { statusSet, workflowRan } from "../github/state/workflow-ran.ts";
import { putInOrder } from "./an-insider.ts";
import { type Attempt, comments, landed, policyWith, REVIEWED } from "./attempt.ts";

const NEEDS = "needs: [qa-lead, release-manager, ciso]";
const CI = "ci: { checks: [{ workflow: .github/workflows/ci.yml }], waivable-by: [ciso] }";

/** Ways that make evidence, or do without. */
export const BY_EVIDENCE: readonly Attempt[] = [
  {
    name: "tests that are no longer run",
    hope: "`ci.yml` is a file as any other",
    act: ({ state }) => ({
      candidate: landed(pullRequestMerged(state, { ...REVIEWED, files: { ".github/workflows/ci.yml": "evil\n" } })),
    }),
    stopped: /approved by maintainer, being high-risk: it changes `.github\/workflows\/ci\.yml`/,
  },
  {
    name: "a commit status of lin's own where nothing ran",
    hope: "with `[skip ci]` it is the only check, and all of them passed",
    wanted: { policy: policyWith([CI, "ci: {}"]) },
    act({ state, repository }) {
      const candidate = landed(pullRequestMerged(state, REVIEWED));
      repository.checkSuites.splice(0);
      repository.workflowRuns.splice(0);
      statusSet(state, { sha: candidate, context: "tests", state: "success", creator: "lin" });
      return { candidate, inOrder: false };
    },
    stopped: /it never ran on the candidate; not enough by itself: commit status `tests` by `lin`/,
  },
  {
    name: "red tests, started again by hand",
    hope: "with inputs that leave the red ones out; the newest run counts",
    wanted: { checked: false },
    act({ state, shop }) {
      workflowRan(state, { sha: shop.candidate, event: "workflow_dispatch", actor: "lin" });
      return { inOrder: false };
    },
    stopped: /`test` \(`.github\/workflows\/ci\.yml` by `push`.*`failure`/,
  },
  {
    name: "a scan of lin's own",
    hope: "whoever may write may upload one of a scanner that finds nothing, from any branch",
    act({ shop, state, repository }) {
      putInOrder(state, shop.candidate);
      if (repository.codeScanning !== "off") {
        const [scan] = repository.codeScanning.analyses.splice(0);
        if (scan !== undefined)
          repository.codeScanning.analyses.push({ ...scan, ref: "refs/heads/lins", tool: "mine" });
      }
      return { inOrder: false };
    },
    stopped: /no analysis of the candidate on `refs\/heads\/main`/,
  },
  {
    name: "a waiver of lin's own",
    hope: "lin is in the security team, and may waive",
    wanted: {
      checked: false,
      people: { lin: "acme/security", mia: "acme/release-managers", quinn: "acme/qa", cleo: "acme/security" },
    },
    act(insider) {
      comments(insider, "lin", `/waive ci ${insider.shop.candidate} until 2999-12-01 because I say so`);
      return { inOrder: false };
    },
    stopped: /all checks of `.github\/workflows\/ci\.yml`: `success`; observed: `test`/,
  },
  {
    name: "a waiver of what nobody may waive",
    hope: "the CISO waives that the default branch is protected",
    act(insider) {
      insider.repository.rulesets.splice(1);
      comments(insider, "cleo", `/waive branch-rules ${insider.shop.candidate} until 2999-12-01 because it is urgent`);
      return {};
    },
    stopped: /the default branch `main` is protected/,
  },
  {
    name: "evidence from a workflow of lin's own branch",
    hope: "it calls the gate as any other, says that the load test passed, and nobody else is asked",
    wanted: {
      policy: policyWith(["  notes:", "  custom: { load: { input: load } }\n  notes:"], [NEEDS, "needs: []"]),
    },
    act({ state }) {
      const sha = push(state, { author: "lin", branch: "lins", files: { ".github/workflows/release.yml": "evil\n" } });
      const run = { sha, branch: "lins", actor: "lin" };
      return { run, inputs: { branch: "main", evidence: "load=passed" }, approvals: [] };
    },
    stopped: /it was started from `lins`, whose workflow may hand on any evidence/,
  },
  {
    name: "evidence that is given twice",
    hope: "an output with a line break in it brings a line of its own, and the last one counts",
    wanted: { policy: policyWith(["  notes:", "  custom: { load: { input: load } }\n  notes:"]) },
    act: () => ({ inputs: { evidence: "load=failed\nload=passed" } }),
    stopped: /`load` is given twice/,
  },
];
