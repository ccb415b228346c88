import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

export type PullRequest = {
  readonly number: number;
  /** Its page. */
  readonly url: string;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  readonly title: string;
  readonly body: string;
  /** The full hash of its head; of a closed one, as it was then. */
  readonly head: string;
};

export type PullRequestText = {
  readonly title: string;
  /** Markdown, safe as it stands. */
  readonly body: string;
};

/** What is asked of, and done to, the pull requests of a repository's own branches; those of forks are never meant. */
export interface PullRequests {
  /** Those from `head` into `base`, open or not, the newest first: of very many, the newest hundred. */
  between(head: string, base: string, signal?: AbortSignal): Promise<Answer<readonly PullRequest[]>>;
  /** Opens one. Where another run was faster, that one. The branch must hold commits that `base` lacks. */
  open(head: string, base: string, text: PullRequestText, signal?: AbortSignal): Promise<Answer<PullRequest>>;
  /** Makes an open one say this, where it does not yet. */
  describe(present: PullRequest, text: PullRequestText, signal?: AbortSignal): Promise<Answer<PullRequest>>;
  /** Closes an open one, and says why in a comment: Markdown, safe as it stands. */
  close(present: PullRequest, why: string, signal?: AbortSignal): Promise<Answer<PullRequest>>;
}

const PullRequestSchema = z
  .object({
    number: z.number().int(),
    html_url: z.string(),
    state: z.enum(["open", "closed"]),
    merged_at: z.string().nullish(),
    title: z.string(),
    body: z.string().nullish(),
    // Null where the fork that it came from is gone.
    head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  })
  .transform((answer) => ({
    number: answer.number,
    url: answer.html_url,
    state: answer.state,
    merged: typeof answer.merged_at === "string",
    title: answer.title,
    body: answer.body ?? "",
    head: answer.head.sha,
    from: `${answer.head.repo?.full_name ?? ""}:${answer.head.ref}`,
  }));

export function openPullRequests(github: GitHub, { owner, name }: RepositoryName): PullRequests {
  const repository = { owner, repo: name };

  async function between(
    head: string,
    base: string,
    signal?: AbortSignal,
  ): Promise<GitHubAnswer<readonly PullRequest[]>> {
    const question = {
      parameters: { ...repository, head: `${owner}:${head}`, base, state: "all", per_page: 100 },
      subject: `pull requests of \`${head}\``,
      needs: "pull-requests: read",
      schema: z.array(PullRequestSchema),
    } as const;
    const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/pulls", ...question }, signal);
    if (!answer.known) return answer;
    // `head` names an owner, and an organisation may hold forks of its own repository.
    const from = `${owner}/${name}:${head}`.toLowerCase();
    return known(answer.value.filter((found) => found.from.toLowerCase() === from).map(plain));
  }

  return {
    between,

    async open(head, base, text, signal) {
      const question = {
        parameters: { ...repository, head, base, ...text },
        subject: `pull request of \`${head}\``,
        needs: "pull-requests: write",
        schema: PullRequestSchema,
      } as const;
      const opened = await github.ask({ route: "POST /repos/{owner}/{repo}/pulls", ...question }, signal);
      if (opened.known) return known(plain(opened.value));
      if (opened.status === 401 || opened.status === 403) return opened;
      // Another run was faster, or our own first attempt arrived although its answer did not.
      const found = await between(head, base, signal);
      const standing = found.known ? found.value.find(({ state }) => state === "open") : undefined;
      return standing === undefined ? opened : known(standing);
    },

    async describe(present, text, signal) {
      if (present.title === text.title && lines(present.body) === lines(text.body)) return known(present);
      const question = {
        parameters: { ...repository, pull_number: present.number, ...text },
        subject: `pull request #${present.number}`,
        needs: "pull-requests: write",
        schema: PullRequestSchema,
      } as const;
      const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
      const answer = await github.ask({ route, ...question }, signal);
      return answer.known ? known(plain(answer.value)) : answer;
    },

    async close(present, why, signal) {
      const about = { subject: `pull request #${present.number}`, needs: "pull-requests: write" } as const;
      const parameters = { ...repository, pull_number: present.number, state: "closed" };
      const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
      const closed = await github.ask({ route, parameters, schema: PullRequestSchema, ...about }, signal);
      if (!closed.known) return closed;
      // Afterwards: a run that ends in between leaves a word too few, never one too many.
      const comment = { ...repository, issue_number: present.number, body: why };
      const comments = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      await github.ask({ route: comments, parameters: comment, schema: z.unknown(), ...about }, signal);
      return known(plain(closed.value));
    },
  };
}

function plain({ from: _from, ...pullRequest }: PullRequest & { readonly from: string }): PullRequest {
  return pullRequest;
}

// Whoever edits it in the browser gets CRLF and loses the last newline.
function lines(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}
