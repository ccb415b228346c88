import { expect, test } from "@jest/globals";
import { testCommit as commit } from "../changes/test-commit.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideVersions } from "./decide-versions.ts";
import { CANDIDATE, componentFacts, elsewhere, release, versionFacts } from "./test-facts.ts";
import type { ComponentFacts, VersionFacts } from "./version-facts.ts";

const policy = testPolicy("version: 1\ncomponents:\n  web:\n    tag: v{version}\n");

function facts(component: Partial<ComponentFacts>, branch: Partial<VersionFacts["branch"]> = {}): VersionFacts {
  return versionFacts([componentFacts(component)], branch);
}

const feat = { commits: [commit(1, "feat")] };

const cases = [
  {
    name: "a feature is released as a minor",
    facts: facts(feat),
    verdict: "go",
    move: "release",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: [],
  },
  {
    name: "nothing to release is green",
    facts: facts({ commits: [commit(1, "docs")] }),
    verdict: "go",
    move: "nothing",
    version: "1.2.3",
    tag: null,
    failing: [],
  },
  {
    name: "nothing to release is green on any branch",
    facts: facts({}, { name: "feature/x", isDefault: false }),
    verdict: "go",
    move: "nothing",
    version: "1.2.3",
    tag: null,
    failing: [],
  },
  {
    name: "the first release",
    facts: facts({ ...feat, previous: null }),
    verdict: "go",
    move: "release",
    version: "1.0.0",
    tag: "v1.0.0",
    failing: [],
  },
  {
    name: "a candidate keeps the tag it has",
    facts: facts({ ...feat, standing: [release("1.3.0", CANDIDATE)] }),
    verdict: "go",
    move: "nothing",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: [],
  },
  {
    name: "a tag that somebody set on a commit of a feature branch releases nothing",
    facts: facts({ ...feat, standing: [release("6.6.6", CANDIDATE)] }, { name: "feature/x", isDefault: false }),
    verdict: "hold",
    move: "nothing",
    version: "6.6.6",
    tag: "v6.6.6",
    failing: ["branch.may-release"],
  },
  {
    name: "nor on a commit that the branch does not hold",
    facts: facts({ ...feat, standing: [release("6.6.6", CANDIDATE)] }, { holdsCandidate: false }),
    verdict: "hold",
    move: "nothing",
    version: "6.6.6",
    tag: "v6.6.6",
    failing: ["branch.holds-candidate"],
  },
  {
    name: "a first version below a release of another line",
    facts: facts({ ...feat, previous: null, elsewhere: [elsewhere("3.0.0")] }),
    verdict: "hold",
    move: "release",
    version: "1.0.0",
    tag: "v1.0.0",
    failing: ["version.out-of-reach"],
  },
  {
    name: "a first version above the releases of another line",
    facts: facts({ ...feat, previous: null, elsewhere: [elsewhere("0.9.0")] }),
    verdict: "go",
    move: "release",
    version: "1.0.0",
    tag: "v1.0.0",
    failing: [],
  },
  {
    name: "a tag that stands elsewhere is never moved",
    facts: facts({ ...feat, elsewhere: [elsewhere("1.3.0")] }),
    verdict: "hold",
    move: "release",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: ["version.tag-free"],
  },
  {
    name: "a higher release of another line does not matter",
    facts: facts({ ...feat, elsewhere: [elsewhere("2.0.0")] }),
    verdict: "go",
    move: "release",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: [],
  },
  {
    name: "a release of a later commit of the branch does",
    facts: facts({ ...feat, elsewhere: [elsewhere("1.4.0", { later: true })] }),
    verdict: "hold",
    move: "release",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: ["version.overtaken"],
  },
  {
    name: "only the default branch releases",
    facts: facts(feat, { name: "feature/x", isDefault: false }),
    verdict: "hold",
    move: "release",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: ["branch.may-release"],
  },
  {
    name: "an unknown default branch is unknown",
    facts: facts(feat, { isDefault: null }),
    verdict: "unknown",
    move: "release",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: ["branch.may-release"],
  },
  {
    name: "no branch is unknown",
    facts: facts(feat, { name: null, isDefault: null, holdsCandidate: null }),
    verdict: "unknown",
    move: "release",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: ["branch.may-release", "branch.holds-candidate"],
  },
  {
    name: "a candidate that is not on the branch",
    facts: facts(feat, { holdsCandidate: false }),
    verdict: "hold",
    move: "release",
    version: "1.3.0",
    tag: "v1.3.0",
    failing: ["branch.holds-candidate"],
  },
  {
    name: "Release-As decides",
    facts: facts({ commits: [commit(1, "fix", { releaseAs: "5.0.0" })] }),
    verdict: "go",
    move: "release",
    version: "5.0.0",
    tag: "v5.0.0",
    failing: [],
  },
  {
    name: "Release-As alone is enough",
    facts: facts({ commits: [commit(1, "chore", { releaseAs: "1.2.4" })] }),
    verdict: "go",
    move: "release",
    version: "1.2.4",
    tag: "v1.2.4",
    failing: [],
  },
  {
    name: "Release-As may not go back",
    facts: facts({ commits: [commit(1, "feat", { releaseAs: "1.2.0" })] }),
    verdict: "hold",
    move: "release",
    version: "1.2.0",
    tag: "v1.2.0",
    failing: ["version.release-as"],
  },
  {
    name: "Release-As names no prerelease",
    facts: facts({ commits: [commit(1, "feat", { releaseAs: "2.0.0-rc.1" })] }),
    verdict: "hold",
    move: "release",
    version: "2.0.0-rc.1",
    tag: "v2.0.0-rc.1",
    failing: ["version.release-as"],
  },
] as const;

