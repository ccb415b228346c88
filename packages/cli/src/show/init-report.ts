import { POLICY_FILE } from "@signalbox/moves/governing-policy";
import { counted } from "@signalbox/policy/decision/counted";
import { shown } from "@signalbox/policy/load/shown";
import { styleText } from "node:util";
import type { InitFacts } from "../init/facts.ts";
import type { LoadablePolicy } from "../init/loadable-policy.ts";
import { listed } from "../init/listed.ts";
import { type TagLine, tagLines } from "../init/tag-lines.ts";
import { printable } from "../terminal.ts";
import { jsonOf } from "./json.ts";

/** What init did, found and left out, as one document for machines. */
export function initAsJson(facts: InitFacts, { text, leftOut }: LoadablePolicy, written: boolean): string {
  const { repository, shallow, tags, branches, defaultBranch, manifests, tools, workflows, owners } = facts;
  const lines = tagLines(tags).map(({ name, scheme, styles }) => ({ name, scheme, styles }));
  const found = {
    repository,
    shallow,
    tags: { total: tags.length, lines },
    defaultBranch,
    branches,
    manifests: manifests.map(({ file, name, version }) => ({ file, name, version })),
    tools: tools.map(({ tool, file }) => ({ tool, file })),
    workflows,
    owners,
  };
  return `${jsonOf({ signalbox: "init/1", file: POLICY_FILE, written, policy: text, found, leftOut })}\n`;
}

/** What init did and found, and what to do next, for people. */
export function initAsText(facts: InitFacts, made: LoadablePolicy, did: "written" | "unchanged" | "printed"): string {
  const lines = [
    `${styleText("bold", POLICY_FILE)}: ${did}, ${counted(made.proposal.components.length, "component")}`,
    "found",
    ...foundLines(facts).map((line) => `  ${line}`),
    ...(made.leftOut.length === 0
      ? []
      : ["left out, since a policy refuses it", ...made.leftOut.map(({ what, says }) => `  ${what}: ${says}`)]),
    "next",
    ...nextLines(facts, did).map((line) => `  ${line}`),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}

function foundLines(facts: InitFacts): readonly string[] {
  const { tags, branches, manifests, tools, workflows, owners } = facts;
  const lines = tagLines(tags);
  return [
    tags.length === 0
      ? "no tag"
      : `${counted(tags.length, "tag")}, ${lines.length === 0 ? "none of a version" : lineText(lines)}`,
    `${counted(branches.length, "branch", "branches")}${branches.length === 0 ? "" : `: ${listed(branches)}`}`,
    ...(manifests.length === 0
      ? []
      : [`${counted(manifests.length, "manifest")}: ${listed(manifests.map(({ file }) => file))}`]),
    ...tools.map(({ tool, file }) => `${tool}, by ${shown(file)}`),
    ...(workflows.length === 0 ? [] : [counted(workflows.length, "workflow")]),
    owners === null ? "no CODEOWNERS" : `${shown(owners.file)} with ${counted(owners.rules, "rule")}`,
  ];
}

function lineText(lines: readonly TagLine[]): string {
  return `such as ${listed(lines.map(({ styles }) => styles[0].example))}`;
}

function nextLines({ workflows, owners, shallow }: InitFacts, did: string): readonly string[] {
  const tagging = workflows.filter(({ releasesWith }) => releasesWith.length > 0);
  return [
    ...(shallow
      ? ["this clone is shallow, and lacks tags: fetch the rest (`git fetch --unshallow --tags`) and run init again"]
      : []),
    ...(did === "printed"
      ? []
      : [`signalbox lint                          whether it is in order, after you changed it`]),
    `signalbox plan --policy ${POLICY_FILE}      what it would release now`,
    `signalbox backtest --policy ${POLICY_FILE}  where it would have decided otherwise than your releases`,
    `then commit it to the default branch: it is read there`,
    ...(owners !== null && owners.of.length === 0
      ? [`${shown(owners.file)} gives ${POLICY_FILE} no owner: add one, so that its changes are reviewed`]
      : []),
    ...tagging.map(
      ({ file, releasesWith }) =>
        `${shown(file)} releases with ${releasesWith.join(", ")}: let one of them tag, not both`,
    ),
  ];
}
