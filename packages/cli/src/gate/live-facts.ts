import { gatherGate } from "@signalbox/moves/checklist-gate/gather-gate";
import { observationOf } from "@signalbox/moves/checklist-gate/observation-of";
import { type GateRequest, prepareGate } from "@signalbox/moves/checklist-gate/prepare-gate";
import type { Governing } from "@signalbox/moves/governing-policy";
import { repositoryUrlOf } from "@signalbox/moves/repository-url";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import { loginKey } from "@signalbox/policy/gate/people";
import { insist } from "@signalbox/systems/answer";
import { openGit } from "@signalbox/systems/git/open-git";
import { permissionOf } from "@signalbox/systems/github/repository-permission";
import { openRepository } from "@signalbox/systems/github/repository";
import { gitHubFromTerminal, type GitHubOptions, type Variables } from "../github-from-terminal.ts";

export type LiveRequest = Omit<GateRequest, "branch" | "evidence"> & {
  /** Null for the default branch. */
  readonly branch: string | null;
  /** Who may be supposed to approve: what they may do is asked for, too. */
  readonly wishes: readonly string[];
};

/** What GitHub, git and the policy's other systems tell a terminal of the gate now. No run of a workflow is known there. */
export async function liveGateFacts(
  directory: string,
  { wishes, branch, ...request }: LiveRequest,
  { loaded, origin }: Governing,
  options: GitHubOptions,
  variables: Variables,
): Promise<GateFacts> {
  const top = await topOf(directory);
  const git = openGit(top);
  const { gitHub, repository } = await gitHubFromTerminal(git, options, variables);
  const defaultBranch = insist(await openRepository(gitHub, repository).defaultBranch());
  const { sources, asked } = await prepareGate(
    loaded,
    { ...request, branch: branch ?? defaultBranch, evidence: {} },
    {
      git,
      gitHub,
      repository,
      repositoryUrl: await repositoryUrlOf(git),
      defaultBranch,
      policyCommit: origin.commit,
      workspace: top,
      variables,
      ownRun: null,
      tagger: { known: true, value: null },
      signal: new AbortController().signal,
    },
  );
  const facts = await gatherGate(loaded, sources, asked);
  const { people } = facts.approvals;
  const unasked = wishes.filter((login) => !Object.hasOwn(people.permissions, loginKey(login)));
  const added = await Promise.all(
    unasked.map(
      async (login) => [loginKey(login), observationOf(await permissionOf(gitHub, repository, login))] as const,
    ),
  );
  const permissions = { ...people.permissions, ...Object.fromEntries(added) };
  return { ...facts, approvals: { ...facts.approvals, people: { ...people, permissions } } };
}

/** The folder that holds the whole checkout, as a job's workspace does: paths of evidence begin there. */
async function topOf(directory: string): Promise<string> {
  const { stdout } = await openGit(directory).run(["rev-parse", "--show-toplevel"], { allow: [128] });
  return stdout === "" ? directory : stdout.replace(/\n$/, "");
}
