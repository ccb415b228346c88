import type { Git } from "./git.ts";

/** Whether the clone holds an object of this hash; with `^{commit}` behind it, whether that is a commit or a tag of one. */
export async function holdsObject(git: Git, object: string): Promise<boolean> {
  return (await git.run(["cat-file", "-e", object], { allow: [1, 128] })).code === 0;
}
