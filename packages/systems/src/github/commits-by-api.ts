import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import type { Permission } from "./permission.ts";
import { type FileAtCommit, openRepository, type RepositoryName } from "./repository.ts";

export type FileChange = {
  readonly path: string;
  readonly text: string;
  /** As git writes it, such as `100755`. Default: `100644`. */
  readonly mode?: string;
};

export type CommitToWrite = {
  /** The full hash of the commit whose files it has, but for `files`. */
  readonly base: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly files: readonly FileChange[];
};

/** Branches and commits of a repository that nobody has to check out. GitHub signs a commit that an app or a workflow's token makes so. */
export interface CommitsByApi {
  /** The full hash that a branch points to now; null where there is no such branch. */
  tipOf(branch: string, signal?: AbortSignal): Promise<Answer<string | null>>;
  /** A file at a commit's full hash, of up to 20 MB. */
  fileAt(commit: string, path: string, signal?: AbortSignal): Promise<Answer<FileAtCommit>>;
  /** Writes a commit that no branch points to yet; its full hash. */
  write(commit: CommitToWrite, signal?: AbortSignal): Promise<Answer<string>>;
  /**
   * Moves a branch from one commit to a descendant of it, or makes it where `from` is null; never by force. `lost`: it
   * stood elsewhere meanwhile, and nothing was done. Whatever the answer was, the branch is looked at afterwards: what did arrive is `moved`.
   */
  move(branch: string, from: string | null, to: string, signal?: AbortSignal): Promise<Answer<"moved" | "lost">>;
}

const LARGEST_BYTES = 20_000_000;

const ReferenceSchema = z.object({ object: z.object({ sha: Oid }) });
const CommitSchema = z.object({ sha: Oid, tree: z.object({ sha: Oid }) });
const MadeSchema = z.object({ sha: Oid });
const BlobSchema = z.object({ encoding: z.literal("base64"), content: z.string() });

export function openCommitsByApi(github: GitHub, repository: RepositoryName): CommitsByApi {
  const files = openRepository(github, repository);

  function ask<T>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    about: { readonly subject: string; readonly needs: Permission; readonly schema: z.ZodType<T> },
    signal?: AbortSignal,
  ): Promise<GitHubAnswer<T>> {
    const owned = { owner: repository.owner, repo: repository.name, ...parameters };
    return github.ask({ route: route.replace(" /", " /repos/{owner}/{repo}/"), parameters: owned, ...about }, signal);
  }

  async function tipOf(branch: string, signal?: AbortSignal): Promise<Answer<string | null>> {
    const about = { subject: `branch \`${branch}\``, needs: "contents: read", schema: ReferenceSchema } as const;
    const answer = await ask("GET /git/ref/{ref}", { ref: `heads/${branch}` }, about, signal);
    if (answer.known) return known(answer.value.object.sha);
    return answer.status === 404 ? known(null) : answer;
  }

  async function largeFile(commit: string, path: string, signal?: AbortSignal): Promise<Answer<FileAtCommit>> {
    const about = { subject: `file \`${path}\` at ${commit.slice(0, 12)}`, needs: "contents: read" } as const;
    const found = await ask("GET /contents/{path}", { path, ref: commit }, { ...about, schema: MadeSchema }, signal);
    if (!found.known) return found;
    const blob = await ask(
      "GET /git/blobs/{blob}",
      { blob: found.value.sha },
      { ...about, schema: BlobSchema },
      signal,
    );
    if (!blob.known) return blob;
    try {
      const bytes = Buffer.from(blob.value.content, "base64");
      return known({ kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) });
    } catch {
      return known({ kind: "not-text" });
    }
  }

  return {
    tipOf,

    async fileAt(commit, path, signal) {
      const file = await files.fileAt(commit, path, signal);
      const large = file.known && file.value.kind === "too-large" && file.value.bytes <= LARGEST_BYTES;
      return large ? largeFile(commit, path, signal) : file;
    },

    async write({ base, parents, message, files: changes }, signal) {
      const about = { subject: `commit on ${base.slice(0, 12)}`, needs: "contents: write" } as const;
      const from = await ask("GET /git/commits/{base}", { base }, { ...about, schema: CommitSchema }, signal);
      if (!from.known) return from;
      const entries = changes.map(({ path, text, mode = "100644" }) => ({ path, mode, type: "blob", content: text }));
      const parameters = { base_tree: from.value.tree.sha, tree: entries };
      const tree = await ask("POST /git/trees", parameters, { ...about, schema: MadeSchema }, signal);
      if (!tree.known) return tree;
      // Without an author of ours: only then GitHub signs it.
      const commit = { message, tree: tree.value.sha, parents };
      const made = await ask("POST /git/commits", commit, { ...about, schema: MadeSchema }, signal);
      return made.known ? known(made.value.sha) : made;
    },

    async move(branch, from, to, signal) {
      const about = { subject: `branch \`${branch}\``, needs: "contents: write", schema: ReferenceSchema } as const;
      const answer =
        from === null
          ? await ask("POST /git/refs", { ref: `refs/heads/${branch}`, sha: to }, about, signal)
          : await ask("PATCH /git/refs/{ref}", { ref: `heads/${branch}`, sha: to, force: false }, about, signal);
      if (answer.known) return known("moved");
      const tip = await tipOf(branch, signal);
      if (!tip.known) return answer;
      if (tip.value === to) return known("moved");
      return tip.value === from ? answer : known("lost");
    },
  };
}
