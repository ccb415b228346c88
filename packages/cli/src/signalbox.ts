import { Argument, Command, Option } from "commander";
import { addCanaryCommands } from "./canary-commands.ts";
import { type Clone, openClone } from "./clone.ts";
import { failure } from "./failure.ts";
import type { Exported, ExportOptions } from "./commands/export.ts";
import type { FreezeOptions } from "./commands/freeze.ts";
import type { GateBacktestOptions } from "./commands/gate-backtest.ts";
import type { GateOptions } from "./commands/gate.ts";
import type { BacktestOptions } from "./commands/backtest.ts";
import type { ApplyOptions, CheckOptions } from "./commands/branches.ts";
import type { InitOptions } from "./commands/init.ts";
import type { NotesOptions } from "./commands/notes.ts";
import type { LintOptions } from "./commands/lint.ts";
import type { PlanOptions } from "./commands/plan.ts";
import type { ReportOptions } from "./commands/report.ts";
import type { Terminal } from "./terminal.ts";

const TOKEN_FROM = [
  "--token-from <variable>",
  "the variable that holds the token; by default GH_TOKEN or GITHUB_TOKEN",
] as const;
const REPOSITORY = ["--repository <owner/name>", "the repository on GitHub; by default what origin is"] as const;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  talk: (text) => process.stderr.write(text),
};

