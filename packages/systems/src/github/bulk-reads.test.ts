import { afterEach, describe, expect, test } from "@jest/globals";
import { insist } from "../answer.ts";
import { openGitHub } from "./client.ts";
import { commitAccounts } from "./commit-accounts.ts";
import { pullRequestDetails } from "./pull-request-details.ts";
import { pagesOf, type Spoil, startTestGraphQLServer, type TestGraphQLServer } from "./test-graphql-server.ts";

const REPOSITORY = { owner: "acme", name: "crm" };
const oid = (number: number): string => number.toString(16).padStart(40, "0");
const user = (login: string, databaseId: number) => ({ __typename: "User", login, databaseId });
const ada = user("ada", 1);
const lin = user("lin", 2);
const name = (login: string, account: unknown = null) => ({
  name: login,
  email: `${login}@example.com`,
  user: account,
});
const times = <T>(count: number, each: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => each(i));

function commit(number: number, more: Readonly<Record<string, unknown>> = {}) {
  const author = name("ada", ada);
  const tied = pagesOf([]);
  return {
    __typename: "Commit",
    oid: oid(number),
    author,
    committer: author,
    signature: null,
    associatedPullRequests: tied,
    ...more,
  };
}

function pullRequest(number: number, more: Readonly<Record<string, unknown>> = {}) {
  return {
    number,
    title: `feat: ${number}`,
    url: `https://github.com/acme/crm/pull/${number}`,
    createdAt: "2026-11-20T10:00:00Z",
    author: ada,
    isCrossRepository: false,
    baseRefName: "main",
    baseRefOid: oid(1),
    headRefName: `feature/${number}`,
    headRefOid: oid(1000 + number),
    merged: true,
    mergedAt: "2026-11-20T11:00:00Z",
    mergedBy: lin,
    mergeCommit: { oid: oid(2000 + number) },
    additions: 1,
    deletions: 2,
    changedFiles: 3,
    labels: pagesOf([{ name: "security" }]),
    reviews: pagesOf([]),
    timelineItems: pagesOf([]),
    commits: pagesOf([{ commit: commit(1000 + number) }]),
    comments: pagesOf([]),
    ...more,
  };
}

let server: TestGraphQLServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function gitHubWith(
  objects: readonly { readonly oid?: string; readonly number?: number }[],
  spoil?: Spoil,
): Promise<{ readonly gitHub: ReturnType<typeof openGitHub>; readonly asked: TestGraphQLServer["asked"] }> {
  const repository = {
    object: (asked: { readonly oid: string }) => objects.find((each) => each.oid === asked.oid) ?? null,
    pullRequest: (asked: { readonly number: number }) => {
      const found = objects.find((each) => each.number === asked.number);
      if (found === undefined) throw new Error("Could not resolve to a PullRequest");
      return found;
    },
  };
  server = await startTestGraphQLServer({ repository: () => repository }, { spoil });
  return { gitHub: openGitHub({ token: "t", apiUrl: server.url }), asked: server.asked };
}

const review = (number: number, more: Readonly<Record<string, unknown>> = {}) => ({
  fullDatabaseId: String(3_000_000_000 + number),
  author: lin,
  state: "APPROVED",
  commit: { oid: oid(1012) },
  submittedAt: "2026-11-20T10:30:00Z",
  authorCanPushToRepository: true,
  url: `https://github.com/acme/crm/pull/12#${number}`,
  ...more,
});

