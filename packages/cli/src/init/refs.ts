import type { Git } from "@signalbox/systems/git/git";
import type { DatedTag } from "./facts.ts";

const REMOTE = "refs/remotes/origin/";
const LOCAL = "refs/heads/";
const TAG = "refs/tags/";

/** Every tag with its moment, oldest first. */
export async function datedTags(git: Git): Promise<readonly DatedTag[]> {
  const { stdout } = await git.run(["for-each-ref", "--format=%(creatordate:unix) %(refname)", TAG]);
  return lines(stdout)
    .map((line) => {
      const space = line.indexOf(" ");
      return { name: line.slice(space + 1 + TAG.length), at: Number(line.slice(0, space)) };
    })
    .toSorted((a, b) => a.at - b.at);
}

/** The branches of the clone and of its remote. */
export async function branchNames(git: Git): Promise<readonly string[]> {
  const { stdout } = await git.run(["for-each-ref", "--format=%(refname)", LOCAL, REMOTE]);
  const names = lines(stdout).map((ref) => ref.slice(ref.startsWith(REMOTE) ? REMOTE.length : LOCAL.length));
  return [...new Set(names.filter((name) => name !== "HEAD"))].toSorted();
}

/** The default branch of the remote; without one `main`, `master`, or what is checked out. Null where HEAD is on no branch. */
export async function defaultBranchOf(git: Git): Promise<{ readonly name: string; readonly ref: string } | null> {
  const remote = await symbolic(git, `${REMOTE}HEAD`);
  if (remote !== null && remote.startsWith(REMOTE)) return { name: remote.slice(REMOTE.length), ref: remote };
  const { stdout } = await git.run(["for-each-ref", "--format=%(refname)", `${LOCAL}main`, `${LOCAL}master`]);
  const usual = lines(stdout).find((ref) => ref === `${LOCAL}main` || ref === `${LOCAL}master`);
  const ref = usual ?? (await symbolic(git, "HEAD"));
  return ref === null || !ref.startsWith(LOCAL) ? null : { name: ref.slice(LOCAL.length), ref };
}

const NEWEST = 10;

/** Whether a branch contains any of the newest tags of final versions; null where there is no such tag or branch. */
export async function newestFinalsOn(
  git: Git,
  branch: string | null,
  tags: readonly DatedTag[],
): Promise<boolean | null> {
  const finals = tags.filter(({ name }) => /(?:^|[^\d.])\d+(?:\.\d+){1,2}$/.test(name)).slice(-NEWEST);
  if (finals.length === 0 || branch === null) return null;
  const held = await Promise.all(
    finals.map(({ name }) => git.run(["merge-base", "--is-ancestor", `${TAG}${name}`, branch], { allow: [1, 128] })),
  );
  return held.some(({ code }) => code === 0);
}

async function symbolic(git: Git, ref: string): Promise<string | null> {
  const { code, stdout } = await git.run(["symbolic-ref", "--quiet", ref], { allow: [1, 128] });
  return code === 0 ? stdout.trim() : null;
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
