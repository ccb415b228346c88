import { governingPolicy, POLICY_FILE, type Governing } from "@signalbox/moves/governing-policy";
import { SignalboxError } from "@signalbox/policy/error";
import { insist } from "@signalbox/systems/answer";
import type { FileAtCommit, Repository } from "@signalbox/systems/github/repository";

/**
 * The policy in force, read from GitHub on the default branch's newest commit, never from the ref under judgement:
 * a change cannot loosen the rule that it has to pass.
 */
export async function policyOfDefaultBranch(
  repository: Repository,
  signal: AbortSignal,
): Promise<{ readonly governing: Governing; readonly defaultBranch: string }> {
  const defaultBranch = insist(await repository.defaultBranch(signal));
  const commit = insist(await repository.commitOf(defaultBranch, signal));
  const text = textOf(insist(await repository.fileAt(commit, POLICY_FILE, signal)), defaultBranch);
  return { governing: governingPolicy(POLICY_FILE, text, { kind: "default-branch", commit }), defaultBranch };
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
