import type { Told } from "@signalbox/action/make-step";
import type { Made, Outcome } from "@signalbox/moves/frame";
import { escapeMarkdown } from "@signalbox/moves/markdown";
import { describeWarnings } from "@signalbox/policy/changes/describe-warnings";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { ComponentPlan, VersionDecision } from "@signalbox/policy/versioning/decide-versions";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";

type VersionsMade = Made<VersionFacts, VersionDecision, Outcome>;

/** The outputs and the summary of a version bump. */
export function tellVersions(loaded: LoadedPolicy, made: VersionsMade): Told {
  const entries = made.decision.components.map((plan) => entryOf(loaded, plan, isReleased(plan, made)));
  // What is held, or waits in a pull request, is offered to no later job.
  const releases = made.decision.verdict === "go" ? entries.filter((entry) => isOffered(entry, made.decision)) : [];
  const one = entries.length === 1 ? entries[0] : releases.length === 1 ? releases[0] : undefined;
  const outputs = {
    version: one?.version ?? "",
    "previous-version": one?.previous ?? "",
    tag: releases.length === 0 ? "" : (one?.tag ?? ""),
    bump: one?.bump ?? "none",
    released: String(releases.length > 0 && releases.every(({ released }) => released)),
    components: JSON.stringify(entries),
    releases: JSON.stringify(releases),
  };
  return { outputs, details: detailsOf(made), says: saysOf(made) };
}

/** One component, as a `matrix` takes it. */
type Entry = Pick<ComponentPlan, "name" | "previous" | "version" | "tag" | "bump"> & {
  readonly path: string;
  readonly released: boolean;
};

export function entryOf(
  loaded: LoadedPolicy,
  { name, previous, version, tag, bump }: ComponentPlan,
  released: boolean,
): Entry {
  return { name, path: loaded.policy.components[name]?.path ?? ".", previous, version, tag, bump, released };
}

function isOffered({ tag, released }: Entry, { move }: VersionDecision): boolean {
  return tag !== null && (released || move !== "propose");
}

/** Whether the component's tag stands on the remote after this run. */
function isReleased({ state }: ComponentPlan, { decision, outcome }: VersionsMade): boolean {
  const done = decision.move === "release" && (outcome?.state === "done" || outcome?.state === "already-done");
  return state === "standing" || (state === "release" && done);
}

function saysOf({ decision, outcome }: VersionsMade): string {
  if (outcome !== null) return outcome.says;
  const tags = decision.components.flatMap(({ state, tag }) => (state === "release" && tag !== null ? [tag] : []));
  if (tags.length === 0) return "nothing to release";
  return decision.move === "propose"
    ? `would bring ${tags.join(", ")} in a pull request`
    : `would tag ${tags.join(", ")}`;
}

function detailsOf({ decision, outcome }: VersionsMade): string {
  const rows = decision.components.map(({ name, previous, version, tag, bump, state }) => {
    const cells = [name, previous ?? "none", version ?? "none", bump, tag ?? "none", STATES[state]];
    return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  });
  const table = [
    "| Component | Last release | Version | Bump | Tag | |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  const changes = decision.components.filter(({ state }) => state === "release").map(changesOf);
  const end = outcome === null ? [] : [`**${outcome.state}**: ${escapeMarkdown(outcome.says)}`];
  return [table, ...changes, ...end].join("\n\n");
}

const STATES: Readonly<Record<ComponentPlan["state"], string>> = {
  release: "to release",
  standing: "released already",
  nothing: "nothing to release",
};

/** More changes than this are read in the notes. */
const MOST_CHANGES = 50;

function changesOf({ name, changes }: ComponentPlan): string {
  const asking = changes.list.filter(({ bump }) => bump !== "none");
  const lines = asking.slice(0, MOST_CHANGES).map(({ commit, type, scope, description, breaking }) => {
    const header = `${type ?? "other"}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`;
    return `- ${escapeMarkdown(header)} (${commit.slice(0, 7)})`;
  });
  if (asking.length > MOST_CHANGES) lines.push(`- and ${asking.length - MOST_CHANGES} more`);
  const warnings = describeWarnings(changes).map((warning) => `- ⚠️ ${escapeMarkdown(warning)}`);
  return [`### ${escapeMarkdown(name)}`, [...lines, ...warnings].join("\n")].join("\n\n");
}