describe("pull requests", () => {
  const asked = (...numbers: number[]) => ({ numbers, withComments: new Set<number>() });

  test("are read 25 a request, with all that approvals need", async () => {
    const reviews = [review(1), review(2, { author: null, commit: null, submittedAt: null, state: "DISMISSED" })];
    const timelineItems = [
      {
        __typename: "ReviewDismissedEvent",
        createdAt: "2026-11-20T10:31:00Z",
        actor: { __typename: "Bot", login: "acme-bot", databaseId: 7 },
        previousReviewState: "APPROVED",
        review: { fullDatabaseId: "3000000002" },
      },
      {
        __typename: "BaseRefChangedEvent",
        createdAt: "2026-11-20T10:32:00Z",
        actor: { __typename: "EnterpriseUserAccount", login: "eve" },
        previousRefName: "a",
        currentRefName: "b",
      },
    ];
    const numbers = times(60, (index) => index + 1);
    const { gitHub, asked: made } = await gitHubWith(
      numbers.map((number) =>
        pullRequest(number, number === 12 ? { reviews: pagesOf(reviews), timelineItems: pagesOf(timelineItems) } : {}),
      ),
    );
    const found = insist(await pullRequestDetails(gitHub, REPOSITORY, asked(...numbers)));
    expect(made).toHaveLength(3);
    expect(found.map(({ number }) => number)).toEqual(numbers);
    const adaPerson = { login: "ada", databaseId: 1, type: "User" };
    const linPerson = { login: "lin", databaseId: 2, type: "User" };
    const { url, ...shown } = review(1);
    expect(found[11]).toEqual({
      number: 12,
      title: "feat: 12",
      url: "https://github.com/acme/crm/pull/12",
      createdAt: "2026-11-20T10:00:00.000Z",
      author: adaPerson,
      isCrossRepository: false,
      baseRefName: "main",
      baseRefOid: oid(1),
      headRefName: "feature/12",
      headRefOid: oid(1012),
      merged: true,
      mergedAt: "2026-11-20T11:00:00.000Z",
      mergedBy: linPerson,
      mergeCommit: oid(2012),
      additions: 1,
      deletions: 2,
      changedFiles: 3,
      labels: { totalCount: 1, nodes: ["security"] },
      reviews: {
        totalCount: 2,
        nodes: [
          {
            databaseId: 3_000_000_001,
            author: linPerson,
            state: shown.state,
            commit: oid(1012),
            submittedAt: "2026-11-20T10:30:00.000Z",
            authorCanPushToRepository: true,
            url,
          },
          expect.objectContaining({ author: null, commit: null, submittedAt: null, state: "DISMISSED" }),
        ],
      },
      events: {
        totalCount: 2,
        nodes: [
          {
            __typename: "ReviewDismissedEvent",
            createdAt: "2026-11-20T10:31:00.000Z",
            // As REST and policies name it.
            actor: { login: "acme-bot[bot]", databaseId: 7, type: "Bot" },
            previousReviewState: "APPROVED",
            review: 3_000_000_002,
          },
          {
            __typename: "BaseRefChangedEvent",
            createdAt: "2026-11-20T10:32:00.000Z",
            actor: { login: "eve", databaseId: null, type: "EnterpriseUserAccount" },
            previousRefName: "a",
            currentRefName: "b",
          },
        ],
      },
      commits: {
        totalCount: 1,
        nodes: [
          {
            oid: oid(1012),
            author: { name: "ada", email: "ada@example.com", user: adaPerson },
            committer: { name: "ada", email: "ada@example.com", user: adaPerson },
            signature: null,
          },
        ],
      },
      comments: { totalCount: 0, nodes: [] },
    });
  });

  test("have all of each list, however long", async () => {
    const long = pullRequest(12, {
      labels: pagesOf(times(130, (index) => ({ name: `label ${index}` }))),
      reviews: pagesOf(times(160, (index) => review(index))),
      timelineItems: pagesOf(
        times(45, (index) => ({
          __typename: "BaseRefChangedEvent",
          createdAt: "2026-11-20T10:32:00Z",
          actor: ada,
          previousRefName: `${index}`,
          currentRefName: "b",
        })),
      ),
      commits: pagesOf(times(250, (index) => ({ commit: commit(index) }))),
      comments: pagesOf(
        times(101, (index) => ({
          author: ada,
          body: `${index}`,
          createdAt: "2026-11-20T10:32:00Z",
          lastEditedAt: null,
          url: "https://github.com/acme/crm/pull/12#c",
        })),
      ),
    });
    const { gitHub } = await gitHubWith([long]);
    const [found] = insist(
      await pullRequestDetails(gitHub, REPOSITORY, { numbers: [12], withComments: new Set([12]) }),
    );
    const lengths = [found?.labels, found?.reviews, found?.events, found?.commits, found?.comments].map((list) => [
      list?.totalCount,
      list?.nodes.length,
      new Set(list?.nodes.map((node) => JSON.stringify(node))).size,
    ]);
    expect(lengths).toEqual([130, 160, 45, 250, 101].map((length) => [length, length, length]));
  });

  const lists = [
    {
      name: "that holds less than it says",
      reviews: () => ({ ...pageOfReviews, totalCount: 3 }),
      is: { totalCount: 3, nodes: 1 },
    },
    {
      name: "that leaves one out",
      reviews: () => ({ ...pageOfReviews, nodes: [null, review(1)], totalCount: 2 }),
      is: { totalCount: 2, nodes: 1 },
    },
    {
      name: "that goes in a circle",
      reviews: () => ({
        nodes: [review(1)],
        totalCount: 2,
        pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: "x" },
      }),
      is: { totalCount: 3, nodes: 2 },
    },
    { name: "that is not told", reviews: () => null, is: { totalCount: 1, nodes: 0 } },
  ];
  const pageOfReviews = {
    nodes: [review(1)],
    totalCount: 1,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
  };
  test.each(lists)("a list $name stays incomplete", async ({ reviews, is }) => {
    const { gitHub } = await gitHubWith([pullRequest(12, { reviews })]);
    const [found] = insist(await pullRequestDetails(gitHub, REPOSITORY, asked(12)));
    expect({ totalCount: found?.reviews.totalCount, nodes: found?.reviews.nodes.length }).toEqual(is);
  });

  test("of which one is not shown are not known at all", async () => {
    const { gitHub } = await gitHubWith([pullRequest(12)]);
    expect(await pullRequestDetails(gitHub, REPOSITORY, asked(12, 13))).toMatchObject({
      known: false,
      says: expect.stringContaining("`repository.pullRequest13`"),
    });
  });

  test("of which one is another are not known at all", async () => {
    const { gitHub } = await gitHubWith([{ ...pullRequest(13), number: 12 }], (body) => ({
      body: JSON.parse(JSON.stringify(body).replaceAll('"number":12', '"number":13')),
    }));
    expect(await pullRequestDetails(gitHub, REPOSITORY, asked(12))).toMatchObject({ known: false });
  });

  test("that GitHub takes too long for are asked for in halves", async () => {
    const numbers = times(5, (index) => index + 1);
    const { gitHub, asked: made } = await gitHubWith(
      numbers.map((number) => pullRequest(number)),
      (body, count) => (count <= 4 ? { status: 504, body: {} } : { body }),
    );
    const found = insist(await pullRequestDetails(gitHub, REPOSITORY, asked(...numbers)));
    expect(found.map(({ number }) => number)).toEqual(numbers);
    expect(made.slice(4).map(({ query }) => query.match(/pullRequest\d+:/g)?.length)).toEqual([3, 2]);
  });
});

