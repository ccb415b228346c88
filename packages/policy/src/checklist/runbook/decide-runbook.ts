import { counted } from "../../decision/counted.ts";
import { firstOf } from "../../decision/first-of.ts";
import { quoted } from "../../decision/quoted.ts";
import type { Evidence, Reason } from "../../decision/reason.ts";
import { type Observation, reasonOf } from "../../decision/rule-reasons.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import { isComplete, type Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { matchesGlob } from "../../schema/match-glob.ts";
import type { RunbookFacts } from "./runbook-facts.ts";

const PATH = ["checklist", "runbook"];
const MOST_SHOWN = 10;

type Rule = NonNullable<LoadedPolicy["policy"]["checklist"]["runbook"]>;
type RunbookCommit = RunbookFacts["commits"]["nodes"][number];

/** Whether the runbook was changed with what it describes, or each commit that changed it says why not. */
export function decideRunbook(
  loaded: LoadedPolicy,
  facts: Observed<RunbookFacts> | null,
  about: ItemContext,
): readonly Reason[] {
  const rule = loaded.policy.checklist.runbook;
  if (rule === undefined) return [];
  return [reasonOf(loaded, PATH, { ...requiredOf(rule), ...observe(rule, facts, about) })];
}

function requiredOf(rule: Rule): Pick<Observation, "code" | "required"> {
  return {
    code: "runbook.changed",
    required: `\`${rule.changed}\` is changed with what it describes, or each commit says why not`,
  };
}

type Found = Omit<Observation, "code" | "required">;

function observe(rule: Rule, facts: Observed<RunbookFacts> | null, about: ItemContext): Found {
  if (facts === null) {
    return unknown("nobody looked at what the release changes", "gather the facts of `runbook`");
  }
  if (!facts.known) return unknown(facts.says, facts.next);
  const { changed, commits } = facts.value;
  const runbook = changed.nodes.find(({ path, present }) => present && matchesGlob(rule.changed, path));
  if (runbook !== undefined) return met(runbook.path, about);
  // What was not read may hold the runbook, and may need it.
  if (!isComplete(changed) || !isComplete(commits)) {
    return unknown("not all that the release changes was read", "release less at once, or change the runbook");
  }
  if (about.base === null) {
    return {
      status: "unmet",
      observed: "a first release, and there is no runbook in it",
      next: `write ${shown(rule)}`,
    };
  }
  const needed = new Set(changed.nodes.map(({ path }) => path).filter((path) => needsIt(rule, path)));
  if (needed.size === 0) {
    return { status: "not-applicable", observed: "nothing that it describes was changed since the last release" };
  }
  return explained(rule, needed, commits.nodes);
}

/** What ships and what its commits say of it. A path that no commit tells of came with a merge that nobody explained. */
function explained(rule: Rule, needed: ReadonlySet<string>, commits: readonly RunbookCommit[]): Found {
  const changing = commits.filter(({ files }) => files.some((path) => needed.has(path)));
  const silent = changing.filter(({ runbook }) => whyNot(runbook) === null);
  const told = new Set(changing.flatMap(({ files }) => files));
  const untold = [...needed].filter((path) => !told.has(path)).toSorted();
  if (silent.length === 0 && untold.length === 0) {
    const evidence = changing.map((commit) =>
      evidenceOf(commit, `Runbook: not needed, ${whyNot(commit.runbook) ?? ""}`),
    );
    return { status: "met", observed: `${counted(changing.length, "commit")} that need none, and say why`, evidence };
  }
  const found = [
    ...(silent.length === 0
      ? []
      : [`${counted(silent.length, "commit")} without a word on it: ${firstOf(silent.map(byHash), MOST_SHOWN)}`]),
    ...(untold.length === 0 ? [] : [`changes that came with merges alone: ${firstOf(untold.map(quoted), MOST_SHOWN)}`]),
  ];
  return {
    status: "unmet",
    observed: `it is as it was; ${found.join("; ")}`,
    evidence: silent.slice(0, MOST_SHOWN).map((commit) => evidenceOf(commit, commit.headline)),
    next: `change ${shown(rule)}; a commit that needs none says so in a footer, \`Runbook: not needed, <why>\``,
  };
}

/** Why a commit needs no change of the runbook; null where it says none. */
function whyNot(footers: readonly string[]): string | null {
  for (const footer of footers) {
    const why = /^not needed(?:\s*[,;:.(–—-]\s*|\s+)(?<why>\S.*)$/is.exec(footer)?.groups?.["why"] ?? "";
    // A dash or `x` says nothing.
    if ((why.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS) return why;
  }
  return null;
}

const FEWEST_LETTERS = 3;

function needsIt(rule: Rule, path: string): boolean {
  return rule.when.paths.some((pattern) => matchesGlob(pattern, path, { anyCase: true }));
}

function met(path: string, { base }: ItemContext): Found {
  const observed = base === null ? `\`${path}\` is there` : `\`${path}\` was changed since the last release`;
  return { status: "met", observed, evidence: [{ kind: "file", id: path, title: "the runbook" }] };
}

function unknown(observed: string, next: string): Found {
  return { status: "unknown", observed, next };
}

function evidenceOf({ oid }: RunbookCommit, title: string): Evidence {
  return { kind: "commit", id: oid, title: title.replaceAll(/\s+/g, " ").slice(0, 200) };
}

function shown({ changed }: Rule): string {
  return `\`${changed}\``;
}

function byHash({ oid }: RunbookCommit): string {
  return `\`${oid.slice(0, 12)}\``;
}
