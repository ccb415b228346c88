import type { SignatureName } from "@signalbox/policy/approvals/pull-request-facts";
import { Oid } from "@signalbox/policy/changes/oid";
import type { Listed } from "@signalbox/policy/gate/observed";
import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import { COMMIT_NAMES, type CommitNames, CommitNamesSchema, NAME, NameSchema } from "./commit-names.ts";
import { listPage, type ListPage, pageOf, toItsEnd } from "./graphql-list.ts";
import { inBatches } from "./in-batches.ts";
import type { RepositoryName } from "./repository.ts";

export type CommitAsked = {
  /** Its full hash. */
  readonly oid: string;
  /** Whether its message names co-authors: to ask of every commit would cost a quarter of a point each. */
  readonly coAuthors: boolean;
  /** Whether to ask for the pull requests that hold it. */
  readonly pullRequests: boolean;
};

/** What GitHub knows of a commit that git does not. */
export type CommitAccounts = {
  readonly oid: string;
  readonly authors: Listed<SignatureName>;
  readonly committer: SignatureName;
  readonly signature: CommitNames["signature"];
  /** By number, of this repository alone. */
  readonly pullRequests: Listed<number>;
};

const CO_AUTHORS = `authors(first: 100) ${pageOf("...Name")}`;
const PULL_REQUESTS = pageOf("number repository { nameWithOwner }");

const PullRequestsSchema = listPage(
  z.object({ number: z.number().int().positive(), repository: z.object({ nameWithOwner: z.string() }) }),
);
type PullRequestsPage = z.infer<typeof PullRequestsSchema>;

const CommitSchema = CommitNamesSchema.extend({
  authors: listPage(NameSchema).optional(),
  associatedPullRequests: PullRequestsSchema.nullable().optional(),
});

/** Asks GitHub about many commits by their full hashes, a hundred a request. One that it does not know makes all of it silence. */
export function commitAccounts(
  gitHub: GitHub,
  repository: RepositoryName,
  asked: readonly CommitAsked[],
  signal?: AbortSignal,
): Promise<GitHubAnswer<readonly CommitAccounts[]>> {
  return inBatches(asked, 100, (batch) => askBatch(gitHub, repository, batch, signal));
}

async function askBatch(
  gitHub: GitHub,
  repository: RepositoryName,
  batch: readonly CommitAsked[],
  signal: AbortSignal | undefined,
): Promise<GitHubAnswer<readonly CommitAccounts[]>> {
  const answer = await gitHub.query(
    {
      query: `query ($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { ${batch.map(commitText).join("\n")} }
        rateLimit { cost remaining }
      }
      ${NAME}`,
      variables: repository,
      subject: `${batch.length} commits`,
      needs: "pull-requests: read",
      schema: z.object({
        repository: z.object(Object.fromEntries(batch.map(({ oid }) => [aliasOf(oid), CommitSchema]))),
      }),
    },
    signal,
  );
  if (!answer.known) return answer;
  const found: CommitAccounts[] = [];
  for (const { oid, coAuthors, pullRequests } of batch) {
    const commit = answer.value.repository[aliasOf(oid)];
    if (commit?.oid !== oid) return mixedUp(oid);
    const { author, committer, signature } = commit;
    const numbers = await allNumbers(commit.associatedPullRequests ?? EMPTY, gitHub, repository, oid, signal);
    if (!numbers.known) return numbers;
    const listed = pullRequests && commit.associatedPullRequests === null ? UNSEEN : numbers.value;
    const authors = coAuthors ? withoutNext(commit.authors) : { totalCount: 1, nodes: [author] };
    found.push({ oid, authors, committer, signature, pullRequests: listed });
  }
  return known(found);
}

const EMPTY: PullRequestsPage = { totalCount: 0, nodes: [], next: null };
// GitHub documents no case of it: not complete.
const UNSEEN = { totalCount: 1, nodes: [] };

function commitText({ oid, coAuthors, pullRequests }: CommitAsked): string {
  const more = [
    ...(coAuthors ? [CO_AUTHORS] : []),
    ...(pullRequests ? [`associatedPullRequests(first: 10) ${PULL_REQUESTS}`] : []),
  ];
  return `${aliasOf(oid)}: object(oid: "${Oid.parse(oid)}") { ... on Commit { ${COMMIT_NAMES} ${more.join(" ")} } }`;
}

function aliasOf(oid: string): string {
  return `commit_${oid}`;
}

function withoutNext(page: ListPage<SignatureName> | undefined): Listed<SignatureName> {
  return page === undefined ? UNSEEN : { totalCount: page.totalCount, nodes: page.nodes };
}

const MoreSchema = z.object({
  repository: z.object({ object: z.object({ associatedPullRequests: PullRequestsSchema }) }),
});

async function allNumbers(
  first: PullRequestsPage,
  gitHub: GitHub,
  repository: RepositoryName,
  oid: string,
  signal: AbortSignal | undefined,
): Promise<GitHubAnswer<Listed<number>>> {
  const list = await toItsEnd(first, async (after) => {
    const answer = await gitHub.query(
      {
        query: `query ($owner: String!, $name: String!, $oid: GitObjectID!, $after: String!) {
          repository(owner: $owner, name: $name) {
            object(oid: $oid) { ... on Commit { associatedPullRequests(first: 100, after: $after) ${PULL_REQUESTS} } }
          }
          rateLimit { cost remaining }
        }`,
        variables: { ...repository, oid, after },
        subject: `pull requests of commit ${oid.slice(0, 12)}`,
        needs: "pull-requests: read",
        schema: MoreSchema,
      },
      signal,
    );
    return answer.known ? known(answer.value.repository.object.associatedPullRequests) : answer;
  });
  if (!list.known) return list;
  // A fork's commit may belong to pull requests of the repository that it was forked from: their numbers are none of ours.
  const ours = `${repository.owner}/${repository.name}`.toLowerCase();
  const { totalCount, nodes } = list.value;
  const numbers = nodes.filter((node) => node.repository.nameWithOwner.toLowerCase() === ours);
  return known({
    totalCount: totalCount - (nodes.length - numbers.length),
    nodes: numbers.map(({ number }) => number),
  });
}

function mixedUp(oid: string): GitHubAnswer<never> {
  return {
    known: false,
    status: 200,
    code: "github.unexpected-answer",
    says: `GitHub answered about another commit than ${oid.slice(0, 12)}`,
    next: "check the API address, and whether a proxy stands between",
  };
}