test.each(cases)("$name", ({ facts: given, verdict, move, version, tag, failing }) => {
  const decision = decideVersions(policy, given);
  expect({ verdict: decision.verdict, move: decision.move }).toEqual({ verdict, move });
  expect(decision.components[0]).toMatchObject({ version, tag });
  const failed = decision.reasons.filter(({ status }) => status === "unmet" || status === "unknown");
  expect(failed.map(({ code }) => code)).toEqual(failing);
  for (const reason of failed) expect(reason.next).not.toBeNull();
});

test("a run that finds its release made gives what the first run gave", () => {
  const first = decideVersions(policy, facts(feat)).components[0];
  const second = decideVersions(policy, facts({ ...feat, standing: [release("1.3.0", CANDIDATE)] })).components[0];
  const told = (plan: typeof first) => [plan?.version, plan?.previous, plan?.tag, plan?.bump];
  expect(told(second)).toEqual(told(first));
});

test("a reason says where the policy speaks", () => {
  const decision = decideVersions(policy, facts({ ...feat, elsewhere: [elsewhere("1.3.0")] }));
  const taken = decision.reasons.find(({ code }) => code === "version.tag-free");
  expect(taken?.at).toMatchObject({ file: "release-policy.yml", line: 4 });
});

const branches = testPolicy(
  "version: 1\ncomponents: { web: {} }\nbranches:\n  main: { environment: staging }\n  release/*: { environment: production }\n  feature/*: {}\n",
);

test.each([
  { branch: "main", verdict: "go" },
  { branch: "release/1.x", verdict: "go" },
  { branch: "feature/x", verdict: "hold" },
  { branch: "release/1/2", verdict: "hold" },
  { branch: "other", verdict: "hold" },
])("with `branches`, a release from $branch is $verdict", ({ branch, verdict }) => {
  expect(decideVersions(branches, facts(feat, { name: branch, isDefault: false })).verdict).toBe(verdict);
});

test("one component that is held holds all", () => {
  const held = facts({ ...feat, elsewhere: [elsewhere("1.3.0")] });
  const fine = facts(feat).components;
  const decision = decideVersions(policy, { ...held, components: [...held.components, ...fine] });
  expect(decision.verdict).toBe("hold");
});
