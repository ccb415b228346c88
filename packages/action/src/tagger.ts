import type { Observed } from "@signalbox/policy/gate/observed";
import type { Person } from "@signalbox/policy/gate/people";
import type { Git } from "@signalbox/systems/git/git";
import { readRemoteRefs, type RemoteTag } from "@signalbox/systems/git/remote";
import { BOT } from "./bot.ts";
import type { GitHubContext } from "./github-context.ts";
import { startedByPushOf } from "./started-by-push.ts";

/**
 * Who pushed the tag that is released. Null where none is named, and where version-bump made it. A person is known only to the run
 * that the push of the tag started: git itself does not say who pushed what.
 */
export async function taggerOf(
  git: Git,
  context: GitHubContext,
  { remote, tag }: { readonly remote: string; readonly tag: string | null },
): Promise<Observed<Person | null>> {
  if (tag === null) return { known: true, value: null };
  const { tags } = await readRemoteRefs(git, remote, []);
  const standing = tags.find(({ name }) => name === tag);
  if (standing === undefined) return unknownTagger(`there is no tag \`${tag}\` on \`${remote}\``);
  if (startedByPushOf(context, standing)) return { known: true, value: actorOf(context) };
  if (await isOfBot(git, remote, standing)) return { known: true, value: null };
  return unknownTagger(`this run was not started by the push of \`${tag}\` as it stands now, which tells who it was`);
}

function actorOf({ actor, actorId }: GitHubContext): Person {
  return { login: actor, databaseId: actorId, type: actor.endsWith("[bot]") ? "Bot" : "User" };
}

/** Whether an annotated tag names the bot as who made it. That is text which others could write: rules for tags keep them from it. */
async function isOfBot(git: Git, remote: string, { name, object, annotated }: RemoteTag): Promise<boolean> {
  if (!annotated) return false;
  // A shallow or single-branch clone may lack the tag.
  await git.run([
    "fetch",
    "--quiet",
    "--no-write-fetch-head",
    "--no-tags",
    "--end-of-options",
    remote,
    `refs/tags/${name}`,
  ]);
  const { code, stdout } = await git.run(["cat-file", "tag", object], { allow: [1, 128] });
  const head = stdout.split("\n\n", 1)[0] ?? "";
  return code === 0 && head.split("\n").some((line) => line.startsWith(`tagger ${BOT.name} <${BOT.email}> `));
}

function unknownTagger(says: string): Observed<Person | null> {
  return {
    known: false,
    code: "approvals.tagger-unknown",
    says,
    next: "start the gate by the push of the tag (`on: push: tags:`), or let version-bump make it",
  };
}
