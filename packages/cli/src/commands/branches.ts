import { branchesMove } from "@signalbox/moves/branches/branches-move";
import { releaseTagReasons } from "@signalbox/moves/branches/release-tags";
import { gatherTagProtection } from "@signalbox/moves/checklist-gate/approvals/tag-protection";
import { gatherBranchRules } from "@signalbox/moves/checklist-gate/branch-rules/gather-branch-rules";
import { makeMove, succeeded } from "@signalbox/moves/frame";
import { policyOfClone } from "@signalbox/moves/governing-policy";
import type { BypassActor } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import { decideBranchRules } from "@signalbox/policy/checklist/branch-rules/decide-branch-rules";
import { verdictOf } from "@signalbox/policy/decision/verdict";
import { SignalboxError } from "@signalbox/policy/error";
import { shown } from "@signalbox/policy/load/shown";
import { insist } from "@signalbox/systems/answer";
import { openGit } from "@signalbox/systems/git/open-git";
import { openRepository } from "@signalbox/systems/github/repository";
import { openRulesets } from "@signalbox/systems/github/rulesets";
import { exitCodeOf } from "../exit-code.ts";
import { gitHubFromTerminal, type GitHubOptions, type Variables } from "../github-from-terminal.ts";
import { policyAsked } from "../policy-asked.ts";
import { branchesAsJson, branchesAsText } from "../show/branches-report.ts";
import type { Terminal } from "../terminal.ts";

export type CheckOptions = GitHubOptions & { readonly policy?: string; readonly json?: boolean };
export type ApplyOptions = GitHubOptions & {
  readonly yes?: boolean;
  readonly tagsBy?: readonly string[];
  readonly json?: boolean;
};

/** `signalbox branches check`: where GitHub enforces less of branches and release tags than is stated. Writes nothing. */
export async function checkBranches(
  directory: string,
  options: CheckOptions,
  terminal: Terminal,
  variables: Variables = process.env,
): Promise<number> {
  const git = openGit(directory);
  const governing = await policyAsked(git, options);
  const { gitHub, repository } = await gitHubFromTerminal(git, options, variables);
  const defaultBranch = insist(await openRepository(gitHub, repository).defaultBranch());
  const about = { branch: null };
  const sources = { gitHub, repository, defaultBranch, about, signal: new AbortController().signal };
  const [facts, isProtected] = await Promise.all([
    gatherBranchRules(governing.loaded, sources),
    gatherTagProtection(sources),
  ]);
  const reasons = [
    ...decideBranchRules(governing.loaded, facts, about),
    ...releaseTagReasons(governing.loaded, isProtected),
  ];
  const report = { command: "check", repository, governing, verdict: verdictOf(reasons), reasons } as const;
  terminal.out(options.json === true ? branchesAsJson(report, {}) : branchesAsText(report, null));
  return exitCodeOf(report.verdict);
}

/** `signalbox branches apply`: writes what the policy states as rulesets, where they do not stand already; without `yes` it only shows that. */
export async function applyBranches(
  directory: string,
  options: ApplyOptions,
  terminal: Terminal,
  variables: Variables = process.env,
): Promise<number> {
  const git = openGit(directory);
  const makers = (options.tagsBy ?? []).map(actorOf);
  const governing = await policyOfClone(git);
  const { gitHub, repository } = await gitHubFromTerminal(git, options, variables);
  const defaultBranch = insist(await openRepository(gitHub, repository).defaultBranch());
  const move = branchesMove({ rulesets: openRulesets(gitHub, repository), defaultBranch, makers });
  const made = await makeMove(
    move,
    governing.loaded,
    { mode: options.yes === true ? "apply" : "plan" },
    {
      async report({ decision, outcome }) {
        const { verdict, reasons, steps } = decision;
        const report = { command: "apply", repository, governing, verdict, reasons } as const;
        const rulesets = steps.map(({ id, text }) => ({ id, ...text }));
        const last = outcome ?? (steps.length === 0 ? null : NOT_WRITTEN);
        terminal.out(
          options.json === true
            ? branchesAsJson(report, { move: decision.move, rulesets, outcome })
            : branchesAsText(report, last),
        );
      },
      // What was written stands on GitHub, in its own audit log.
      record: async () => undefined,
    },
  );
  return made.decision.verdict === "go" && !succeeded(made) ? 1 : exitCodeOf(made.decision.verdict);
}

const NOT_WRITTEN = { says: "nothing was written", next: "run it again with `--yes`" };

const ACTORS = { app: "Integration", team: "Team", user: "User" } as const;

function actorOf(text: string): BypassActor {
  const [, kind = "", number = ""] = /^(app|team|user):([1-9]\d{0,14})$/.exec(text) ?? [];
  if (kind === "app" || kind === "team" || kind === "user") {
    return { actorType: ACTORS[kind], actorId: Number(number), bypassMode: "always" };
  }
  throw new SignalboxError("branches.bad-actor", `${shown(text)} is nobody who can make tags`, {
    next: "name an app, a team or a user by its number, such as `--tags-by app:123456`",
  });
}
