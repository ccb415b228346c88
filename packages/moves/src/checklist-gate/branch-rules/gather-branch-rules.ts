import type {
  BranchFacts,
  BranchRulesFacts,
  ProtectionFile,
  Ruleset,
} from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import { statementsOf } from "@signalbox/policy/checklist/branch-rules/decide-branch-rules";
import { enforcedOn } from "@signalbox/policy/checklist/branch-rules/enforced-rules";
import { judgeStatement } from "@signalbox/policy/checklist/branch-rules/judge-statement";
import { type ProtectionFileRead, readProtectionFile } from "@signalbox/policy/checklist/branch-rules/protection-file";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { protectionOfBranch } from "@signalbox/systems/github/branch-protection";
import { rulesOfBranch } from "@signalbox/systems/github/branch-rules";
import { openRepository } from "@signalbox/systems/github/repository";
import { openRulesets } from "@signalbox/systems/github/rulesets";
import type { GateSources } from "../gate-sources.ts";
import { observationOf, unobservedBy } from "../observation-of.ts";
import { statedBranches } from "./stated-branches.ts";

type Sources = Pick<GateSources, "gitHub" | "repository" | "defaultBranch" | "signal"> & {
  readonly about: Pick<GateSources["about"], "branch">;
};

/**
 * Reads what GitHub enforces of the branches that the policy and its file state rules of, and of the default branch. Branch protection
 * takes a permission that few tokens have: it is asked for only where the rulesets do not hold all that is stated.
 */
export async function gatherBranchRules(loaded: LoadedPolicy, sources: Sources): Promise<Observed<BranchRulesFacts>> {
  const { defaultBranch } = sources;
  const file = await readFile(loaded, sources);
  const read = file?.known === true ? readOf(file.value) : null;
  const names = await statedBranches(loaded, read, sources);
  // A list that could not be read leaves the branches that are known without it.
  const asked = new Set([defaultBranch, ...(names.known ? names.value.nodes : [])]);
  const branches = await Promise.all([...asked].map((name) => rulesAlone(name, sources)));
  const rulesets = await rulesetsOf(branches, sources);
  const facts = { defaultBranch, file, names, rulesets };
  const whole = await Promise.all(
    branches.map((branch) => withProtection(loaded, read, { ...facts, branch }, sources)),
  );
  return { known: true, value: { ...facts, branches: whole } };
}

/** The file as it stands on the default branch: never the candidate's own. */
async function readFile(
  loaded: LoadedPolicy,
  { gitHub, repository, defaultBranch, signal }: Sources,
): Promise<Observed<ProtectionFile> | null> {
  const path = loaded.policy.checklist["branch-rules"].file;
  if (path === undefined) return null;
  const opened = openRepository(gitHub, repository);
  const commit = await opened.commitOf(defaultBranch, signal);
  if (!commit.known) return unobservedBy(commit);
  const content = await opened.fileAt(commit.value, path, signal);
  if (!content.known) return unobservedBy(content);
  const { kind } = content.value;
  return { known: true, value: { path, commit: commit.value, content: kind === "text" ? content.value : { kind } } };
}

function readOf({ path, content }: ProtectionFile): ProtectionFileRead | null {
  const read = content.kind === "text" ? readProtectionFile(path, content.text) : null;
  return read?.ok === true ? read.value : null;
}

async function rulesAlone(name: string, { gitHub, repository, signal }: Sources): Promise<BranchFacts> {
  const rules = await rulesOfBranch(gitHub, repository, name, signal);
  return {
    name,
    rules: rules.known ? { known: true, value: [...rules.value] } : unobservedBy(rules),
    branchProtection: null,
  };
}

async function rulesetsOf(
  branches: readonly BranchFacts[],
  { gitHub, repository, signal }: Sources,
): Promise<Observed<Ruleset>[]> {
  const rules = branches.flatMap((branch) => (branch.rules.known ? branch.rules.value : []));
  const ids = new Set(rules.flatMap(({ ruleset }) => (ruleset === null ? [] : [ruleset])));
  const opened = openRulesets(gitHub, repository);
  return Promise.all(
    [...ids]
      .toSorted((a, b) => a - b)
      .map(async (id): Promise<Observed<Ruleset>> => {
        const answer = await opened.ruleset(id, signal);
        if (!answer.known) return unobservedBy(answer);
        const { name, bypassActors } = answer.value;
        return { known: true, value: { id, name, bypassActors: bypassActors === null ? null : [...bypassActors] } };
      }),
  );
}

async function withProtection(
  loaded: LoadedPolicy,
  file: ProtectionFileRead | null,
  facts: Pick<BranchRulesFacts, "defaultBranch" | "rulesets"> & { readonly branch: BranchFacts },
  { gitHub, repository, signal }: Sources,
): Promise<BranchFacts> {
  const { branch, defaultBranch } = facts;
  const { sources } = enforcedOn(facts, branch);
  const stated = statementsOf(loaded, file, branch.name, defaultBranch);
  const holds = stated.every((one) => judgeStatement(one, { sources, unasked: [] }).status === "met");
  if (holds) return branch;
  return {
    ...branch,
    branchProtection: observationOf(await protectionOfBranch(gitHub, repository, branch.name, signal)),
  };
}
