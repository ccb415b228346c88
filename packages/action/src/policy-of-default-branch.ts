import { gitHubParents } from "@signalbox/moves/extend/github-parents";
import { governingPolicy, POLICY_FILE, type Governing } from "@signalbox/moves/governing-policy";
import { SignalboxError } from "@signalbox/policy/error";
import { insist } from "@signalbox/systems/answer";
import type { GitHub } from "@signalbox/systems/github/client";
import { type FileAtCommit, openRepository, type RepositoryName } from "@signalbox/systems/github/repository";

/**
 * The policy in force, read from GitHub on the default branch's newest commit, never from the ref under judgement:
 * a change cannot loosen the rule that it has to pass. What it extends is read from there, too.
 */
export async function policyOfDefaultBranch(
  gitHub: GitHub,
  name: RepositoryName,
  signal: AbortSignal,
): Promise<{ readonly governing: Governing; readonly defaultBranch: string }> {
  const repository = openRepository(gitHub, name);
  const defaultBranch = insist(await repository.defaultBranch(signal));
  const commit = insist(await repository.commitOf(defaultBranch, signal));
  const text = textOf(insist(await repository.fileAt(commit, POLICY_FILE, signal)), defaultBranch);
  const parents = gitHubParents(gitHub, { repository: name, commit }, signal);
  const governing = await governingPolicy(POLICY_FILE, text, { kind: "default-branch", commit }, parents);
  return { governing, defaultBranch };
}

function textOf(file: FileAtCommit, branch: string): string {
  if (file.kind === "text") return file.text;
  const why =
    file.kind === "missing" ? "is not there" : file.kind === "too-large" ? "is too large" : "is not a text file";
  throw new SignalboxError(
    "policy.missing",
    `\`${POLICY_FILE}\` ${why} on the default branch \`${branch}\`; without a policy nothing passes`,
    {
      next: `commit one to \`${branch}\`: three lines are enough (\`version: 1\`, \`components:\`, \`  my-service: {}\`)`,
    },
  );
}
