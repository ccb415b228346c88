import { counted } from "@signalbox/policy/decision/counted";
import { shown } from "@signalbox/policy/load/shown";
import type { InitFacts } from "./facts.ts";
import { offer, type OptionalPart, type ProposedEntry, set, type Setting } from "./proposal.ts";
import { listed } from "./listed.ts";
import { newestOf, type Prereleases, tagLines } from "./tag-lines.ts";

type Environments = { readonly production: string; readonly staging: string };

/** Kinds of branches that releases are made from, each with the pattern that stands for them all. */
const RELEASE = [
  { fits: /^(release|releases)\/./, pattern: "$1/*" },
  { fits: /^(release|releases)-\d/, pattern: "$1-*" },
];
const MAINTENANCE = [
  { fits: /^v?\d+(?:\.\d+)?\.x$/, pattern: "*.x" },
  { fits: /^(support|maintenance|stable|maint)\/./, pattern: "$1/*" },
  { fits: /^\d+[-.]\d+-stable$/, pattern: "*-stable" },
];
const HOTFIX = [{ fits: /^(hotfix|hotfixes)\/./, pattern: "$1/*" }];
const DEVELOP = ["develop", "development", "dev"];

/**
 * Which branches release what; empty where the default branch alone does, as a policy without `branches` says. A branch without an
 * environment is never released from.
 */
export function proposeBranches(facts: InitFacts): readonly ProposedEntry[] {
  const { defaultBranch } = facts;
  if (defaultBranch === null) return [];
  const others = facts.branches.filter((branch) => branch !== defaultBranch);
  const to = environmentsOf(facts);
  const prereleases = prereleaseBranches(facts, others, to);
  const release = grouped(others, RELEASE);
  const hotfix = grouped(others, HOTFIX).map((entry) =>
    withSettings(entry, [environment(to.production), set("from", "production-tag")]),
  );
  const maintenance = grouped(others, MAINTENANCE).map((entry) => withSettings(entry, [environment(to.production)]));
  const develop = DEVELOP.filter((name) => others.includes(name) && !prereleases.some((entry) => entry.name === name));
  const rest = [
    ...prereleases,
    ...develop.map((name) => ({ name, settings: [], why: ["work in progress: never released from"] })),
    ...release.map((entry) => withSettings(entry, [environment(to.production)])),
    ...hotfix,
    ...maintenance,
  ];
  return rest.length === 0 ? [] : [mainEntry(facts, defaultBranch, to, release.length > 0), ...rest];
}

/**
 * The default branch: where final releases are made from release branches alone, it is for candidates if there are any, and else for
 * nothing that is released.
 */
function mainEntry(facts: InitFacts, name: string, to: Environments, hasRelease: boolean): ProposedEntry {
  const elsewhere = hasRelease && facts.newestFinalsOnDefault === false;
  if (!elsewhere) return { name, settings: [environment(to.production)], why: ["the default branch"] };
  const why = "the default branch; the newest final tags are on other branches";
  const candidate = labels(facts.tags).find(({ label }) => label === "rc");
  if (candidate === undefined) return { name, settings: [], why: [`${why}, so that it is not released from`] };
  return {
    name,
    settings: [environment(to.staging), set("prerelease", candidate.label)],
    why: [`${why}, candidates are tagged like ${shown(candidate.example)}`],
  };
}

/** Branches that prereleases may be made from, where there are prereleases and no branch for them; null where there is no need. */
export function offeredBranches(facts: InitFacts): OptionalPart | null {
  const [most] = labels(facts.tags);
  const { defaultBranch } = facts;
  if (most === undefined || defaultBranch === null || proposeBranches(facts).length > 0) return null;
  const name = defaultBranch === "next" ? "prerelease" : "next";
  const to = environmentsOf(facts);
  const why = `tags such as ${shown(most.example)} need a branch that they are made from, with any name`;
  return {
    key: "branches",
    settings: [
      offer(defaultBranch, { environment: to.production }, "the default branch"),
      offer(name, { environment: to.staging, prerelease: most.label }, why),
    ],
  };
}

/** A branch that is called as prereleases are, or that another tool's configuration makes one. */
function prereleaseBranches(
  { tools, tags }: InitFacts,
  branches: readonly string[],
  to: Environments,
): readonly ProposedEntry[] {
  const configured = tools.flatMap(({ file, branches: all }) =>
    all.flatMap(({ name, prerelease }) =>
      prerelease === null ? [] : [{ name, label: prerelease, why: `${shown(file)} makes it one` }],
    ),
  );
  const tagged = labels(tags).map(({ label, example }) => ({
    name: label,
    label,
    why: `tags such as ${shown(example)} are called like it`,
  }));
  const found = new Map(
    [...tagged, ...configured].filter(({ name }) => branches.includes(name)).map((each) => [each.name, each]),
  );
  return [...found.values()].map(({ name, label, why }) => ({
    name,
    settings: [environment(to.staging), set("prerelease", label)],
    why: [`a branch of prereleases: ${why}`],
  }));
}

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The words of the prereleases that are still made, the most frequent first. */
function labels(tags: InitFacts["tags"]): readonly Prereleases[] {
  const lines = tagLines(tags);
  const newest = newestOf(lines);
  return lines
    .flatMap(({ prereleases }) => prereleases)
    .filter((each) => each.newest >= newest - YEAR_SECONDS)
    .toSorted((a, b) => b.count - a.count);
}

function grouped(branches: readonly string[], kinds: typeof RELEASE): readonly ProposedEntry[] {
  const found = new Map<string, string[]>();
  for (const branch of branches) {
    const kind = kinds.find(({ fits }) => fits.test(branch));
    if (kind === undefined) continue;
    const pattern = kind.pattern.replace("$1", kind.fits.exec(branch)?.[1] ?? "");
    found.set(pattern, [...(found.get(pattern) ?? []), branch]);
  }
  return [...found].map(([name, those]) => ({
    name,
    settings: [],
    why: [`${counted(those.length, "branch", "branches")} such as ${listed(those)}`],
  }));
}

function withSettings(entry: ProposedEntry, settings: readonly Setting[]): ProposedEntry {
  return { ...entry, settings };
}

function environment(name: string): Setting {
  return set("environment", name);
}

const PRODUCTION = /^(?:prod(?:uction)?|live)$/i;
const STAGING = /^(?:stag(?:e|ing)|pre-?prod(?:uction)?|test|qa)$/i;

/** The environments by the names that the workflows have for them. */
function environmentsOf({ workflows }: InitFacts): Environments {
  const names = workflows.flatMap(({ environments }) => environments);
  return {
    production: names.find((name) => PRODUCTION.test(name)) ?? "production",
    staging: names.find((name) => STAGING.test(name)) ?? "staging",
  };
}
