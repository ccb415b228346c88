import { POLICY_FILE } from "@signalbox/moves/governing-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { type Line, linesToJudge, type Origin, policyText } from "./policy-lines.ts";
import { type Proposal, type ProposedEntry, set } from "./proposal.ts";

export type LoadablePolicy = {
  readonly text: string;
  readonly proposal: Proposal;
  /** What was left out, since a policy would refuse it: `components.web`, with what is said of it. */
  readonly leftOut: readonly { readonly what: string; readonly says: string }[];
};

/** Without these a component would be another one: it is left out as a whole. */
const ESSENTIAL = new Set(["path", "tag", "former-tags", "scheme"]);

/**
 * The proposal as a policy that `signalbox lint` finds in order, whatever it was made from: what the policy's language refuses is left out,
 * be it in force or only offered. Where nothing holds, the least that is a policy stays.
 */
export function loadablePolicy(proposal: Proposal): LoadablePolicy {
  const leftOut: { what: string; says: string }[] = [];
  let kept = proposal;
  for (;;) {
    if (kept.components.length === 0) kept = { ...kept, components: [LEAST] };
    const lines = linesToJudge(kept);
    const judged = readPolicy(POLICY_FILE, `${lines.map(({ text }) => text).join("\n")}\n`);
    const refused = judged.ok ? [] : judged.findings.flatMap(({ at, says }) => refusal(lines[at.line - 1], says) ?? []);
    if (refused.length > 0) {
      leftOut.push(...refused.map(({ of, says }) => ({ what: named(of), says })));
      kept = without(
        kept,
        refused.map(({ of }) => of),
      );
      continue;
    }
    const text = policyText(kept);
    const written = judged.ok ? readPolicy(POLICY_FILE, text) : judged;
    if (written.ok) return { text, proposal: kept, leftOut };
    // It is nothing in particular: the file is too long.
    leftOut.push({
      what: kept.optional.length > 0 ? "what is only offered" : "half of the components and branches",
      says: written.findings[0].says,
    });
    kept = shortened(kept);
  }
}

const LEAST: ProposedEntry = { name: "service", settings: [], why: [] };

function refusal(line: Line | undefined, says: string): { readonly of: Origin; readonly says: string } | null {
  if (line === undefined || line.of === null) return null;
  const { part, name, key } = line.of;
  return { of: key !== null && ESSENTIAL.has(key) ? { part, name, key: null } : line.of, says };
}

function named({ part, name, key }: Origin): string {
  return [part, name, ...(key === null ? [] : [key])].join(".");
}

function without(proposal: Proposal, refused: readonly Origin[]): Proposal {
  const isRefused = (part: string, name: string, key: string | null): boolean =>
    refused.some((each) => each.part === part && each.name === name && each.key === key);
  const entries = (part: string, all: readonly ProposedEntry[]): readonly ProposedEntry[] =>
    all
      .filter(({ name }) => !isRefused(part, name, null))
      .map((entry) => ({ ...entry, settings: entry.settings.filter(({ key }) => !isRefused(part, entry.name, key)) }));
  return {
    ...proposal,
    components: tagsKept(proposal.components, entries("components", proposal.components)),
    branches: entries("branches", proposal.branches),
    optional: proposal.optional.map(({ key: part, settings }) => ({
      key: part,
      settings: settings.filter(({ key }) => !isRefused(part, key, null)),
    })),
  };
}

/** The last of several components goes on with the tags that one of several has. */
function tagsKept(before: readonly ProposedEntry[], now: readonly ProposedEntry[]): readonly ProposedEntry[] {
  const [sole] = now;
  if (sole === undefined || now.length > 1 || before.length === 1) return now;
  if (sole.settings.some(({ key }) => key === "tag")) return now;
  return [{ ...sole, settings: [set("tag", "{name}-v{version}"), ...sole.settings] }];
}

function shortened(proposal: Proposal): Proposal {
  const { components, branches, optional } = proposal;
  if (optional.length > 0) return { ...proposal, optional: [] };
  const offersNothing = (entry: ProposedEntry): ProposedEntry => ({
    ...entry,
    settings: entry.settings.filter(({ offered }) => offered === null),
  });
  const half = components.slice(0, Math.ceil(components.length / 2));
  return {
    ...proposal,
    about: [],
    components: tagsKept(components, half.map(offersNothing)),
    branches: branches.slice(0, Math.floor(branches.length / 2)),
  };
}
