import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub } from "./client.ts";

/** `owner/name`. */
export type RepositoryName = { readonly owner: string; readonly name: string };

export type FileAtCommit =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  /** A folder, submodule or broken link. */
  | { readonly kind: "not-a-file" }
  | { readonly kind: "not-text" }
  | { readonly kind: "too-large"; readonly bytes: number };

/** What is asked about a repository's branches and files. */
export interface Repository {
  defaultBranch(signal?: AbortSignal): Promise<Answer<string>>;
  /** The full hash that a branch points to now. */
  commitOf(branch: string, signal?: AbortSignal): Promise<Answer<string>>;
  /** A file of at most 1 MB, as UTF-8, at a commit's full hash: never at a name that can move. `missing` only where the commit was seen. */
  fileAt(commit: string, path: string, signal?: AbortSignal): Promise<Answer<FileAtCommit>>;
}

const RepositorySchema = z.object({ default_branch: z.string().min(1) });
const ReferenceSchema = z.object({ object: z.object({ type: z.literal("commit"), sha: Oid }) });
const CommitSchema = z.object({ sha: Oid });
const ContentsSchema = z.union([
  z.array(z.unknown()),
  z.object({
    type: z.literal("file"),
    size: z.number().int().nonnegative(),
    encoding: z.string(),
    content: z.string(),
  }),
  z.object({ type: z.enum(["dir", "symlink", "submodule"]) }),
]);

/** Asks GitHub about one repository, through the one client. */
export function openRepository(github: GitHub, { owner, name }: RepositoryName): Repository {
  const parameters = { owner, repo: name };
  const needs = "contents: read";
  return {
    async defaultBranch(signal) {
      const subject = `repository \`${owner}/${name}\``;
      const answer = await github.ask(
        { route: "GET /repos/{owner}/{repo}", parameters, subject, needs, schema: RepositorySchema },
        signal,
      );
      return answer.known ? known(answer.value.default_branch) : answer;
    },

    async commitOf(branch, signal) {
      const question = {
        parameters: { ...parameters, ref: `heads/${branch}` },
        subject: `branch \`${branch}\``,
        needs,
        schema: ReferenceSchema,
      } as const;
      const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal);
      return answer.known ? known(answer.value.object.sha) : answer;
    },

    async fileAt(commit, path, signal) {
      const subject = `file \`${path}\` at ${commit.slice(0, 12)}`;
      // No repository holds such a path; as a part of an address it would mean another one.
      if (path.split("/").some((segment) => ["", ".", ".."].includes(segment))) return known({ kind: "missing" });
      const question = {
        parameters: { ...parameters, path, ref: commit },
        subject,
        needs,
        schema: ContentsSchema,
      } as const;
      const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/contents/{path}", ...question }, signal);
      if (answer.known) return known(fileOf(answer.value));
      if (answer.status !== 404) return answer;
      // 404 also means "you may not see it". Only where the commit is seen is the file really missing.
      const seen = await github.ask(
        {
          route: "GET /repos/{owner}/{repo}/git/commits/{commit}",
          parameters: { ...parameters, commit },
          subject: `commit ${commit.slice(0, 12)}`,
          needs,
          schema: CommitSchema,
        },
        signal,
      );
      return seen.known ? known({ kind: "missing" }) : seen;
    },
  };
}

function fileOf(contents: z.infer<typeof ContentsSchema>): FileAtCommit {
  if (!("type" in contents) || contents.type !== "file") return { kind: "not-a-file" };
  // GitHub sends no content of files over 1 MB, and says so with the encoding `none`.
  if (contents.encoding !== "base64") return { kind: "too-large", bytes: contents.size };
  const bytes = Buffer.from(contents.content, "base64");
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: "not-text" };
  }
}