/** The terminal program: reads what is asked for, and sets the exit code. `begun` is a clone that is being read already. */
export async function signalbox(argv: readonly string[], begun: Clone | null): Promise<void> {
  const program = new Command("signalbox")
    .description("Release governance as code: what the policy of a repository says of its next release, and why.")
    .option("-C <directory>", "the repository to look at", ".")
    .showSuggestionAfterError()
    .showHelpAfterError("(`signalbox --help` shows what there is)");

  program
    .command("init")
    .description("write a policy that fits what the repository shows: its tags, branches, manifests and workflows")
    .option("--force", "replace the policy that is there")
    .option("--print", "show it, and write nothing")
    .option("--json", "one document for machines")
    .action((options: InitOptions) =>
      run(async (directory) => {
        const { init } = await import("./commands/init.ts");
        return init(directory, options, terminal);
      }),
    );

  program
    .command("plan")
    .description("the next version of each component, and why; writes nothing")
    .option("--at <revision>", "plan as if this were the newest commit and no later tag existed")
    .option("--branch <name>", "the branch to release from, where none is checked out")
    .option("--component <name>", "only this component (may be given again)", list)
    .option("--policy <file>", "try this policy instead of the one in force")
    .option("--record <file>", "keep the decision, with its facts, for `signalbox replay`")
    .option("--json", "one document for machines")
    .action((options: PlanOptions) =>
      run(async (directory) => {
        const clone = begun?.directory === directory ? begun : openClone(directory);
        const { plan } = await import("./commands/plan.ts");
        return plan(clone, options, terminal);
      }),
    );

  program
    .command("notes")
    .description("the notes of a release: the newest, or one, or all")
    .option("--tag <tag>", "the release with this tag")
    .option("--all", "every release that HEAD contains, newest first")
    .option("--policy <file>", "try this policy instead of the one in force")
    .option("--json", "one document for machines")
    .action((options: NotesOptions) =>
      run(async (directory) => {
        const clone = begun?.directory === directory ? begun : openClone(directory);
        const { notes } = await import("./commands/notes.ts");
        return notes(clone, options, terminal);
      }),
    );

  program
    .command("report")
    .description("a validation report of a candidate, with its changes, to be filled in by who validates it")
    .option("--at <revision>", "the candidate; by default the commit that is checked out")
    .option("--out <file>", "write it there, where no file is yet, instead of showing it")
    .action((options: ReportOptions) =>
      run(async (directory) => {
        const { report } = await import("./commands/report.ts");
        return report(openClone(directory), options, terminal);
      }),
    );

  program
    .command("backtest")
    .description("where the policy would have decided otherwise than the repository's own releases, and why")
    .option("--last <number>", "only so many releases, the newest")
    .option("--component <name>", "only this component (may be given again)", list)
    .option("--policy <file>", "try this policy instead of the one in force")
    .option("--json", "one document for machines")
    .action((options: BacktestOptions) =>
      run(async (directory) => {
        const { backtestCommand } = await import("./commands/backtest.ts");
        return backtestCommand(openClone(directory), options, terminal);
      }),
    );

  program
    .command("lint")
    .description("check a policy file, before it is committed")
    .argument("[file]", "the policy; by default the working tree's .github/release-policy.yml")
    .option("--effective", "print the policy in force with all that it extends, each line with where it comes from")
    .option("--shared", "it is for others to extend, and need not be a whole policy")
    .option("--json", "one document for machines")
    .action((file: string | undefined, options: LintOptions) =>
      run(async (directory) => {
        const { lint } = await import("./commands/lint.ts");
        return lint(directory, file, options, terminal);
      }),
    );

  program
    .command("explain")
    .description("what a rule of the policy means, and what it says here")
    .argument("<rule>", "its path, such as `versioning.bumps` or `components.web.tag`")
    .option("--json", "one document for machines")
    .action((rule: string, options: { readonly json?: boolean }) =>
      run(async (directory) => {
        const { explain } = await import("./commands/explain.ts");
        return explain(directory, rule, options.json === true, terminal);
      }),
    );

  const branches = program
    .command("branches")
    .description("whether GitHub enforces what the policy states of branches and release tags");
  branches
    .command("check")
    .description("where GitHub enforces less than is stated, line by line")
    .option("--policy <file>", "try this policy instead of the one in force")
    .option(...TOKEN_FROM)
    .option(...REPOSITORY)
    .option("--json", "one document for machines")
    .action((options: CheckOptions) =>
      run(async (directory) => {
        const { checkBranches } = await import("./commands/branches.ts");
        return checkBranches(directory, options, terminal);
      }),
    );
  branches
    .command("apply")
    .description("what would be written as rulesets of GitHub; with `--yes` it is")
    .option("--yes", "write it")
    .option(
      "--tags-by <actor>",
      "who may make release tags: app:NUMBER, team:NUMBER or user:NUMBER (may be given again)",
      list,
    )
    .option(...TOKEN_FROM)
    .option(...REPOSITORY)
    .option("--json", "one document for machines")
    .action((options: ApplyOptions) =>
      run(async (directory) => {
        const { applyBranches } = await import("./commands/branches.ts");
        return applyBranches(directory, options, terminal);
      }),
    );

  program
    .command("replay")
    .description("decide a recorded move again, from its own facts and policy")
    .argument("<file>", "a record that an action or a command wrote")
    .option("--json", "one document for machines")
    .action((file: string, options: { readonly json?: boolean }) =>
      run(async () => {
        const { replayCommand } = await import("./commands/replay.ts");
        return replayCommand(file, options.json === true, terminal);
      }),
    );

  const gateCommand = program
    .command("gate")
    .description("whether a commit may go to an environment, and why: as GitHub tells it now, or by facts from a file")
    .argument("[environment]", "where it is to go, such as `production`")
    .option("--facts <file>", "decide these facts, recorded or hand-written, and ask nobody")
    .option("--with <wish>", "as if somebody had approved, such as `approval:ada` (may be given again)", list)
    .option("--candidate <hash>", "the commit, as a full hash; by default the one that is checked out")
    .option("--branch <name>", "the branch it is released from; by default the default branch")
    .option("--tag <tag>", "the tag that was made for it")
    .option("--component <name>", "only this component (may be given again)", list)
    .option("--manifest <number>", "the pull request of the release manifest")
    .option("--policy <file>", "try this policy instead of the one in force")
    .option("--record <file>", "keep the decision, with its facts, for `signalbox replay`")
    .option(...TOKEN_FROM)
    .option(...REPOSITORY)
    .option("--explain", "show every rule with what it found, not only what is in the way")
    .option("--json", "one document for machines")
    // Options behind `backtest` are its own, also where they are called alike.
    .enablePositionalOptions()
    .action((environment: string | undefined, options: GateOptions) =>
      run(async (directory) => {
        const { gate } = await import("./commands/gate.ts");
        return gate(directory, environment, options, terminal);
      }),
    );

  gateCommand
    .command("backtest")
    .description("which of the last releases the gate would have held, and why")
    .argument("[environment]", "where they went", "production")
    .option("--last <number>", "so many releases, the newest", "20")
    .option("--policy <file>", "try this policy instead of the one in force")
    .option(...TOKEN_FROM)
    .option(...REPOSITORY)
    .option("--json", "one document for machines")
    .action((environment: string, _options: GateBacktestOptions, command: Command) =>
      run(async (directory) => {
        const { gateBacktest } = await import("./commands/gate-backtest.ts");
        return gateBacktest(directory, environment, command.optsWithGlobals<GateBacktestOptions>(), terminal);
      }),
    );

  program
    .command("freeze")
    .description("stop every release to an environment, with a reason; or lift that; or list what is frozen")
    .argument("[environment]", "the environment, such as `production`")
    .option("--reason <text>", "why, for those who are held")
    .option("--for <length>", "how long, such as `2h`; by default until it is lifted")
    .option("--lift", "lift the freeze")
    .option("--json", "one document for machines")
    .action((environment: string | undefined, options: FreezeOptions) =>
      run(async (directory) => {
        const { freeze } = await import("./commands/freeze.ts");
        return freeze(directory, environment, options, terminal);
      }),
    );

  addCanaryCommands(program, run, terminal);

  program
    .command("export")
    .description("the rollout of the policy for systems that judge by themselves")
    .addArgument(
      new Argument("<what>", "what it is written for").choices(["argo-rollouts", "prometheus-rules", "grafana"]),
    )
    .option("--environment <name>", "the environment", "production")
    .addOption(
      new Option("--format <format>", "of prometheus-rules: a file, or an object of the Prometheus Operator").choices([
        "plain",
        "prometheus-operator",
      ]),
    )
    .option("--out <file>", "write it there instead of showing it")
    .option("--policy <file>", "try this policy instead of the one in force")
    .action((what: Exported, options: ExportOptions) =>
      run(async (directory) => {
        const { exportCommand } = await import("./commands/export.ts");
        return exportCommand(directory, what, options, terminal);
      }),
    );

  await program.parseAsync(argv);

  async function run(command: (directory: string) => Promise<number>): Promise<void> {
    const { C: directory } = program.opts<{ readonly C: string }>();
    try {
      process.exitCode = await command(directory);
    } catch (error) {
      process.exitCode = await failure(error, terminal);
    }
  }
}

function list(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
