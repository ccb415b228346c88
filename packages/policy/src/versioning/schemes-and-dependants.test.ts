import { expect, test } from "@jest/globals";
import { testCommit as commit } from "../changes/test-commit.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideVersions } from "./decide-versions.ts";
import { componentFacts, elsewhere, hash, versionFacts } from "./test-facts.ts";
import type { ComponentFacts } from "./version-facts.ts";

const policy = testPolicy(`version: 1
components:
  model: { path: models/lead, scheme: calver, depends-on: [api] }
  site: { path: apps/site, depends-on: [model] }
  api: { path: services/crm }
  network: { path: infra/network, scheme: major.minor }
versioning: { zone: Europe/Berlin }
`);

function facts(name: string, version: string | null, over: Partial<ComponentFacts> = {}): ComponentFacts {
  const previous =
    version === null ? null : { component: name, version, tag: `${name}-v${version}`, commit: hash("d") };
  return componentFacts({ name, previous, ...over });
}

const feat = { commits: [commit(1, "feat")] };
const breaking = { commits: [commit(1, "feat", { breaking: ["all"] })] };

function tagsOf(...components: readonly ComponentFacts[]): Readonly<Record<string, string | null>> {
  const decision = decideVersions(policy, versionFacts(components));
  return Object.fromEntries(decision.components.map(({ name, tag }) => [name, tag]));
}

test("each component counts in its own scheme", () => {
  const plan = tagsOf(facts("api", "1.4.0", feat), facts("network", "2.9", feat), facts("model", "2025.10.009", feat));
  expect(plan).toEqual({ api: "api-v1.5.0", network: "network-v2.10", model: "model-v2025.10.010" });
  expect(tagsOf(facts("network", "2.9", breaking))).toEqual({ network: "network-v3.0" });
});

test("a first release in each scheme", () => {
  expect(tagsOf(facts("network", null, feat), facts("model", null, feat))).toEqual({
    network: "network-v1.0",
    model: "model-v2025.10.001",
  });
});

test("a dependant is released with what it depends on, after it, through others too", () => {
  const decision = decideVersions(
    policy,
    versionFacts([facts("site", "1.0.0"), facts("model", "2025.10.001"), facts("api", "1.4.0", feat)]),
  );
  expect(decision.components.map(({ tag, bump }) => [tag, bump])).toEqual([
    ["api-v1.5.0", "minor"],
    ["model-v2025.10.002", "patch"],
    ["site-v1.0.1", "patch"],
  ]);
  expect(decision.reasons.find(({ code }) => code === "version.dependency")).toMatchObject({
    rule: "components.model.depends-on",
    observed: "`api` is released",
  });
});

test("a dependant keeps the larger step of its own changes", () => {
  expect(tagsOf(facts("api", "1.4.0", feat), facts("model", "2025.09.001"), facts("site", "1.0.0", feat))["site"]).toBe(
    "site-v1.1.0",
  );
});

test("a dependant that a release left behind follows", () => {
  const behind = { dependencies: [{ name: "api", standing: false }] };
  const decision = decideVersions(policy, versionFacts([facts("model", "2025.10.001", behind)]));
  expect(decision.components[0]?.tag).toBe("model-v2025.10.002");
  expect(decision.reasons.find(({ code }) => code === "version.dependency")?.observed).toBe(
    "`api` was released since, without it",
  );
});

