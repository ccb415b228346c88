import type { Evidence } from "../../decision/reason.ts";
import { shown } from "../../load/shown.ts";
import type { CheckRun, CommitStatus, Job, WorkflowRun } from "./ci-facts.ts";

type Reported = { readonly status: string; readonly conclusion: string | null };

/** How it went, in one of GitHub's own words. */
export function wordOf({ status, conclusion }: Reported): string {
  return shown(status === "completed" ? (conclusion ?? "no conclusion") : status);
}

/** What a report is worth by the conclusions that are good enough. */
export function stateOf(
  { status, conclusion }: Reported,
  good: readonly string[],
): "passed" | "failed" | "pending" | "unclear" {
  if (status !== "completed") return "pending";
  if (conclusion === null) return "unclear";
  return good.includes(conclusion) ? "passed" : "failed";
}

/** `.github/workflows/ci.yml` by `push`, run 7. */
export function runLabel({ path, event, databaseId }: WorkflowRun): string {
  return `${shown(path)} by ${shown(event)}, run ${databaseId}`;
}

export function jobLabel({ name }: Pick<Job, "name">, run: WorkflowRun): string {
  return `${shown(name)} (${runLabel(run)})`;
}

export function checkRunLabel({ name, app }: CheckRun): string {
  return `${shown(name)} by app ${app === null ? "that is gone" : shown(app.slug)}`;
}

export function statusLabel({ context, creator }: CommitStatus): string {
  return `${shown(context)} by ${creator === null ? "an account that is gone" : shown(creator.login)}`;
}

export function runEvidence(run: WorkflowRun): Evidence {
  return { kind: "run", id: String(run.databaseId), title: `${run.path} (${run.event})` };
}

export function checkEvidence({ databaseId, name }: Pick<CheckRun, "databaseId" | "name">): Evidence {
  return { kind: "check-run", id: String(databaseId), title: name };
}

export function statusEvidence({ databaseId, context }: CommitStatus): Evidence {
  return { kind: "status", id: String(databaseId), title: context };
}
