import { TestRepository } from "@signalbox/history/test-repository";
import { pagesOf } from "@signalbox/systems/github/test-graphql-server";

type Work = (repository: TestRepository) => void;

type TestPullRequest = {
  readonly number: number;
  head: string;
  commits: readonly string[];
  mergeCommit: string | null;
  landed: readonly string[];
  more: Readonly<Record<string, unknown>>;
};

const ACCOUNTS: Readonly<Record<string, number>> = { ada: 1, lin: 2, eve: 3 };

/** A repository on GitHub for tests: real git, with pull requests that are merged as GitHub merges them, told as GraphQL tells them. */
export class TestPullRequests {
  readonly repository = new TestRepository();
  private readonly all = new Map<number, TestPullRequest>();

  /** Opens one from a branch of its own, and lets go of the branch: only `refs/pull/N/head` stays. */
  open(
    number: number,
    work: Work,
    options: { readonly from?: string; readonly more?: TestPullRequest["more"] } = {},
  ): string {
    const { repository } = this;
    const from = repository.git("rev-parse", options.from ?? "main");
    repository.branch(`branch-${number}`, from);
    work(repository);
    const head = repository.head();
    repository.git("update-ref", `refs/pull/${number}/head`, head);
    const commits = this.between("main", head);
    this.all.set(number, { number, head, commits, mergeCommit: null, landed: [], more: options.more ?? {} });
    repository.checkout("main");
    repository.git("branch", "-D", `branch-${number}`);
    return head;
  }

  merge(number: number): string {
    return this.land(number, (head) => void this.repository.merge(head, `Merge pull request #${number}`));
  }

  squash(number: number): string {
    return this.land(number, (head) => {
      this.repository.git("merge", "--quiet", "--squash", head);
      this.repository.commit(`squash (#${number})`, { files: {} });
    });
  }

  rebase(number: number): string {
    return this.land(number, (head) => {
      this.repository.wait(60);
      this.repository.git("cherry-pick", `main..${head}`);
    });
  }

  /** Lands it by whatever somebody does on the branch; what is there afterwards is its merge commit. */
  land(number: number, work: (head: string) => void): string {
    const { repository } = this;
    const before = repository.head();
    work(this.get(number).head);
    const landed = repository.git("rev-list", `${before}..main`).split("\n");
    Object.assign(this.get(number), { mergeCommit: repository.head(), landed });
    return repository.head();
  }

  /** What GraphQL's `Query` answers. */
  get root(): Readonly<Record<string, unknown>> {
    const repository = {
      object: ({ oid }: { readonly oid: string }) => this.commit(oid),
      pullRequest: ({ number }: { readonly number: number }) => this.told(this.get(number)),
    };
    return { repository: () => repository };
  }

  private get(number: number): TestPullRequest {
    const found = this.all.get(number);
    if (found === undefined) throw new Error(`Could not resolve to a PullRequest with the number of ${number}`);
    return found;
  }

  private told({ number, head, commits, mergeCommit, more }: TestPullRequest): unknown {
    const merged = mergeCommit !== null;
    return {
      number,
      title: `pull request ${number}`,
      url: `https://github.com/acme/crm/pull/${number}`,
      createdAt: "2025-01-01T00:00:00Z",
      author: account("ada"),
      isCrossRepository: false,
      baseRefName: "main",
      baseRefOid: this.repository.git("merge-base", mergeCommit === null ? "main" : `${mergeCommit}^`, head),
      headRefName: `branch-${number}`,
      headRefOid: head,
      merged,
      mergedAt: merged ? "2025-01-02T00:00:00Z" : null,
      mergedBy: merged ? account("lin") : null,
      mergeCommit: merged ? { oid: mergeCommit } : null,
      additions: 0,
      deletions: 0,
      changedFiles: 0,
      labels: pagesOf([]),
      reviews: pagesOf([]),
      timelineItems: pagesOf([]),
      commits: pagesOf(commits.map((oid) => ({ commit: this.commit(oid) }))),
      comments: pagesOf([]),
      ...more,
    };
  }

  private commit(oid: string): unknown {
    const format = "--format=%an%x00%ae%x00%cn%x00%ce%x00%B";
    const [author = "", email = "", committer = "", committerEmail = "", message = ""] = this.repository
      .git("log", "-1", format, oid)
      .split("\0");
    const coAuthors = [...message.matchAll(/^Co-authored-by: ([^<]*) <([^>]*)>$/gim)];
    const names = [name(author, email), ...coAuthors.map(([, other = "", address = ""]) => name(other, address))];
    const tied = [...this.all.values()].filter(({ commits, landed }) => [...commits, ...landed].includes(oid));
    return {
      __typename: "Commit",
      oid,
      author: names[0],
      authors: pagesOf(names),
      committer: name(committer, committerEmail),
      signature: null,
      associatedPullRequests: pagesOf(
        tied.map(({ number }) => ({ number, repository: { nameWithOwner: "acme/crm" } })),
      ),
    };
  }

  private between(from: string, to: string): readonly string[] {
    const listed = this.repository.git("rev-list", "--reverse", `${from}..${to}`);
    return listed === "" ? [] : listed.split("\n");
  }
}

function name(of: string, email: string): unknown {
  const [login = ""] = email.split("@");
  return { name: of, email, user: Object.hasOwn(ACCOUNTS, login) ? account(login) : null };
}

function account(login: string): {
  readonly __typename: "User";
  readonly login: string;
  readonly databaseId: number;
} {
  return { __typename: "User", login, databaseId: ACCOUNTS[login] ?? 9 };
}
