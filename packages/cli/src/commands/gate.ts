import { makeMove } from "@signalbox/moves/frame";
import { policyFromFile, policyOfClone, type Governing } from "@signalbox/moves/governing-policy";
import { gateMove } from "@signalbox/moves/checklist-gate/gate-move";
import { prepareGate } from "@signalbox/moves/checklist-gate/prepare-gate";
import { readGateFacts } from "@signalbox/moves/checklist-gate/read-gate-facts";
import { recordOf } from "@signalbox/moves/record";
import { repositoryUrlOf } from "@signalbox/moves/repository-url";
import { SignalboxError } from "@signalbox/policy/error";
import { decideGate, type GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import { withApproval } from "@signalbox/policy/gate/what-if";
import { insist } from "@signalbox/systems/answer";
import { writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { openGit } from "@signalbox/systems/git/open-git";
import { openRepository } from "@signalbox/systems/github/repository";
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { exitCodeOf } from "../exit-code.ts";
import { gitHubFromTerminal, type GitHubOptions, type Variables } from "../github-from-terminal.ts";
import { gateAsText } from "../show/gate-text.ts";
import { jsonOf } from "../show/json.ts";
import type { Terminal } from "../terminal.ts";

export type GateOptions = GitHubOptions & {
  readonly facts?: string;
  readonly with?: readonly string[];
  readonly candidate?: string;
  readonly branch?: string;
  readonly tag?: string;
  readonly component?: readonly string[];
  readonly manifest?: string;
  readonly policy?: string;
  readonly record?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
};

/**
 * `signalbox gate`: whether a commit may go to an environment, and why: asked of GitHub now, or decided on recorded or hand-written
 * facts with no network. Writes nothing but the record that was asked for.
 */
export async function gate(
  directory: string,
  environment: string | undefined,
  options: GateOptions,
  terminal: Terminal,
  variables: Variables = process.env,
): Promise<number> {
  const wishes = (options.with ?? []).map(approverOf);
  const git = openGit(directory);
  const governing = await (options.policy === undefined ? policyOfClone(git) : policyFromFile(options.policy, git));
  const facts =
    options.facts === undefined
      ? await factsNow(directory, environment, options, governing, variables)
      : readGateFacts(options.facts, await textOf(options.facts));
  const { policy } = governing.loaded;
  const wished = wishes.reduce((before, login) => withApproval(policy, before, login), facts);
  const decision = decideGate(governing.loaded, wished);
  if (options.record !== undefined) await keep(options, { facts, decision }, governing);
  const told = {
    environment: decision.environment,
    candidate: decision.candidate,
    class: decision.cls,
    enforcement: decision.enforcement,
  };
  terminal.out(
    options.json === true
      ? `${jsonOf({ signalbox: "gate/1", verdict: decision.verdict, move: decision.move, ...told, "what-if": wishes, policy: { file: governing.loaded.file, digest: governing.loaded.digest, origin: governing.origin }, reasons: decision.reasons })}\n`
      : gateAsText(decision, options.explain === true),
  );
  if (wishes.length > 0) terminal.talk(`as if ${wishes.join(" and ")} had approved; nothing was approved\n`);
  return exitCodeOf(decision.verdict);
}

async function factsNow(
  directory: string,
  environment: string | undefined,
  options: GateOptions,
  { loaded, origin }: Governing,
  variables: Variables,
): Promise<GateFacts> {
  if (environment === undefined) {
    throw new SignalboxError("gate.which-environment", "no environment is named", {
      next: "name one, such as `signalbox gate production`, or facts with `--facts FILE`",
    });
  }
  const git = openGit(directory);
  const { gitHub, repository } = await gitHubFromTerminal(git, options, variables);
  const defaultBranch = insist(await openRepository(gitHub, repository).defaultBranch());
  const request = {
    environment,
    candidate: options.candidate ?? null,
    branch: options.branch ?? defaultBranch,
    tag: options.tag ?? null,
    components: options.component ?? [],
    manifest: options.manifest === undefined ? null : numberOf(options.manifest),
    evidence: {},
  };
  const { sources, asked } = await prepareGate(loaded, request, {
    git,
    gitHub,
    repository,
    repositoryUrl: await repositoryUrlOf(git),
    defaultBranch,
    policyCommit: origin.commit,
    workspace: directory,
    variables,
    ownRun: null,
    tagger: { known: true, value: null },
    signal: new AbortController().signal,
  });
  let found: GateFacts | null = null;
  await makeMove(
    gateMove(sources, asked),
    loaded,
    { mode: "plan" },
    {
      async report({ facts }) {
        found = facts;
      },
      record: async () => undefined,
    },
  );
  if (found === null) throw new Error("a move that was made has facts");
  return found;
}

async function keep(
  options: GateOptions,
  { facts, decision }: { readonly facts: GateFacts; readonly decision: GateDecision },
  governing: Governing,
): Promise<void> {
  if (options.policy !== undefined || options.facts !== undefined || (options.with ?? []).length > 0) {
    throw new SignalboxError(
      "gate.trial-recorded",
      "a gate that is tried with other facts or another policy is not recorded",
      {
        next: "leave out `--record`, or the options that change what is judged",
      },
    );
  }
  const made = { move: "checklist-gate", facts, decision, outcome: null };
  const record = recordOf(made, { move: "checklist-gate", mode: "plan", at: new Date(), governing });
  const file = options.record ?? "";
  await writeFileAtomically(dirname(resolve(file)), basename(file), `${JSON.stringify(record, null, 2)}\n`);
}

function approverOf(wish: string): string {
  const login = /^approval:([A-Za-z0-9][A-Za-z0-9_-]{0,60})$/.exec(wish)?.[1];
  if (login !== undefined) return login;
  throw new SignalboxError("gate.bad-wish", `\`${wish.slice(0, 100)}\` is nothing that could be tried`, {
    next: "name who would approve, such as `--with approval:ada`",
  });
}

function numberOf(text: string): number {
  const number = /^#?([1-9]\d{0,8})$/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  throw new SignalboxError("gate.bad-manifest", `\`${text.slice(0, 100)}\` is no number of a pull request`, {
    next: "name the manifest's pull request by its number, such as `--manifest 12`",
  });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new SignalboxError("gate.no-facts", `the facts \`${file}\` cannot be read`, {
      next: "name a file of facts, or a record of the gate",
      cause,
    });
  }
}
