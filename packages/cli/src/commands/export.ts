import { SignalboxError } from "@signalbox/policy/error";
import { shown } from "@signalbox/policy/load/shown";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { analysisTemplates } from "@signalbox/policy/rollout/export/argo/analysis-templates";
import { releaseHealthBoard } from "@signalbox/policy/rollout/export/grafana/release-health-board";
import { prometheusRules, type RulesFormat } from "@signalbox/policy/rollout/export/rules/prometheus-rules";
import { insistOnEnvironment } from "@signalbox/policy/where/insist-on-environment";
import { writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { openGit } from "@signalbox/systems/git/open-git";
import { basename, dirname, resolve } from "node:path";
import { policyAsked } from "../policy-asked.ts";
import type { Terminal } from "../terminal.ts";

/** What a rollout can be exported as. */
export type Exported = "argo-rollouts" | "prometheus-rules" | "grafana";

export type ExportOptions = {
  readonly policy?: string;
  readonly environment: string;
  /** Of `prometheus-rules` alone. */
  readonly format?: RulesFormat;
  readonly out?: string;
};

/**
 * `signalbox export`: the policy's rollout for systems that judge by themselves, on stdout or as a file. A file that is there
 * is written over: it is made from the policy, and nothing is lost.
 */
export async function exportCommand(
  directory: string,
  what: Exported,
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.format !== undefined && what !== "prometheus-rules") throw noFormats(what);
  const { loaded } = await policyAsked(openGit(directory), options);
  insistOnEnvironment(loaded.policy, options.environment, "export");
  const text = exported(what, loaded, options);
  const { out } = options;
  if (out === undefined) terminal.out(text);
  else {
    await writeFileAtomically(dirname(resolve(out)), basename(out), text);
    terminal.talk(`${out}: written\n`);
  }
  return 0;
}

function exported(what: Exported, loaded: LoadedPolicy, { environment, format = "plain" }: ExportOptions): string {
  switch (what) {
    case "argo-rollouts":
      return analysisTemplates(loaded, environment);
    case "prometheus-rules":
      return prometheusRules(loaded, environment, format);
    case "grafana":
      return releaseHealthBoard(loaded, environment);
  }
}

function noFormats(what: string): SignalboxError {
  return new SignalboxError("export.no-formats", `${shown(what)} has one format only`, {
    next: "leave out `--format`, which is for `prometheus-rules`",
  });
}
