import { expect, test } from "@jest/globals";
import type { Commit, Header } from "../changes/commit.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideBacktest } from "./decide-backtest.ts";
import type { PastRelease } from "./past-release.ts";

function hash(number: number): string {
  return number.toString(16).padStart(40, "0");
}

function header(type: string, breaking = false): Header {
  return { type, scope: null, breaking, description: "x" };
}

function commit(number: number, over: Partial<Commit> = {}): Commit {
  return {
    hash: hash(number),
    merge: false,
    time: number,
    author: { name: "Ada", email: "ada@example.com" },
    subject: `commit ${number}`,
    header: null,
    breaking: [],
    squashed: [],
    reverts: [],
    reapplies: null,
    pickedFrom: [],
    broughtBy: null,
    releaseAs: null,
    pullRequest: null,
    footers: [],
    issues: [],
    warnings: [],
    ...over,
  };
}

const feat = commit(1, { header: header("feat") });
const fix = commit(2, { header: header("fix") });
const breaking = commit(3, { header: header("feat", true) });
const docs = commit(4, { header: header("docs") });
const loose = commit(5, { subject: "Update things" });
const revert = commit(6, { subject: 'Revert "feat: x"', reverts: [feat.hash] });
const named = commit(7, { header: header("chore"), releaseAs: "3.0.0" });

/** `previous` and `version`, on commits of their own unless `at` says otherwise. */
function past(previous: string | null, version: string, commits: readonly Commit[], over: Partial<PastRelease> = {}) {
  const release = { component: "app", version, tag: `v${version}`, commit: hash(100) };
  const before =
    previous === null ? null : { component: "app", version: previous, tag: `v${previous}`, commit: hash(99) };
  return { release, previous: before, date: "2025-10-21", commits, ...over } satisfies PastRelease;
}

const policy = testPolicy("version: 1\ncomponents: { app: {} }\n");
const free = (): null => null;

const cases = [
  { name: "as planned", past: past("1.2.3", "1.3.0", [feat]), class: "agreed", planned: "1.3.0", given: "1.3.0" },
  {
    name: "the first one",
    past: past(null, "0.4.0", [feat]),
    class: "first-release",
    planned: "1.0.0",
    given: "1.0.0",
  },
  {
    name: "the first one, for nothing",
    past: past(null, "1.0.0", [docs]),
    class: "first-release",
    planned: null,
    given: "1.0.0",
  },
  { name: "without a commit", past: past("1.2.3", "1.2.4", []), class: "untouched", planned: null, given: "1.2.4" },
  {
    name: "of what asks for nothing",
    past: past("1.2.3", "1.2.4", [docs, loose]),
    class: "asks-nothing",
    planned: null,
    given: "1.2.4",
  },
  {
    name: "of no conventional commit",
    past: past("1.2.3", "1.3.0", [loose]),
    class: "not-conventional",
    planned: null,
    given: "1.2.4",
  },
  {
    name: "of what was taken back",
    past: past("1.2.3", "1.3.0", [revert, feat]),
    class: "taken-back",
    planned: null,
    given: "1.2.4",
  },
  {
    name: "not as a footer says",
    past: past("1.2.3", "2.0.0", [named]),
    class: "release-as",
    planned: "3.0.0",
    given: "3.0.0",
  },
  {
    name: "a feature as a patch",
    past: past("1.2.3", "1.2.4", [feat]),
    class: "smaller-step",
    planned: "1.3.0",
    given: "1.3.0",
  },
  {
    name: "a fix as a minor",
    past: past("1.2.3", "1.3.0", [fix]),
    class: "larger-step",
    planned: "1.2.4",
    given: "1.2.4",
  },
  {
    name: "a number left out",
    past: past("1.2.3", "1.2.5", [fix]),
    class: "skipped-number",
    planned: "1.2.4",
    given: "1.2.4",
  },
  {
    name: "a minor with a patch",
    past: past("1.2.3", "1.3.1", [feat]),
    class: "skipped-number",
    planned: "1.3.0",
    given: "1.3.0",
  },
  {
    name: "what breaks below 1.0.0",
    past: past("0.2.3", "1.0.0", [breaking]),
    class: "below-one",
    planned: "0.3.0",
    given: "0.3.0",
  },
  { name: "out of 0.x", past: past("0.2.3", "1.0.0", [feat]), class: "below-one", planned: "0.3.0", given: "0.3.0" },
] as const;

test.each(cases)("$name: $class", (row) => {
  const [decided] = decideBacktest(policy, [row.past], free);
  expect(decided?.compared).toMatchObject({
    component: "app",
    tag: row.past.release.tag,
    previousTag: row.past.previous?.tag ?? null,
    expected: row.past.release.version,
    planned: row.planned,
    given: row.given,
    class: row.class,
  });
  expect(decided?.compared.why === null).toBe(row.class === "agreed");
});