test("a prerelease follows each one of what it depends on, and only those", () => {
  const rc = testPolicy(`version: 1
components: { site: { path: site, depends-on: [api] }, api: { path: api } }
branches: { main: { environment: staging, prerelease: rc } }
`);
  const release = { component: "site", version: "1.0.1-rc.1", tag: "site-v1.0.1-rc.1", commit: hash("e") };
  const fix = commit(2, "fix");
  const site = facts("site", "1.0.0", {
    commits: [fix],
    prerelease: { release, holds: [fix.hash] },
    elsewhere: [{ ...release, later: false, onDefault: true }],
    dependencies: [{ name: "api", standing: false }],
  });
  const tagOfSite = (...others: readonly ComponentFacts[]): string | null | undefined =>
    decideVersions(rc, versionFacts([...others, site])).components.at(-1)?.tag;
  expect(tagOfSite(facts("api", "1.4.0", feat))).toBe("site-v1.0.1-rc.2");
  expect(tagOfSite(facts("api", "1.4.0"))).toBeNull();
  // Its final release was given by another branch.
  const final = { component: "api", version: "1.5.0", tag: "api-v1.5.0", commit: hash("c") };
  expect(tagOfSite(facts("api", "1.4.0", { ...feat, standing: [final] }))).toBeNull();
});

test("where nothing is released, nothing depends on it", () => {
  expect(tagsOf(facts("api", "1.4.0"), facts("model", "2025.10.001"), facts("site", "1.0.0"))).toEqual({
    api: null,
    model: null,
    site: null,
  });
});

test("a run that is repeated finds dependency and dependant standing", () => {
  const standing = (name: string, version: string) => [
    { component: name, version, tag: `${name}-v${version}`, commit: hash("c") },
  ];
  const decision = decideVersions(
    policy,
    versionFacts([
      facts("api", "1.4.0", { ...feat, standing: standing("api", "1.5.0") }),
      facts("model", "2025.10.001", { standing: standing("model", "2025.10.002") }),
    ]),
  );
  expect(decision).toMatchObject({ verdict: "go", move: "nothing" });
});

test("a clock that went back releases nothing", () => {
  const decision = decideVersions(policy, versionFacts([facts("model", "2025.11.001", feat)]));
  const failed = decision.reasons.filter(({ status }) => status === "unmet");
  expect([decision.verdict, failed.map(({ code }) => code)]).toEqual(["hold", ["version.not-above"]]);
});

test("the month turns, and nothing came since the last prerelease: there is nothing to release", () => {
  const rc = testPolicy(`version: 1
components: { model: { scheme: calver, tag: "v{version}" } }
branches: { main: { environment: staging, prerelease: rc } }
`);
  const made = { component: "model", version: "2025.09.002-rc.1", tag: "v2025.09.002-rc.1", commit: hash("e") };
  const model = facts("model", "2025.09.001", {
    ...feat,
    prerelease: { release: made, holds: feat.commits.map((held) => held.hash) },
  });
  expect(decideVersions(rc, versionFacts([model]))).toMatchObject({ move: "nothing" });
});

test("builds of other lines are counted", () => {
  const others = { elsewhere: [elsewhere("2025.10.004")] };
  expect(tagsOf(facts("model", "2025.10.001", { ...feat, ...others }))).toEqual({ model: "model-v2025.10.005" });
});

test("where a pull request writes the versions, one that is not written yet is proposed", () => {
  const proposing = testPolicy("version: 1\ncomponents: { web: {} }\nversioning: { manifests: pull-request }\n");
  const moveOf = (stated: readonly string[]) =>
    decideVersions(proposing, versionFacts([componentFacts({ ...feat, stated })]));
  expect(moveOf([])).toMatchObject({ verdict: "go", move: "propose" });
  expect(moveOf(["1.2.3"])).toMatchObject({ verdict: "go", move: "propose" });
  expect(moveOf(["1.3.0"])).toMatchObject({ verdict: "go", move: "release" });
});

test.each([
  { name: "api", named: "5.0", verdict: "hold" },
  { name: "api", named: "5.0.0", verdict: "go" },
  { name: "network", named: "5.0", verdict: "go" },
  { name: "network", named: "5.0.0", verdict: "hold" },
])("`Release-As: $named` for $name: $verdict", ({ name, named, verdict }) => {
  const previous = name === "api" ? "1.4.0" : "2.9";
  const plan = decideVersions(
    policy,
    versionFacts([facts(name, previous, { commits: [commit(1, "chore", { releaseAs: named })] })]),
  );
  expect([plan.verdict, plan.components[0]?.version]).toEqual([verdict, named]);
});
