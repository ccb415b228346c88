import { pullRequestMerged } from "../github/state/merged-pull-requests.ts";
import { push } from "../github/state/push.ts";
import type { Insider } from "./an-insider.ts";
import { type Attempt, landed, policyWith, REVIEWED } from "./attempt.ts";

const NEEDS = "needs: [qa-lead, release-manager, ciso]";
/** Nobody approves releases, and anybody a change of the policy. */
const LOOSE = policyWith(
  [NEEDS, "needs: []"],
  ["  roles:\n", "  classes: { high-risk: { needs: [reviewer] } }\n  roles:\n"],
);
const POLICY_FILE = ".github/release-policy.yml";

const frozen = ({ state }: Insider): void => {
  const freeze = {
    environment: "production",
    by: "ada",
    reason: "it burns",
    since: "2026-11-01T10:00:00.000Z",
    until: null,
  };
  push(state, {
    author: "ada",
    branch: "release-ledger",
    files: { "freezes/production.json": JSON.stringify(freeze) },
  });
};

/** Ways that loosen the rules, or choose others. */
export const BY_RULES: readonly Attempt[] = [
  {
    name: "a looser policy in the release itself",
    hope: "it is on the default branch already, and judges its own change",
    act({ state }) {
      pullRequestMerged(state, { ...REVIEWED, files: { [POLICY_FILE]: LOOSE } });
      return { candidate: landed(pullRequestMerged(state, REVIEWED)), approvals: [] };
    },
    stopped: /this release changes the policy, and [^]*qa-lead: nobody; release-manager: nobody; ciso: nobody/,
  },
  {
    name: "a looser policy after the candidate",
    hope: "the policy is read from the default branch, and the release does not hold its change",
    act({ state, shop }) {
      pullRequestMerged(state, { ...REVIEWED, files: { [POLICY_FILE]: LOOSE } });
      return { candidate: shop.candidate, approvals: [] };
    },
    stopped: /this release changes the policy, and [^]*qa-lead: nobody; release-manager: nobody; ciso: nobody/,
  },
  {
    name: "a policy that begins later",
    hope: "`approvals.since` names a commit that holds the looser policy, which is then the one before",
    act({ state }) {
      const since = landed(pullRequestMerged(state, { ...REVIEWED, files: { [POLICY_FILE]: LOOSE } }));
      const later = LOOSE.replace("approvals:\n", `approvals:\n  since: ${since}\n`);
      pullRequestMerged(state, { ...REVIEWED, files: { [POLICY_FILE]: later } });
      return { candidate: landed(pullRequestMerged(state, REVIEWED)), approvals: [] };
    },
    stopped: /this release changes the policy, and [^]*qa-lead: nobody; release-manager: nobody; ciso: nobody/,
  },
  {
    name: "another branch of records while production is frozen",
    hope: "there is no freeze on a branch that does not exist",
    act(insider) {
      frozen(insider);
      const files = { [POLICY_FILE]: `${policyWith()}records: { branch: empty }\n` };
      return { candidate: landed(pullRequestMerged(insider.state, { ...REVIEWED, reviewers: ["kim", "ada"], files })) };
    },
    stopped: /`ada` froze it/,
  },
  ...["Production", "prod"].map((environment): Attempt => ({
    name: `an environment called ${environment}`,
    hope: "the policy asks for nobody there, and GitHub takes it for production",
    act: () => ({ inputs: { environment }, approvals: [] }),
    stopped: new RegExp(`a branch whose commits may go to \`${environment}\``),
  })),
];
