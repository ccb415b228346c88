import * as z from "zod";
import { type Answer, known, type Silence } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import { fitBody, LONGEST_BODY } from "./release-body.ts";
import type { RepositoryName } from "./repository.ts";
import type { GitHubSilence } from "./silence.ts";

export type GitHubRelease = {
  readonly id: number;
  readonly url: string;
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly prerelease: boolean;
  readonly draft: boolean;
  /** Locked by GitHub: its tag and files for good. */
  readonly immutable: boolean;
};

export type ReleaseText = {
  readonly tag: string;
  readonly title: string;
  /** Markdown, safe as it stands. */
  readonly body: string;
  /** What becomes of the body where the release says something already: such as to keep a part of that. It may throw. */
  readonly over: (present: string, body: string) => string;
  readonly prerelease: boolean;
  /** Whether it is the one that GitHub calls the repository's latest. */
  readonly latest: boolean;
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
   * The tag must be on GitHub: else GitHub would make one, at a commit that nobody decided on. A draft of the tag among
   * the newest hundred releases is published rather than a second one made beside it, with the files that it holds.
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
    immutable: z.boolean().optional(),
  })
  .transform((answer): GitHubRelease => ({
    id: answer.id,
    url: answer.html_url,
    tag: answer.tag_name,
    title: answer.name ?? "",
    body: answer.body ?? "",
    prerelease: answer.prerelease,
    draft: answer.draft,
    immutable: answer.immutable === true,
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
      // A draft that is not among the newest hundred was not left by a run of today.
      parameters: { ...repository, per_page: 100 },
      subject: "list of releases",
      needs: "contents: write",
      schema: z.array(ReleaseSchema),
    } as const;
    const newest = await github.ask({ route: "GET /repos/{owner}/{repo}/releases", ...question }, signal);
    return newest.known ? known(newest.value.find((release) => release.draft && release.tag === tag) ?? null) : newest;
  }

  async function isLatest(tag: string, signal?: AbortSignal): Promise<GitHubAnswer<boolean>> {
    const question = {
      parameters: repository,
      subject: "latest release",
      needs: "contents: read",
      schema: ReleaseSchema,
    } as const;
    const latest = nullIfMissing(
      await github.ask({ route: "GET /repos/{owner}/{repo}/releases/latest", ...question }, signal),
    );
    return latest.known ? known(latest.value?.tag === tag) : latest;
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
    whole: ReleaseText,
    signal?: AbortSignal,
  ): Promise<GitHubAnswer<Publication>> {
    const text = { ...whole, body: bodyOver(found.body, whole) };
    if (!found.draft && saysTheSame(found, text)) {
      // To take the word from a release is not asked for: another one gets it with its own notes.
      const standing = text.latest ? await isLatest(text.tag, signal) : known(true);
      if (!standing.known) return standing;
      if (standing.value) return known({ outcome: "unchanged", url: found.url });
    }
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
    if (!answer.known) return found.immutable && answer.status === 422 ? locked(answer, text.tag) : answer;
    return known({ outcome: "updated", url: answer.value.url });
  }

  async function create(whole: ReleaseText, signal?: AbortSignal): Promise<GitHubAnswer<Publication>> {
    const text = { ...whole, body: fitBody(whole.body, whole.file) };
    const question = {
      parameters: { ...repository, ...fieldsOf(text) },
      subject: `release of \`${text.tag}\``,
      needs: "contents: write",
      schema: ReleaseSchema,
    } as const;
    const answer = await github.ask({ route: "POST /repos/{owner}/{repo}/releases", ...question }, signal);
    return answer.known ? known({ outcome: "created", url: answer.value.url }) : answer;
  }

  async function publishRelease(text: ReleaseText, signal?: AbortSignal): Promise<Answer<Publication>> {
    const found = await findRelease(text.tag, signal);
    if (!found.known) return found;
    if (found.value !== null) return update(found.value, text, signal);
    const tag = await tagExists(text.tag, signal);
    if (!tag.known) return tag;
    if (!tag.value) return noTag(text.tag);
    const draft = await findDraft(text.tag, signal);
    if (!draft.known) return draft;
    if (draft.value !== null) return update(draft.value, text, signal);
    const created = await create(text, signal);
    if (created.known || created.status !== 422) return created;
    // Another run was faster, or our own first attempt arrived although its answer did not.
    const again = await findRelease(text.tag, signal);
    if (!again.known) return again;
    return again.value === null ? created : update(again.value, text, signal);
  }

  return { findRelease, publishRelease };
}

function nullIfMissing<T>(answer: GitHubAnswer<T>): GitHubAnswer<T | null> {
  return !answer.known && answer.status === 404 ? known(null) : answer;
}

function fieldsOf(text: ReleaseText): Readonly<Record<string, unknown>> {
  // GitHub's own default is "true", also for a release that is only updated.
  const latest = text.latest ? "true" : "false";
  return {
    tag_name: text.tag,
    name: text.title,
    body: text.body,
    prerelease: text.prerelease,
    draft: false,
    make_latest: latest,
  };
}

/** What is kept of the present body is never cut: the new text makes room for it. */
function bodyOver(present: string, { body, file, over }: ReleaseText): string {
  const fitted = fitBody(body, file);
  const kept = over(present, fitted);
  const excess = kept.length - LONGEST_BODY;
  return excess <= 0 ? kept : over(present, fitBody(body, file, Math.max(0, fitted.length - excess)));
}

function saysTheSame(found: GitHubRelease, text: ReleaseText): boolean {
  // Whoever edits a release in the browser gets CRLF and loses the last newline.
  const plain = (body: string): string => body.replaceAll("\r\n", "\n").trimEnd();
  return found.title === text.title && found.prerelease === text.prerelease && plain(found.body) === plain(text.body);
}

function locked(answer: GitHubSilence, tag: string): GitHubSilence {
  return {
    ...answer,
    code: "github.release-locked",
    says: `the release of \`${tag}\` is immutable, and says something else: ${answer.says}`,
    next: "leave it as it is, or mend its text by hand where GitHub allows it",
  };
}

function noTag(tag: string): Silence {
  return {
    known: false,
    code: "github.tag-missing",
    says: `the tag \`${tag}\` is not on GitHub`,
    next: "push the tag first: a release without it would make one at a commit that nobody decided on",
  };
}
