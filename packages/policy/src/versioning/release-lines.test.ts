import { expect, test } from "@jest/globals";
import { testCommit as commit } from "../changes/test-commit.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideVersions } from "./decide-versions.ts";
import { componentFacts, elsewhere, hash, release, versionFacts } from "./test-facts.ts";
import type { ComponentFacts, VersionFacts } from "./version-facts.ts";

// Prerelease, hotfix and maintenance branches: which version a line gives, and what another line forbids.
const policy = testPolicy(`version: 1
components: { web: { tag: "v{version}" } }
branches:
  main: { environment: staging, prerelease: rc }
  release/*: { environment: production }
  hotfix/*: { environment: production, from: production-tag }
  next: { environment: sandbox, prerelease: beta }
  "*.x": { environment: production }
`);

const feat = commit(1, "feat");
const fix = commit(2, "fix");
const docs = commit(3, "docs");
const breaking = commit(4, "feat", { breaking: ["all of it"] });
const rc = (version: string, holds: readonly string[] = [feat.hash]) => ({
  release: release(version, hash("e")),
  holds,
});
const madeAs = (version: string) => [elsewhere(version, { commit: hash("e") })];
const forked = { release: release("1.2.3"), forked: true };

type Case = {
  readonly name: string;
  readonly branch: string;
  readonly facts: Partial<ComponentFacts>;
  readonly isDefault?: boolean | null;
  readonly verdict: VersionFacts["candidate"];
  readonly version: string | null;
  readonly failing?: readonly string[];
};

