import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";

/** The commit that a person names, as a full hash. What git does not know, or takes for an option, is refused. */
export async function commitOf(git: Git, revision: string): Promise<string> {
  const { code, stdout } = await git.run(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    { allow: [1, 128] },
  );
  const hash = stdout.trim();
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(hash)) return hash;
  throw new SignalboxError("git.no-commit", `there is no commit \`${revision}\` here`, {
    next: "name a branch, a tag or a hash of this repository; a fresh one needs a first commit",
  });
}
