import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

/** A tag as it stands on GitHub. */
export type StandingTag = {
  readonly name: string;
  /** The full hash of the commit that it points to. */
  readonly commit: string;
  /** Null of a light tag. */
  readonly message: string | null;
};

export type TagToMake = {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
  readonly by: { readonly name: string; readonly email: string; /** Seconds since 1970. */ readonly time: number };
};

/** Tags of a repository that nobody has to check out. */
export interface TagsByApi {
  /** Null where there is none. */
  find(name: string, signal?: AbortSignal): Promise<Answer<StandingTag | null>>;
  /** Makes an annotated tag, and never moves one. Whatever the answer was, the tag that stands afterwards is what is answered: ours, or that of a faster run. */
  make(tag: TagToMake, signal?: AbortSignal): Promise<Answer<StandingTag>>;
}

const ReferenceSchema = z.object({ object: z.object({ type: z.enum(["commit", "tag"]), sha: Oid }) });
const TagSchema = z.object({ message: z.string(), object: z.object({ type: z.literal("commit"), sha: Oid }) });
const MadeSchema = z.object({ sha: Oid });

export function openTagsByApi(github: GitHub, { owner, name: repo }: RepositoryName): TagsByApi {
  async function find(name: string, signal?: AbortSignal): Promise<GitHubAnswer<StandingTag | null>> {
    const about = { subject: `tag \`${name}\``, needs: "contents: read" } as const;
    const reference = await github.ask(
      {
        route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
        parameters: { owner, repo, ref: `tags/${name}` },
        schema: ReferenceSchema,
        ...about,
      },
      signal,
    );
    if (!reference.known) return reference.status === 404 ? known(null) : reference;
    const { type, sha } = reference.value.object;
    if (type === "commit") return known({ name, commit: sha, message: null });
    const tag = await github.ask(
      {
        route: "GET /repos/{owner}/{repo}/git/tags/{sha}",
        parameters: { owner, repo, sha },
        schema: TagSchema,
        ...about,
      },
      signal,
    );
    return tag.known ? known({ name, commit: tag.value.object.sha, message: tag.value.message }) : tag;
  }

  return {
    find,

    async make({ name, commit, message, by }, signal) {
      const about = { subject: `tag \`${name}\``, needs: "contents: write", schema: MadeSchema } as const;
      const tagger = { name: by.name, email: by.email, date: new Date(by.time * 1000).toISOString() };
      const tag = { tag: name, message, object: commit, type: "commit", tagger };
      const object = await github.ask(
        { route: "POST /repos/{owner}/{repo}/git/tags", parameters: { owner, repo, ...tag }, ...about },
        signal,
      );
      if (!object.known) return object;
      const made = await github.ask(
        {
          route: "POST /repos/{owner}/{repo}/git/refs",
          parameters: { owner, repo, ref: `refs/tags/${name}`, sha: object.value.sha },
          ...about,
          schema: z.unknown(),
        },
        signal,
      );
      if (made.known) return known({ name, commit, message });
      // Another run was faster, or our own first attempt arrived although its answer did not.
      const standing = await find(name, signal);
      return standing.known && standing.value !== null ? known(standing.value) : made;
    },
  };
}
