import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { type TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { type RangeFacts, RangeFactsSchema } from "@signalbox/policy/approvals/approval-facts";
import type { Landing, PullRequestFacts } from "@signalbox/policy/approvals/pull-request-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import { openGit } from "@signalbox/systems/git/open-git";
import { openGitHub } from "@signalbox/systems/github/client";
import { type Asked, type Spoil, startTestGraphQLServer } from "@signalbox/systems/github/test-graphql-server";
import { gatherRange, type RangeAsked } from "./gather-range.ts";
import { TestPullRequests } from "./test-pull-requests.ts";

const ADA = { login: "ada", databaseId: 1, type: "User" } as const;

type Told = { readonly range: Observed<RangeFacts>; readonly asked: readonly Asked[] };
type Options = {
  readonly base?: string | null;
  readonly candidate?: string;
  readonly clone?: readonly string[];
  readonly spoil?: Spoil;
  readonly rest?: Readonly<Record<string, unknown>>;
  readonly asked?: Partial<RangeAsked>;
};

const removed: TestRepository[] = [];
function remove(): void {
  for (const repository of removed.splice(0)) repository.remove();
}

/** The facts, from a fresh clone. */
async function told(
  gitHub: TestPullRequests,
  { base = "v1", candidate, clone = [], spoil, rest, asked }: Options = {},
): Promise<Told> {
  const { repository } = gitHub;
  const cloned = repository.clone(...clone);
  removed.push(cloned);
  const server = await startTestGraphQLServer(gitHub.root, { spoil, rest });
  try {
    const range = await gatherRange(
      {
        git: openGit(cloned.directory, testGitEnvironment()),
        gitHub: openGitHub({ token: "t", apiUrl: server.url }),
        repository: { owner: "acme", name: "crm" },
        remote: "origin",
        about: {
          environment: "production",
          candidate: repository.git("rev-parse", candidate ?? "main"),
          base: base === null ? null : repository.git("rev-parse", base),
          branch: "main",
          tag: null,
          now: "2025-02-01T00:00:00Z",
        },
        signal: new AbortController().signal,
      },
      {
        tag: base,
        isTagProtected: { known: true, value: true },
        lastPushersSince: () => Promise.resolve(() => ({ known: true, value: ADA })),
        ...asked,
      },
    );
    // What is gathered is what is recorded, and read again.
    if (range.known) expect(RangeFactsSchema.parse(JSON.parse(JSON.stringify(range.value)))).toEqual(range.value);
    return { range, asked: server.asked };
  } finally {
    await server.close();
  }
}

async function known(gitHub: TestPullRequests, options?: Options): Promise<RangeFacts> {
  const { range } = await told(gitHub, options);
  if (!range.known) throw new Error(`${range.code}: ${range.says}`);
  return range.value;
}

function pullRequest(range: RangeFacts, number: number): PullRequestFacts {
  const found = range.pullRequests.nodes.find((each) => each.number === number);
  if (found === undefined) throw new Error(`#${number} is not in the range`);
  return found;
}

function landingOf(range: RangeFacts, number: number): Landing | null {
  const { landing } = pullRequest(range, number);
  if (!landing.known) throw new Error(landing.says);
  return landing.value;
}

function commitOf(range: RangeFacts, oid: string): RangeFacts["commits"]["nodes"][number] {
  const found = range.commits.nodes.find((each) => each.oid === oid);
  if (found === undefined) throw new Error(`${oid} is not in the range`);
  return found;
}

function begun(): TestPullRequests {
  const gitHub = new TestPullRequests();
  removed.push(gitHub.repository);
  gitHub.repository.commit("feat: first", {
    files: { a: "a\n", "src/auth/x.ts": "1\n2\n3\n4\n5\n", shared: "1\n2\n3\n" },
  });
  gitHub.repository.tag("v1");
  return gitHub;
}

const lines = (...of: readonly string[]): string => of.map((line) => `${line}\n`).join("");

describe("a release of all kinds of commits", () => {
  const hostile = [
    "x\ny",
    "-rf",
    ":100644 x",
    "a;$(id).ts",
    "\u001b[2J",
    "a".repeat(40),
    "naïve",
    ".github/workflows/a.yml",
  ];
  const at: Record<string, string> = {};
  let range: RangeFacts;
  let asked: readonly Asked[];

  beforeAll(async () => {
    const gitHub = begun();
    const { repository } = gitHub;
    gitHub.open(1, (r) => {
      at["one"] = r.commit("feat: one\n\nCo-authored-by: Lin <lin@example.com>", { files: { one: "1\n" } });
      at["one again"] = r.commit("feat: one again", { author: { name: "Eve", email: "eve@nowhere.example" } });
    });
    gitHub.open(2, (r) => {
      r.commit("fix: two", { files: { two: "2\n" } });
      r.commit("fix: two again\n\nco-authored-by: Eve <eve@example.com>", { files: { two: "22\n" } });
    });
    gitHub.open(3, (r) => {
      r.commit("fix: three", { files: { three: "3\n" } });
      r.commit("fix: three again", { files: { three: "33\n" } });
      r.commit("fix: three once more", { files: { four: "4\n" } });
    });
    gitHub.open(4, (r) => {
      r.git("mv", "src/auth/x.ts", "lib-x.ts");
      r.commit("refactor: out of sight", { files: Object.fromEntries(hostile.map((path) => [path, "x\n"])) });
    });
    at["merge"] = gitHub.merge(1);
    at["squash"] = gitHub.squash(2);
    at["rebase"] = gitHub.rebase(3);
    at["direct"] = repository.commit("Merge pull request #1 from x\n\n::error::approved", { files: { direct: "d\n" } });
    at["single"] = gitHub.squash(4);
    ({ range, asked } = await shown(gitHub));
  });
  afterAll(remove);

  async function shown(
    gitHub: TestPullRequests,
  ): Promise<{ readonly range: RangeFacts; readonly asked: readonly Asked[] }> {
    const found = await told(gitHub);
    if (!found.range.known) throw new Error(found.range.says);
    return { range: found.range.value, asked: found.asked };
  }

  test("holds each of them, and begins after the last release", () => {
    expect(range.base).toEqual({ oid: expect.any(String), tag: "v1", isProtected: { known: true, value: true } });
    // #1: two and their merge; #2 and #4: one each; #3: three; one that was pushed.
    expect(range.commits).toMatchObject({ totalCount: 9, nodes: { length: 9 } });
    expect(range.commits.nodes.every(({ oid }) => oid !== range.base?.oid)).toBe(true);
    expect(range.pullRequests.nodes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test("is asked for in few requests", () => {
    // Commits, pull requests, and the co-authors of a commit that was squashed away.
    expect(asked).toHaveLength(3);
  });

  test("knows the accounts of all names, or that there is none", () => {
    expect(commitOf(range, at["one"] ?? "").authors).toEqual({
      totalCount: 2,
      nodes: [
        { name: "Ada", email: "ada@example.com", user: ADA },
        { name: "Lin", email: "lin@example.com", user: { login: "lin", databaseId: 2, type: "User" } },
      ],
    });
    const [, second] = pullRequest(range, 2).commits.nodes;
    expect(second?.authors.nodes.map(({ user }) => user?.login)).toEqual(["ada", "eve"]);
    expect(pullRequest(range, 1).commits.nodes[0]?.authors.totalCount).toBe(2);
  });

  test("shows a commit that nobody reviewed for what it is, whatever it says", () => {
    expect(commitOf(range, at["direct"] ?? "")).toMatchObject({
      headline: "Merge pull request #1 from x",
      associatedPullRequests: { totalCount: 0, nodes: [] },
      files: ["direct"],
      cleanMerge: null,
    });
  });

  test("shows a merge commit", () => {
    const merge = commitOf(range, at["merge"] ?? "");
    expect(merge.cleanMerge).toBe(true);
    expect(merge.files).toEqual(["file-3", "one"]);
    const landing = landingOf(range, 1);
    expect(landing).toMatchObject({ method: "merge", before: range.base?.oid });
    expect(new Set(landing?.commits)).toEqual(new Set([at["merge"], at["one"], at["one again"]]));
    expect(landing?.recomputed).toBe(landing?.tree);
  });

  test("shows a squash", () => {
    const landing = landingOf(range, 2);
    expect(landing).toMatchObject({ method: "squash", before: at["merge"], commits: [at["squash"]] });
    expect(landing?.recomputed).toBe(landing?.tree);
    expect(pullRequest(range, 2).files).toEqual({ known: true, value: ["two"] });
  });

  test("shows a rebase", () => {
    const landing = landingOf(range, 3);
    expect(landing).toMatchObject({ method: "rebase", before: at["squash"], commits: { length: 3 } });
    expect(landing?.commits[0]).toBe(at["rebase"]);
    expect(landing?.recomputed).toBe(landing?.tree);
    expect(pullRequest(range, 3).files).toEqual({ known: true, value: ["four", "three"] });
  });

  test("shows paths as they are, and both names of what was renamed", () => {
    const files = ["lib-x.ts", "src/auth/x.ts", ...hostile].toSorted();
    expect(commitOf(range, at["single"] ?? "").files.toSorted()).toEqual(files);
    const { files: seen } = pullRequest(range, 4);
    expect(seen.known && seen.value.toSorted()).toEqual(files);
  });
});

describe("what was merged", () => {
  afterEach(remove);

  test("with something that nobody saw is not what git makes of it", async () => {
    const gitHub = begun();
    gitHub.open(1, (r) => void r.commit("feat: one", { files: { one: "1\n" } }));
    const merge = gitHub.land(1, (head) => {
      gitHub.repository.git("merge", "--quiet", "--no-ff", "--no-commit", head);
      gitHub.repository.commit("Merge pull request #1", { files: { evil: "evil\n" } });
    });
    const range = await known(gitHub);
    const landing = landingOf(range, 1);
    expect(commitOf(range, merge)).toMatchObject({ cleanMerge: false, files: ["evil", "one"] });
    expect(landing?.method).toBe("merge");
    expect(landing?.recomputed).not.toBe(landing?.tree);
    expect(landing?.recomputed).toMatch(/^[0-9a-f]{40}$/);
  });

  test("squashed with something that nobody saw is not what git makes of it", async () => {
    const gitHub = begun();
    gitHub.open(1, (r) => void r.commit("feat: one", { files: { one: "1\n" } }));
    gitHub.land(1, (head) => {
      gitHub.repository.git("merge", "--quiet", "--squash", head);
      gitHub.repository.commit("one (#1)", { files: { evil: "evil\n" } });
    });
    const landing = landingOf(await known(gitHub), 1);
    expect(landing?.method).toBe("squash");
    expect(landing?.recomputed).not.toBe(landing?.tree);
  });

  test.each([{ attributes: null }, { attributes: "* merge=union\n" }, { attributes: "* merge=binary\n" }])(
    "with conflicts has nothing that git would make of it, whatever $attributes says",
    async ({ attributes }) => {
      const gitHub = begun();
      const { repository } = gitHub;
      if (attributes !== null) repository.commit("chore: merging", { files: { ".gitattributes": attributes } });
      gitHub.open(1, (r) => void r.commit("feat: one", { files: { shared: lines("1", "one", "3") } }));
      repository.commit("feat: other", { files: { shared: lines("1", "other", "3") } });
      const merge = gitHub.land(1, (head) => {
        repository.git("merge", "--quiet", "--no-ff", "-s", "ours", "-m", "Merge pull request #1", head);
      });
      const range = await known(gitHub);
      expect(commitOf(range, merge).cleanMerge).toBeNull();
      expect(landingOf(range, 1)).toMatchObject({ recomputed: null });
    },
  );

  test("where the base moved a file is what git makes of it", async () => {
    const gitHub = begun();
    const { repository } = gitHub;
    gitHub.open(1, (r) => void r.commit("feat: one", { files: { "src/auth/x.ts": lines("1", "2", "3", "4", "six") } }));
    repository.git("mv", "src/auth/x.ts", "src/y.ts");
    repository.commit("refactor: move", { files: {} });
    const merge = gitHub.merge(1);
    const range = await known(gitHub);
    expect(commitOf(range, merge).cleanMerge).toBe(true);
    const landing = landingOf(range, 1);
    expect(landing?.recomputed).toBe(landing?.tree);
    // As it was reviewed: where it was changed.
    expect(pullRequest(range, 1).files).toEqual({ known: true, value: ["src/auth/x.ts"] });
  });

  test("of several branches at once is no merge of GitHub's", async () => {
    const gitHub = begun();
    gitHub.open(1, (r) => void r.commit("feat: one", { files: { one: "1\n" } }));
    const other = gitHub.open(2, (r) => void r.commit("feat: two", { files: { two: "2\n" } }));
    const merge = gitHub.land(1, (head) => {
      gitHub.repository.git("merge", "--quiet", "--no-ff", "-m", "octopus", head, other);
    });
    const range = await known(gitHub);
    expect(commitOf(range, merge)).toMatchObject({
      parents: { length: 2 + 1 },
      cleanMerge: null,
      files: ["one", "two"],
    });
    expect(landingOf(range, 1)).toBeNull();
  });

  test("with another head than the pull request's last is no merge of it", async () => {
    const gitHub = begun();
    gitHub.open(1, (r) => void r.commit("feat: one", { files: { one: "1\n" } }));
    const other = gitHub.open(2, (r) => void r.commit("feat: two", { files: { two: "2\n" } }));
    gitHub.land(1, () => void gitHub.repository.merge(other, "Merge pull request #1"));
    expect(landingOf(await known(gitHub), 1)).toBeNull();
  });

  test("before the range is not part of it", async () => {
    const gitHub = begun();
    gitHub.open(1, (r) => void r.commit("feat: one", { files: { one: "1\n" } }));
    gitHub.merge(1);
    gitHub.repository.tag("v2");
    gitHub.repository.commit("feat: two");
    const range = await known(gitHub, { base: "v2" });
    expect(range.commits.totalCount).toBe(1);
    expect(range.pullRequests.totalCount).toBe(0);
  });

  test("into another branch brought nothing here", async () => {
    const gitHub = begun();
    const { repository } = gitHub;
    const shared: string[] = [];
    gitHub.open(1, (r) => void shared.push(r.commit("feat: one", { files: { one: "1\n" } })));
    repository.branch("other");
    gitHub.land(1, (head) => void repository.merge(head, "Merge pull request #1 into other"));
    repository.checkout("main");
    repository.git("merge", "--quiet", "--ff-only", shared[0] ?? "");
    const range = await known(gitHub);
    expect(range.commits.nodes.map(({ oid }) => oid)).toEqual(shared);
    expect(landingOf(range, 1)).toBeNull();
    // How large it is, only whoever opened it decides.
    expect(pullRequest(range, 1).files.known).toBe(false);
  });

  test("is all history where nothing was released before", async () => {
    const gitHub = begun();
    const range = await known(gitHub, { base: null });
    expect(range).toMatchObject({ base: null, commits: { totalCount: 1 } });
    expect(range.commits.nodes[0]?.files).toEqual(["a", "shared", "src/auth/x.ts"]);
  });
});

describe("a branch that was updated from its base", () => {
  afterEach(remove);

  function updated(update: (repository: TestRepository) => void): TestPullRequests {
    const gitHub = begun();
    const { repository } = gitHub;
    repository.branch("topic");
    repository.commit("feat: reviewed", { files: { one: "1\n" } });
    repository.tag("reviewed");
    repository.branch("elsewhere", "v1");
    repository.commit("feat: elsewhere", { files: { elsewhere: "e\n" } });
    repository.checkout("main");
    repository.commit("feat: meanwhile", { files: { meanwhile: "m\n" } });
    gitHub.open(1, update, { from: "topic" });
    gitHub.merge(1);
    return gitHub;
  }

  const cases = [
    { name: "once", update: (r: TestRepository) => void r.merge("main", "Merge main"), is: ["reviewed"] },
    {
      name: "and then changed",
      update: (r: TestRepository) => {
        r.merge("main", "Merge main");
        r.commit("fix: more");
      },
      is: [],
    },
    {
      name: "from another branch",
      update: (r: TestRepository) => void r.merge("elsewhere", "Merge branch 'main'"),
      is: [],
    },
    {
      name: "with something that nobody saw",
      update: (r: TestRepository) => {
        r.git("merge", "--quiet", "--no-ff", "--no-commit", "main");
        r.commit("Merge main", { files: { evil: "e\n" } });
      },
      is: [],
    },
  ];
  test.each(cases)("$name", async ({ update, is }) => {
    const gitHub = updated(update);
    const range = await known(gitHub);
    const { cleanUpdatesOf } = pullRequest(range, 1);
    expect(cleanUpdatesOf).toEqual({ known: true, value: is.map((tag) => gitHub.repository.git("rev-parse", tag)) });
    // The update's own base is no part of what it changed.
    const { files } = pullRequest(range, 1);
    expect(files.known && files.value).not.toContain("meanwhile");
  });
});

describe("nobody can say it", () => {
  afterEach(remove);
  const merged = (): TestPullRequests => {
    const gitHub = begun();
    gitHub.open(1, (r) => void r.commit("feat: one", { files: { one: "1\n" } }));
    gitHub.squash(1);
    return gitHub;
  };

  const silences: readonly (Options & { readonly name: string; readonly code: string })[] = [
    { name: "where the clone is shallow", clone: ["--depth=1"], code: "range.shallow" },
    { name: "where GitHub is silent on commits", spoil: refused(1), code: "github.forbidden" },
    { name: "where GitHub is silent on pull requests", spoil: refused(2), code: "github.forbidden" },
    { name: "where GitHub stays away", spoil: () => ({ status: 500, body: {} }), code: "github.unreachable" },
    {
      name: "where the limit is used up in the middle",
      spoil: (body, count) => ({ body: count === 2 ? { errors: [{ type: "RATE_LIMITED", message: "x" }] } : body }),
      code: "github.rate-limited",
    },
    {
      name: "where a proxy answers",
      spoil: (body, count) => ({ body: count === 2 ? "<html>" : body }),
      code: "github.unexpected-answer",
    },
    {
      name: "where an answer is cut off",
      spoil: (body, count) => ({ body: count === 2 ? JSON.stringify(body).slice(0, -9) : body }),
      code: "github.unexpected-answer",
    },
    {
      name: "where a commit is told for another",
      spoil: (body) => ({ body: JSON.parse(JSON.stringify(body).replaceAll(/"oid":"../g, '"oid":"00')) }),
      code: "github.unexpected-answer",
    },
  ];
  test.each(silences)("$name", async ({ code, ...options }) => {
    const { range } = await told(merged(), options);
    expect(range).toMatchObject({ known: false, code });
  });

  test("of a landing whose head the remote does not give, and of no other", async () => {
    const gitHub = begun();
    const head = gitHub.open(1, (r) => void r.commit("feat: one", { files: { one: "1\n" } }));
    gitHub.squash(1);
    gitHub.open(2, (r) => void r.commit("feat: two", { files: { two: "2\n" } }));
    gitHub.squash(2);
    const gone = `"headRefOid":"${"f".repeat(40)}"`;
    const range = await known(gitHub, {
      spoil: (body) => ({ body: JSON.parse(JSON.stringify(body).replaceAll(`"headRefOid":"${head}"`, gone)) }),
    });
    expect(landingOf(range, 2)).toMatchObject({ method: "squash" });
    const { landing, files, cleanUpdatesOf } = pullRequest(range, 1);
    const silence = { known: false, code: "approvals.head-missing" };
    expect([landing, files, cleanUpdatesOf]).toMatchObject([silence, silence, silence]);
  });

  function refused(at: number): Spoil {
    const errors = [{ type: "FORBIDDEN", path: ["repository"], message: "Resource not accessible by integration" }];
    return (body, count) => ({ body: count === at ? { data: { repository: null }, errors } : body });
  }
});

describe("comments", () => {
  afterEach(remove);
  const comment = (body: string) => ({
    author: { __typename: "User", login: "lin", databaseId: 2 },
    body,
    createdAt: "2025-01-01T00:00:00Z",
    lastEditedAt: null,
    url: "https://github.com/acme/crm/pull/1#c",
  });

  test("are kept where a line of them gives something, and only of what the candidate came by", async () => {
    const gitHub = begun();
    const page = { hasNextPage: false, hasPreviousPage: false };
    const bodies = [
      "/approve ciso x",
      "I would not\n/waive ci",
      "see `/approve`",
      " /approve",
      "/approved",
      "/reviewed x",
    ];
    const comments = { totalCount: 7, nodes: bodies.map(comment), pageInfo: page };
    const more = { comments: () => comments };
    gitHub.open(1, (r) => void r.commit("feat: one"), { more });
    gitHub.merge(1);
    gitHub.open(2, (r) => void r.commit("feat: two"), { more });
    gitHub.merge(2);
    const range = await known(gitHub);
    const { comments: kept } = pullRequest(range, 2);
    expect(kept.nodes.map(({ body }) => body)).toEqual([bodies[0], bodies[1], bodies[5]]);
    // One was not told: that must not go unnoticed.
    expect(kept.totalCount).toBe(4);
    expect(pullRequest(range, 1).comments).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe("commits of bots", () => {
  afterEach(remove);
  const address = "49699333+dependabot[bot]@users.noreply.github.com";
  const bot = { login: "dependabot[bot]", id: 49_699_333, type: "Bot" };
  const person = { login: "dependabot[bot]", databaseId: 49_699_333, type: "Bot" };

  const cases = [
    { name: "are theirs", rest: { "/user/49699333": bot }, user: person },
    { name: "are nobody's where GitHub shows no such account", rest: {}, user: null },
    { name: "are nobody's where the number is another's", rest: { "/user/49699333": { ...bot, id: 1 } }, user: null },
    {
      name: "are nobody's where the login is another's",
      rest: { "/user/49699333": { ...bot, login: "x[bot]" } },
      user: null,
    },
    {
      name: "are nobody's where the account is a person's",
      rest: { "/user/49699333": { ...bot, type: "User" } },
      user: null,
    },
  ];
  test.each(cases)("$name", async ({ rest, user }) => {
    const gitHub = begun();
    gitHub.open(1, (r) => void r.commit("build: one", { author: { name: "dependabot[bot]", email: address } }));
    gitHub.squash(1);
    const direct = gitHub.repository.commit("build: two", { author: { name: "dependabot[bot]", email: address } });
    const range = await known(gitHub, { rest });
    const [own] = pullRequest(range, 1).commits.nodes;
    expect([own, commitOf(range, direct)].map((commit) => commit?.authors.nodes[0]?.user)).toEqual([user, user]);
  });
});