test("a number that stands on another line", () => {
  const taken = (_: string, version: string): string | null => (version === "1.2.4" ? "app@1.2.4" : null);
  const [decided] = decideBacktest(policy, [past("1.2.3", "1.2.5", [fix])], taken);
  expect(decided?.compared).toMatchObject({ class: "other-line", planned: "1.2.4" });
  expect(decided?.compared.evidence).toEqual([{ kind: "tag", id: "app@1.2.4", title: "1.2.4" }]);
});

const whys = [
  { past: past(null, "0.4.0", [feat]), why: "the first release; the policy begins with 1.0.0" },
  { past: past(null, "1.0.0", [docs]), why: "the first release, and nothing in it asks for one" },
  { past: past("1.2.3", "1.2.4", [docs, loose]), why: "what was done since `v1.2.3` asks for nothing: `docs`" },
  { past: past("1.2.3", "1.3.0", [loose]), why: "1 commit since `v1.2.3`, none of them conventional" },
  { past: past("1.2.3", "2.0.0", [named]), why: "a footer says `Release-As: 3.0.0`" },
  { past: past("1.2.3", "1.2.4", [fix, feat]), why: "1 change since `v1.2.3` asks for a minor" },
  { past: past("0.2.3", "1.0.0", [feat]), why: "1 change since `v0.2.3` asks for a minor" },
  {
    past: past("0.2.3", "1.0.0", [breaking]),
    why: "1 change since `v0.2.3` asks for a major, which counts for a minor below 1.0.0",
  },
];

test.each(whys)("$why", (row) => {
  expect(decideBacktest(policy, [row.past], free)[0]?.compared.why).toBe(row.why);
});

test("what it rests on is named, at most ten commits", () => {
  const commits = Array.from({ length: 12 }, (_, index) => commit(20 + index, { header: header("feat") }));
  const [decided] = decideBacktest(policy, [past("1.2.3", "1.2.4", commits)], free);
  expect(decided?.compared.why).toBe("12 changes since `v1.2.3` ask for a minor");
  expect(decided?.compared.evidence.map(({ id }) => id)).toEqual(commits.slice(0, 10).map((each) => each.hash));
});

test("two versions on one commit were made one after the other", () => {
  const first = past("1.2.3", "1.3.0", [feat]);
  const second = past("1.3.0", "1.3.1", [], { previous: first.release });
  const decided = decideBacktest(policy, [second, first], free);
  expect(decided.map(({ compared }) => [compared.expected, compared.class])).toEqual([
    ["1.3.0", "agreed"],
    ["1.3.1", "same-commit"],
  ]);
});

test("a component is released with those that it depends on", () => {
  const several = testPolicy(
    "version: 1\ncomponents: { app: { path: app, depends-on: [core] }, core: { path: core } }\n",
  );
  const app = past("1.2.3", "1.2.4", []);
  const core = past("2.0.0", "2.1.0", [feat]);
  const ofCore = { ...core, release: { ...core.release, component: "core" } };
  const told = (run: readonly PastRelease[]) =>
    decideBacktest(several, run, free).map(({ compared }) => `${compared.component} ${compared.class}`);
  expect(told([app, ofCore])).toEqual(["app agreed", "core agreed"]);
  expect(told([app])).toEqual(["app untouched"]);
  // Somebody released it by hand: its dependants followed.
  const byHand = past("2.0.0", "2.0.1", [loose]);
  expect(told([app, { ...byHand, release: { ...byHand.release, component: "core" } }])).toEqual([
    "app agreed",
    "core not-conventional",
  ]);
});

test("a calendar version is that of the tag's day", () => {
  const model = testPolicy("version: 1\ncomponents: { app: { scheme: calver } }\n");
  const decide = (previous: string, version: string) =>
    decideBacktest(model, [past(previous, version, [fix])], free).map(({ compared }) => [
      compared.class,
      compared.planned,
    ]);
  expect(decide("2025.10.001", "2025.10.002")).toEqual([["agreed", "2025.10.002"]]);
  expect(decide("2025.09.004", "2025.10.001")).toEqual([["agreed", "2025.10.001"]]);
  expect(decide("2025.09.004", "2025.09.005")).toEqual([["smaller-step", "2025.10.001"]]);
});

test("branches and their prereleases are not asked for", () => {
  const branches = testPolicy(
    "version: 1\ncomponents: { app: {} }\nbranches: { main: { environment: staging, prerelease: rc } }\n",
  );
  expect(decideBacktest(branches, [past("1.2.3", "1.3.0", [feat])], free)[0]?.compared.class).toBe("agreed");
});