describe("commits", () => {
  const plain = (number: number) => ({ oid: oid(number), coAuthors: false, pullRequests: true });
  const tied = (...numbers: number[]) =>
    pagesOf(numbers.map((number) => ({ number, repository: { nameWithOwner: "Acme/CRM" } })));

  test("are read a hundred a request, with accounts, signatures and pull requests", async () => {
    const signature = { __typename: "GpgSignature", isValid: true, signer: lin };
    const nobody = { name: null, email: null, user: null };
    const { gitHub, asked } = await gitHubWith([
      ...times(249, (index) => commit(index + 1, { associatedPullRequests: tied(index + 1) })),
      commit(250, { author: nobody, committer: null, signature, associatedPullRequests: tied(7, 8) }),
    ]);
    const found = insist(
      await commitAccounts(
        gitHub,
        REPOSITORY,
        times(250, (index) => plain(index + 1)),
      ),
    );
    expect(asked).toHaveLength(3);
    expect(asked.some(({ query }) => query.includes("authors("))).toBe(false);
    expect(found.map((each) => each.oid)).toEqual(times(250, (index) => oid(index + 1)));
    const unnamed = { name: "", email: "", user: null };
    expect(found[249]).toEqual({
      oid: oid(250),
      authors: { totalCount: 1, nodes: [unnamed] },
      committer: unnamed,
      signature: { isValid: true, signer: { login: "lin", databaseId: 2, type: "User" } },
      pullRequests: { totalCount: 2, nodes: [7, 8] },
    });
  });

  test("with co-authors have all of them", async () => {
    const authors = pagesOf([name("ada", ada), name("lin", lin), name("eve")]);
    const { gitHub } = await gitHubWith([commit(1, { authors }), commit(2)]);
    const [found] = insist(await commitAccounts(gitHub, REPOSITORY, [{ ...plain(1), coAuthors: true }, plain(2)]));
    expect(found?.authors).toMatchObject({ totalCount: 3, nodes: [{ name: "ada" }, { name: "lin" }, { user: null }] });
  });

  test("with more authors than GitHub tells at once are incomplete", async () => {
    const { gitHub } = await gitHubWith([commit(1, { authors: pagesOf(times(101, (index) => name(`a${index}`))) })]);
    const [found] = insist(await commitAccounts(gitHub, REPOSITORY, [{ ...plain(1), coAuthors: true }]));
    expect([found?.authors.totalCount, found?.authors.nodes.length]).toEqual([101, 100]);
  });

  test("have all their pull requests, and none of another repository", async () => {
    const theirs = { number: 99, repository: { nameWithOwner: "other/crm" } };
    const ours = times(120, (number) => ({ number: number + 1, repository: { nameWithOwner: "acme/crm" } }));
    const { gitHub } = await gitHubWith([commit(1, { associatedPullRequests: pagesOf([theirs, ...ours]) })]);
    const [found] = insist(await commitAccounts(gitHub, REPOSITORY, [plain(1)]));
    expect(found?.pullRequests).toEqual({ totalCount: 120, nodes: times(120, (number) => number + 1) });
  });

  const silences = [
    { name: "that GitHub does not have", objects: [] },
    { name: "that are another object", objects: [{ __typename: "Tree", oid: oid(1) }] },
  ];
  test.each(silences)("$name are not known at all", async ({ objects }) => {
    const { gitHub } = await gitHubWith(objects);
    expect(await commitAccounts(gitHub, REPOSITORY, [plain(1)])).toMatchObject({ known: false });
  });

  test("whose pull requests are not told have an incomplete list", async () => {
    const { gitHub } = await gitHubWith([commit(1, { associatedPullRequests: null })]);
    const [found] = insist(await commitAccounts(gitHub, REPOSITORY, [plain(1)]));
    expect(found?.pullRequests).toEqual({ totalCount: 1, nodes: [] });
  });
});
