import { expect, test } from "@jest/globals";
import { PolicySchema } from "@signalbox/policy/schema/policy";
import type { Release } from "@signalbox/policy/versioning/release";
import { openGit } from "@signalbox/systems/git/open-git";
import fc from "fast-check";
import semver from "semver";
import { lastReleases } from "./last-release.ts";
import { TestRepository, testGitEnvironment } from "./test-repository.ts";
import { readUnreleased } from "./unreleased.ts";
import { walkReleases } from "./walk-releases.ts";

const COMPONENTS = PolicySchema.parse({ version: 1, components: { a: { path: "a" }, b: { path: "b" } } }).components;
const NAMES = ["a", "b"];
const VERSIONS = ["1.0.0-rc.1", "1.0.0-rc.2", "1.0.0", "1.0.1", "1.1.0-rc.1", "1.1.0", "2.0.0", "2.0.1"];

/** A commit as a row: its parents (how many rows back), what it touches, its time, and the releases tagged on it. */
type Row = {
  readonly parents: readonly number[];
  readonly touches: readonly string[];
  readonly skew: number;
  readonly tags: readonly { readonly component: string; readonly version: string }[];
};

const row: fc.Arbitrary<Row> = fc.record({
  parents: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  touches: fc.subarray(NAMES),
  // Clocks differ between machines.
  skew: fc.integer({ min: -5, max: 5 }),
  tags: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.array(fc.record({ component: fc.constantFrom(...NAMES), version: fc.constantFrom(...VERSIONS) }), {
      maxLength: 3,
    }),
  ),
});

type History = {
  readonly hashes: readonly string[];
  readonly rows: readonly Row[];
  readonly releases: readonly Release[];
};

function build(repository: TestRepository, rows: readonly Row[]): History {
  const stream = rows.map((each, index) => {
    const [from, ...merged] = parentsOf(each, index);
    const files = each.touches.map((name) => `M 100644 inline ${name}/${index}\ndata 1\nx\n`).join("");
    const links =
      from === undefined ? "" : [`from :${from + 1}`, ...merged.map((parent) => `merge :${parent + 1}`), ""].join("\n");
    return `commit refs/heads/row-${index}\nmark :${index + 1}\ncommitter A <a@b> ${1_000_000 + index * 2 + each.skew} +0000\ndata 7\nfix: ${String(index).padStart(2, "0")}\n${links}${files}\n`;
  });
  repository.gitWith({ input: stream.join("") }, ["fast-import", "--quiet", "--force"]);
  const hashes = repository.git("rev-parse", ...rows.map((_, index) => `refs/heads/row-${index}`)).split("\n");
  const seen = new Map<string, Release>();
  for (const [index, { tags }] of rows.entries()) {
    for (const { component, version } of tags) {
      const tag = `${component}-v${version}`;
      if (!seen.has(tag)) seen.set(tag, { component, version, tag, commit: hashes[index] ?? "" });
    }
  }
  return { hashes, rows, releases: [...seen.values()] };
}

function parentsOf({ parents }: Row, index: number): readonly number[] {
  return parents.map((back) => index - back).filter((parent) => parent >= 0);
}

/** All that a commit contains, by the definition. */
function containedIn({ hashes, rows }: History, commit: string): ReadonlySet<string> {
  const contained = new Set<string>();
  const open = [hashes.indexOf(commit)];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const hash = hashes[index];
    const found = rows[index];
    if (hash === undefined || found === undefined || contained.has(hash)) continue;
    contained.add(hash);
    open.push(...parentsOf(found, index));
  }
  return contained;
}

function brought(history: History, component: string, by: string, previous: Release | null): readonly string[] {
  const before = previous === null ? new Set() : containedIn(history, previous.commit);
  return [...containedIn(history, by)].filter((hash) => {
    const index = history.hashes.indexOf(hash);
    const found = history.rows[index];
    return (
      found !== undefined &&
      !before.has(hash) &&
      parentsOf(found, index).length < 2 &&
      found.touches.includes(component)
    );
  });
}

function highestBelow(history: History, component: string, commit: string, below: string | null): Release | null {
  const contained = containedIn(history, commit);
  const stable = below === null || semver.prerelease(below) === null;
  const fit = history.releases.filter(
    (each) =>
      each.component === component &&
      contained.has(each.commit) &&
      (below === null || semver.lt(each.version, below)) &&
      !(stable && semver.prerelease(each.version) !== null),
  );
  return fit.toSorted((x, y) => semver.rcompare(x.version, y.version))[0] ?? null;
}

test("on any history, releases and what is unreleased are what their definitions say", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 14 }), async (rows) => {
      const repository = new TestRepository({ init: ["--bare"] });
      try {
        const history = build(repository, rows);
        const git = openGit(repository.directory, testGitEnvironment());
        const head = history.hashes.at(-1) ?? "";
        const { releases } = history;
        const types = new Set(["fix"]);

        const told = new Map<string, { readonly previous: string | null; readonly commits: readonly string[] }>();
        await walkReleases(git, {
          head,
          releases,
          components: COMPONENTS,
          types,
          onRelease: ({ release, previous, commits }) =>
            told.set(release.tag, {
              previous: previous?.tag ?? null,
              commits: commits.map(({ hash }) => hash).toSorted(),
            }),
        });
        const contained = containedIn(history, head);
        const expected = releases
          .filter(({ commit }) => contained.has(commit))
          .map((release) => {
            const previous = highestBelow(history, release.component, release.commit, release.version);
            const commits = brought(history, release.component, release.commit, previous).toSorted();
            return [release.tag, { previous: previous?.tag ?? null, commits }] as const;
          });
        expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));

        const previous = await lastReleases(git, { candidate: head, releases });
        const unreleased = await readUnreleased(git, { candidate: head, previous, components: COMPONENTS, types });
        for (const component of NAMES) {
          const last = highestBelow(history, component, head, null);
          expect(previous.get(component)?.tag ?? null).toBe(last?.tag ?? null);
          const hashes = unreleased.get(component)?.map(({ hash }) => hash) ?? [];
          expect(hashes.toSorted()).toEqual(brought(history, component, head, last).toSorted());
        }
      } finally {
        repository.remove();
      }
    }),
    { numRuns: 40 },
  );
});
