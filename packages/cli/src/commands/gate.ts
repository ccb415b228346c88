import { readGateFacts } from "@signalbox/moves/checklist-gate/read-gate-facts";
import type { Governing } from "@signalbox/moves/governing-policy";
import { recordOf } from "@signalbox/moves/record";
import { SignalboxError } from "@signalbox/policy/error";
import { decideGate, type GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import { withApproval } from "@signalbox/policy/gate/what-if";
import { writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { openGit } from "@signalbox/systems/git/open-git";
import { basename, dirname, resolve } from "node:path";
import { exitCodeOf } from "../exit-code.ts";
import type { GitHubOptions, Variables } from "../github-from-terminal.ts";
import { wholeNumberOf } from "../option-values.ts";
import { policyAsked } from "../policy-asked.ts";
import { gateAsText } from "../show/gate-text.ts";
import { jsonOf } from "../show/json.ts";
import type { Terminal } from "../terminal.ts";
import { textOfFile } from "../text-of-file.ts";

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
  if (options.record !== undefined) insistOnRecordable(options);
  const { facts, governing } = await (options.facts === undefined
    ? factsNow(directory, environment, wishes, options, variables)
    : factsOfFile(directory, environment, options.facts, options));
  const { loaded } = governing;
  const wished = wishes.reduce((before, login) => withApproval(loaded.policy, before, login), facts);
  const decision = decideGate(loaded, wished);
  if (options.record !== undefined) await keep(options.record, { facts, decision }, governing);
  terminal.out(
    options.json === true
      ? gateAsJson(decision, wishes, governing)
      : gateAsText(decision, options.explain === true, wishes),
  );
  if (options.facts === undefined && governing.origin.kind === "trial")
    terminal.talk("tried with a policy that does not govern here (--policy)\n");
  return exitCodeOf(decision.verdict);
}

type Judged = { readonly facts: GateFacts; readonly governing: Governing };

async function factsNow(
  directory: string,
  environment: string | undefined,
  wishes: readonly string[],
  options: GateOptions,
  variables: Variables,
): Promise<Judged> {
  if (environment === undefined) {
    throw new SignalboxError("gate.which-environment", "no environment is named", {
      next: "name one, such as `signalbox gate production`, or facts with `--facts FILE`",
    });
  }
  const manifest = options.manifest === undefined ? null : pullRequestOf(options.manifest);
  const governing = await policyAsked(openGit(directory), options);
  const request = {
    environment,
    wishes,
    manifest,
    candidate: options.candidate ?? null,
    branch: options.branch ?? null,
    tag: options.tag ?? null,
    components: options.component ?? [],
  };
  // Facts from a file are decided without what asks GitHub.
  const { liveGateFacts } = await import("../gate/live-facts.ts");
  return { facts: await liveGateFacts(directory, request, governing, options, variables), governing };
}

/** What is judged stands in the file: options that say something else of it are a mistake. */
async function factsOfFile(
  directory: string,
  environment: string | undefined,
  file: string,
  options: GateOptions,
): Promise<Judged> {
  const other = (["candidate", "branch", "tag", "component", "manifest"] as const).find(
    (name) => options[name] !== undefined,
  );
  if (other !== undefined) {
    throw new SignalboxError("gate.facts-and-more", `\`--facts\` and \`--${other}\` both say what is judged`, {
      next: "leave out one of them",
    });
  }
  const facts = readGateFacts(
    file,
    await textOfFile(file, {
      what: `facts \`${file}\``,
      code: "gate.no-facts",
      next: "name a file of facts, or a record of the gate",
    }),
  );
  if (environment !== undefined && environment !== facts.about.environment) {
    throw new SignalboxError(
      "gate.other-environment",
      `the facts in \`${file}\` are about \`${facts.about.environment.slice(0, 100)}\`, not \`${environment.slice(0, 100)}\``,
      { next: "leave the environment out: facts name their own" },
    );
  }
  return { facts, governing: await policyAsked(openGit(directory), options).catch(whereNone) };
}

/** Facts need no repository, but then their policy has to be named. */
function whereNone(error: unknown): never {
  if (!(error instanceof SignalboxError) || !["git.not-a-repository", "git.missing"].includes(error.code)) throw error;
  throw new SignalboxError("gate.no-policy", "no policy is named, and none is found here", {
    next: "name it with `--policy FILE`, or the clone that holds it with `-C`",
    cause: error,
  });
}

function gateAsJson(decision: GateDecision, wishes: readonly string[], { loaded, origin }: Governing): string {
  const { verdict, move, environment, candidate, cls, enforcement, reasons } = decision;
  const policy = { file: loaded.file, digest: loaded.digest, origin };
  const document = {
    signalbox: "gate/1",
    verdict,
    move,
    environment,
    candidate,
    class: cls,
    enforcement,
    "what-if": wishes,
    policy,
    reasons,
  };
  return `${jsonOf(document)}\n`;
}

/** What is tried is not recorded: a record says what was. */
function insistOnRecordable({ policy, facts, with: wishes = [] }: GateOptions): void {
  if (policy === undefined && facts === undefined && wishes.length === 0) return;
  throw new SignalboxError(
    "gate.trial-recorded",
    "a gate that is tried with other facts or another policy is not recorded",
    { next: "leave out `--record`, or the options that change what is judged" },
  );
}

async function keep(
  file: string,
  judged: { readonly facts: GateFacts; readonly decision: GateDecision },
  governing: Governing,
): Promise<void> {
  const made = { move: "checklist-gate", ...judged, outcome: null };
  const record = recordOf(made, { move: "checklist-gate", mode: "plan", at: new Date(), governing });
  await writeFileAtomically(dirname(resolve(file)), basename(file), `${JSON.stringify(record, null, 2)}\n`);
}

function approverOf(wish: string): string {
  const login = /^approval:([A-Za-z0-9][A-Za-z0-9_-]{0,60})$/.exec(wish)?.[1];
  if (login !== undefined) return login;
  throw new SignalboxError("gate.bad-wish", `\`${wish.slice(0, 100)}\` is nothing that could be tried`, {
    next: "name who would approve, such as `--with approval:ada`",
  });
}

function pullRequestOf(text: string): number {
  return wholeNumberOf(text.replace(/^#/, ""), 999_999_999, {
    option: "--manifest",
    kind: "number of a pull request",
    code: "gate.bad-manifest",
    next: "name the manifest's pull request by its number, such as `--manifest 12`",
  });
}
