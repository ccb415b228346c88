import { expect, test } from "@jest/globals";
import { testCommit as commit } from "../changes/test-commit.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideVerification } from "./decide-verification.ts";
import { componentFacts, elsewhere, versionFacts } from "./test-facts.ts";
import type { VerificationFacts } from "./verification-facts.ts";

const ROLES = "approvals: { roles: { release-manager: { users: [ada] } } }\n";
const BRANCHES = "branches: { main: { environment: staging, prerelease: rc }, release: { environment: production } }\n";
const policy = testPolicy(`version: 1\ncomponents: { web: { tag: "v{version}" } }\n${BRANCHES}${ROLES}`);
const nobody = testPolicy(`version: 1\ncomponents: { web: { tag: "v{version}" } }\n${BRANCHES}`);

const stated = testPolicy(
  `version: 1\ncomponents: { web: { tag: "v{version}" } }\nversioning: { manifests: pull-request }\n${BRANCHES}${ROLES}`,
);

const changed = componentFacts({ commits: [commit(1, "feat")] });
const main = versionFacts([changed]);
const release = versionFacts([changed], { name: "release", isDefault: false });
const pusher = { login: "ada", isReleaseManager: true, says: "named in the policy" };

type Case = {
  readonly name: string;
  readonly loaded?: typeof policy;
  readonly facts: Partial<VerificationFacts>;
  readonly verdict: string;
  readonly failing?: readonly string[];
};

const cases: readonly Case[] = [
  { name: "the tag that the policy gives", facts: {}, verdict: "go" },
  { name: "of two branches, the one that gives it speaks", facts: { branches: [main, release] }, verdict: "go" },
  { name: "a commit that states it", facts: { stated: ["1.3.0"] }, verdict: "go" },
  {
    name: "a commit that states another version",
    facts: { stated: ["1.2.3"] },
    verdict: "hold",
    failing: ["verify.not-stated"],
  },
  { name: "a prerelease", facts: { tag: "v1.3.0-rc.1", branches: [main, release] }, verdict: "go" },
  { name: "another version", facts: { tag: "v1.2.4" }, verdict: "hold", failing: ["verify.tag"] },
  {
    name: "a commit with nothing to release",
    facts: { branches: [versionFacts([componentFacts()], { name: "release" })] },
    verdict: "hold",
    failing: ["verify.tag"],
  },
  {
    name: "a commit of another branch",
    facts: { branches: [] },
    verdict: "hold",
    failing: ["verify.no-branch"],
  },
  {
    name: "a commit below a later release",
    facts: {
      branches: [
        versionFacts([componentFacts({ commits: changed.commits, elsewhere: [elsewhere("1.2.9", { later: true })] })], {
          name: "release",
        }),
      ],
    },
    verdict: "hold",
    failing: ["version.overtaken"],
  },
  {
    name: "nobody's tag",
    facts: { tag: "nightly", component: null },
    verdict: "hold",
    failing: ["verify.no-component"],
  },
  {
    name: "a tag of somebody else",
    facts: { pusher: { login: "eve", isReleaseManager: false, says: "not named in the policy" } },
    verdict: "hold",
    failing: ["verify.release-manager"],
  },
  {
    name: "a tag of which nobody knows who pushed it",
    facts: { pusher: { login: null, isReleaseManager: null, says: "no push started this run" } },
    verdict: "unknown",
    failing: ["verify.release-manager"],
  },
  {
    name: "a commit that states its version, where a pull request writes it",
    loaded: stated,
    facts: {
      branches: [versionFacts([componentFacts({ commits: changed.commits, stated: ["1.3.0"] })], { name: "release" })],
    },
    verdict: "go",
  },
  {
    name: "a commit before the pull request that writes its version",
    loaded: stated,
    facts: {},
    verdict: "hold",
    failing: ["verify.not-stated"],
  },
  {
    name: "a policy without a release manager",
    loaded: nobody,
    facts: {},
    verdict: "hold",
    failing: ["verify.release-manager"],
  },
];

test.each(cases)("$name: $verdict", ({ loaded = policy, facts, verdict, failing = [] }) => {
  const decision = decideVerification(loaded, {
    tag: "v1.3.0",
    component: "web",
    pusher,
    branches: [release],
    stated: null,
    ...facts,
  });
  const failed = decision.reasons.filter(({ status }) => status === "unmet" || status === "unknown");
  expect([decision.verdict, failed.map(({ code }) => code)]).toEqual([verdict, failing]);
  expect(decision.move).toBe(verdict === "go" ? "accept" : "refuse");
  for (const reason of failed) expect(reason.next).not.toBeNull();
});