const cases: readonly Case[] = [
  { name: "the first prerelease", branch: "main", facts: { commits: [feat] }, verdict: "go", version: "1.3.0-rc.1" },
  {
    name: "the next prerelease",
    branch: "main",
    facts: { commits: [fix, feat], prerelease: rc("1.3.0-rc.1"), elsewhere: madeAs("1.3.0-rc.1") },
    verdict: "go",
    version: "1.3.0-rc.2",
  },
  {
    name: "a prerelease after one that another line made",
    branch: "main",
    facts: {
      commits: [fix, feat],
      prerelease: rc("1.3.0-rc.1"),
      elsewhere: [...madeAs("1.3.0-rc.1"), elsewhere("1.3.0-rc.4")],
    },
    verdict: "go",
    version: "1.3.0-rc.5",
  },
  {
    name: "nothing after a prerelease that holds it all",
    branch: "main",
    facts: { commits: [docs, feat], prerelease: rc("1.3.0-rc.1"), elsewhere: madeAs("1.3.0-rc.1") },
    verdict: "go",
    version: "1.2.3",
  },
  {
    name: "a larger change begins the prereleases of a higher version",
    branch: "main",
    facts: { commits: [breaking, feat], prerelease: rc("1.3.0-rc.1"), elsewhere: madeAs("1.3.0-rc.1") },
    verdict: "go",
    version: "2.0.0-rc.1",
  },
  {
    name: "a prerelease's own version is kept where less is asked for",
    branch: "main",
    facts: { commits: [feat], prerelease: rc("2.0.0-rc.1", []), elsewhere: madeAs("2.0.0-rc.1") },
    verdict: "go",
    version: "2.0.0-rc.2",
  },
  {
    name: "a prerelease of the candidate stands",
    branch: "main",
    facts: { commits: [feat], standing: [release("1.3.0-rc.1", hash("c"))] },
    verdict: "go",
    version: "1.3.0-rc.1",
  },
  {
    name: "a later prerelease stops another one",
    branch: "main",
    facts: { commits: [feat], elsewhere: [elsewhere("1.3.0-rc.1", { later: true })] },
    verdict: "hold",
    version: "1.3.0-rc.2",
    failing: ["version.overtaken"],
  },
  {
    name: "a beta of the candidate is no release candidate of it",
    branch: "main",
    facts: { commits: [feat], standing: [release("1.3.0-beta.1", hash("c"))] },
    verdict: "go",
    version: "1.3.0-rc.1",
  },
  {
    name: "a release candidate after a beta that holds it all",
    branch: "main",
    facts: { commits: [docs, feat], prerelease: rc("1.3.0-beta.2"), elsewhere: madeAs("1.3.0-beta.2") },
    verdict: "go",
    version: "1.3.0-rc.1",
  },
  {
    name: "no beta after a release candidate that holds it all",
    branch: "next",
    facts: { commits: [docs, feat], prerelease: rc("1.3.0-rc.1"), elsewhere: madeAs("1.3.0-rc.1") },
    verdict: "go",
    version: "1.2.3",
  },
  {
    name: "a beta after two release candidates, where nothing was released yet",
    branch: "next",
    facts: {
      previous: null,
      commits: [fix, feat],
      prerelease: rc("1.0.0-rc.2"),
      elsewhere: [...madeAs("1.0.0-rc.1"), ...madeAs("1.0.0-rc.2")],
    },
    verdict: "go",
    version: "1.0.0-beta.1",
  },
  {
    name: "no prerelease of what is released on another line",
    branch: "main",
    facts: {
      commits: [fix, feat],
      prerelease: rc("1.3.0-rc.1"),
      elsewhere: [...madeAs("1.3.0-rc.1"), elsewhere("1.3.0")],
    },
    verdict: "hold",
    version: "1.3.0-rc.2",
    failing: ["version.final-is-out"],
  },
  {
    name: "the release after its prereleases",
    branch: "release/1.3",
    facts: { commits: [feat], prerelease: rc("2.0.0-rc.1"), elsewhere: madeAs("2.0.0-rc.1") },
    verdict: "go",
    version: "2.0.0",
  },
  {
    name: "the release of the commit of its prerelease",
    branch: "release/1.3",
    facts: { commits: [feat], standing: [release("1.3.0-rc.1", hash("c"))] },
    verdict: "go",
    version: "1.3.0",
  },
  {
    name: "a later prerelease stops no release",
    branch: "release/1.3",
    facts: { commits: [feat], elsewhere: [elsewhere("1.3.0-rc.2", { later: true })] },
    verdict: "go",
    version: "1.3.0",
  },
  {
    name: "a hotfix is the next patch",
    branch: "hotfix/1.2.4",
    facts: { commits: [fix], production: forked },
    verdict: "go",
    version: "1.2.4",
  },
  {
    name: "a hotfix is the next patch whatever it adds",
    branch: "hotfix/login",
    facts: { commits: [feat], production: forked },
    verdict: "go",
    version: "1.2.4",
  },
  {
    name: "a hotfix breaks nothing",
    branch: "hotfix/1.2.4",
    facts: { commits: [breaking], production: forked },
    verdict: "hold",
    version: "1.2.4",
    failing: ["branch.hotfix-breaks"],
  },
  {
    name: "a hotfix for which a footer names another version",
    branch: "hotfix/login",
    facts: { commits: [fix, commit(5, "chore", { releaseAs: "1.4.0" })], production: forked },
    verdict: "hold",
    version: "1.4.0",
    failing: ["branch.hotfix-version"],
  },
  {
    name: "a hotfix for which a footer names the next patch",
    branch: "hotfix/login",
    facts: { commits: [commit(5, "chore", { releaseAs: "1.2.4" })], production: forked },
    verdict: "go",
    version: "1.2.4",
  },
  {
    name: "a hotfix that was not forked from the production tag",
    branch: "hotfix/1.2.4",
    facts: { commits: [fix], production: { ...forked, forked: false } },
    verdict: "hold",
    version: "1.2.4",
    failing: ["branch.from-production"],
  },
  {
    name: "a hotfix of which nobody knows where it was forked",
    branch: "hotfix/1.2.4",
    facts: { commits: [fix], production: { ...forked, forked: null } },
    verdict: "unknown",
    version: "1.2.4",
    failing: ["branch.from-production"],
  },
  {
    name: "a hotfix of what was never released",
    branch: "hotfix/1.0.0",
    facts: { commits: [fix], previous: null },
    verdict: "hold",
    version: "1.0.0",
    failing: ["branch.from-production"],
  },
  {
    name: "a hotfix named for another version",
    branch: "hotfix/1.3.0",
    facts: { commits: [fix], production: forked },
    verdict: "hold",
    version: "1.2.4",
    failing: ["branch.hotfix-name"],
  },
  {
    name: "a hotfix without anything to release",
    branch: "hotfix/1.2.4",
    facts: { commits: [docs], production: forked },
    verdict: "go",
    version: "1.2.3",
  },
  {
    name: "a maintenance branch below the main line",
    branch: "1.x",
    facts: { commits: [feat], elsewhere: [elsewhere("2.0.0", { onDefault: true })] },
    verdict: "go",
    version: "1.3.0",
  },
  {
    name: "a maintenance branch that would overtake the main line",
    branch: "1.x",
    facts: { commits: [feat], elsewhere: [elsewhere("1.2.7", { onDefault: true })] },
    verdict: "hold",
    version: "1.3.0",
    failing: ["version.overtakes"],
  },
  {
    name: "a maintenance branch whose version the main line took",
    branch: "1.x",
    facts: { commits: [breaking], elsewhere: [elsewhere("2.0.0", { onDefault: true })] },
    verdict: "hold",
    version: "2.0.0",
    failing: ["version.tag-free"],
  },
  {
    name: "a maintenance branch where the main line cannot be read",
    branch: "1.x",
    facts: { commits: [feat], elsewhere: [elsewhere("1.2.7", { onDefault: null })] },
    verdict: "unknown",
    version: "1.3.0",
    failing: ["version.overtakes"],
  },
  {
    name: "a hotfix beside a branch stops nothing",
    branch: "release/1.3",
    facts: { commits: [feat], elsewhere: [elsewhere("1.2.4", { onDefault: false })] },
    verdict: "go",
    version: "1.3.0",
  },
];

test.each(cases)(
  "$name: $branch, $version",
  ({ branch, facts, isDefault = branch === "main", verdict, version, failing = [] }) => {
    const decision = decideVersions(policy, versionFacts([componentFacts(facts)], { name: branch, isDefault }));
    const failed = decision.reasons.filter(({ status }) => status === "unmet" || status === "unknown");
    expect({
      verdict: decision.verdict,
      version: decision.components[0]?.version,
      failing: failed.map(({ code }) => code),
    }).toEqual({
      failing,
      verdict,
      version,
    });
    for (const reason of failed) expect(reason.next).not.toBeNull();
  },
);
