import * as z from "zod";
import { type Answer, known, type Silence } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import { fitBody } from "./release-body.ts";
import type { RepositoryName } from "./repository.ts";

export type GitHubRelease = {
  readonly id: number;
  readonly url: string;
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly prerelease: boolean;
  readonly draft: boolean;
};

export type ReleaseText = {
  readonly tag: string;
  readonly title: string;
  /** Markdown, safe as it stands. */
  readonly body: string;
  readonly prerelease: boolean;
  /** Where the whole body can be read, should it be too long for GitHub. */
  readonly file: string;
};

export type Publication = { readonly outcome: "created" | "updated" | "unchanged"; readonly url: string };

/** What is asked of, and done to, a repository's GitHub Releases. */
export interface Releases {
  /** The published release of a tag, or null. Drafts have no tag yet, and are not found. */
  findRelease(tag: string, signal?: AbortSignal): Promise<Answer<GitHubRelease | null>>;
  /**
   * Makes the release of a tag say this. Looks first: the same twice, or from two runs at once, gives one release.
   * The tag must be on GitHub: else GitHub would make one, at a commit that nobody decided on. A draft of the tag is
   * published where GitHub lets no second release be made beside it.
   */
  publishRelease(text: ReleaseText, signal?: AbortSignal): Promise<Answer<Publication>>;
}

const ReleaseSchema = z
  .object({
    id: z.number().int(),
    html_url: z.string(),
    tag_name: z.string(),
    name: z.string().nullable(),
    body: z.string().nullish(),
    prerelease: z.boolean(),
    draft: z.boolean(),
  })
  .transform((answer): GitHubRelease => ({
    id: answer.id,
    url: answer.html_url,
    tag: answer.tag_name,
    title: answer.name ?? "",
    body: answer.body ?? "",
    prerelease: answer.prerelease,
    draft: answer.draft,
  }));
const ReferencesSchema = z.object({ ref: z.string() });

export function openReleases(github: GitHub, { owner, name }: RepositoryName): Releases {
  const repository = { owner, repo: name };

  async function findRelease(tag: string, signal?: AbortSignal): Promise<GitHubAnswer<GitHubRelease | null>> {
    const question = {
      parameters: { ...repository, tag },
      subject: `release of \`${tag}\``,
      needs: "contents: read",
      schema: ReleaseSchema,
    } as const;
    return nullIfMissing(
      await github.ask({ route: "GET /repos/{owner}/{repo}/releases/tags/{tag}", ...question }, signal),
    );
  }

  async function findDraft(tag: string, signal?: AbortSignal): Promise<GitHubAnswer<GitHubRelease | null>> {
    const question = {
      parameters: repository,
      subject: "list of releases",
      needs: "contents: write",
      schema: ReleaseSchema,
    } as const;
    const all = await github.askAll({ route: "GET /repos/{owner}/{repo}/releases", ...question }, signal);
    return all.known ? known(all.value.find((release) => release.draft && release.tag === tag) ?? null) : all;
  }

  async function tagExists(tag: string, signal?: AbortSignal): Promise<GitHubAnswer<boolean>> {
    const question = {
      parameters: { ...repository, ref: `tags/${tag}` },
      subject: `tag \`${tag}\``,
      needs: "contents: read",
      schema: ReferencesSchema,
    } as const;
    const answer = nullIfMissing(
      await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal),
    );
    return answer.known ? known(answer.value !== null) : answer;
  }

  async function update(
    found: GitHubRelease,
    text: ReleaseText,
    signal?: AbortSignal,
  ): Promise<GitHubAnswer<Publication>> {
    if (!found.draft && saysTheSame(found, text)) return known({ outcome: "unchanged", url: found.url });
    const question = {
      parameters: { ...repository, release_id: found.id, ...fieldsOf(text) },
      subject: `release of \`${text.tag}\``,
      needs: "contents: write",
      schema: ReleaseSchema,
    } as const;
    const answer = await github.ask(
      { route: "PATCH /repos/{owner}/{repo}/releases/{release_id}", ...question },
      signal,
    );
    return answer.known ? known({ outcome: "updated", url: answer.value.url }) : answer;
  }

  async function create(text: ReleaseText, signal?: AbortSignal): Promise<GitHubAnswer<Publication>> {
    const question = {
      parameters: { ...repository, ...fieldsOf(text), make_latest: "legacy" },
      subject: `release of \`${text.tag}\``,
      needs: "contents: write",
      schema: ReleaseSchema,
    } as const;
    const answer = await github.ask({ route: "POST /repos/{owner}/{repo}/releases", ...question }, signal);
    return answer.known ? known({ outcome: "created", url: answer.value.url }) : answer;
  }

  async function publishRelease(whole: ReleaseText, signal?: AbortSignal): Promise<Answer<Publication>> {
    const text = { ...whole, body: fitBody(whole.body, whole.file) };
    const found = await findRelease(text.tag, signal);
    if (!found.known) return found;
    if (found.value !== null) return update(found.value, text, signal);
    const tag = await tagExists(text.tag, signal);
    if (!tag.known) return tag;
    if (!tag.value) return noTag(text.tag);
    const created = await create(text, signal);
    if (created.known || created.status !== 422) return created;
    // Another run was faster, or our own first attempt arrived although its answer did not; or there is a draft.
    const again = await findRelease(text.tag, signal);
    if (!again.known) return again;
    if (again.value !== null) return update(again.value, text, signal);
    const draft = await findDraft(text.tag, signal);
    if (!draft.known) return draft;
    return draft.value === null ? created : update(draft.value, text, signal);
  }

  return { findRelease, publishRelease };
}

function nullIfMissing<T>(answer: GitHubAnswer<T>): GitHubAnswer<T | null> {
  return !answer.known && answer.status === 404 ? known(null) : answer;
}

function fieldsOf(text: ReleaseText): Readonly<Record<string, unknown>> {
  return { tag_name: text.tag, name: text.title, body: text.body, prerelease: text.prerelease, draft: false };
}

function saysTheSame(found: GitHubRelease, text: ReleaseText): boolean {
  // Whoever edits a release in the browser gets CRLF and loses the last newline.
  const plain = (body: string): string => body.replaceAll("\r\n", "\n").trimEnd();
  return found.title === text.title && found.prerelease === text.prerelease && plain(found.body) === plain(text.body);
}

function noTag(tag: string): Silence {
  return {
    known: false,
    code: "github.tag-missing",
    says: `the tag \`${tag}\` is not on GitHub`,
    next: "push the tag first: a release without it would make one at a commit that nobody decided on",
  };
}
