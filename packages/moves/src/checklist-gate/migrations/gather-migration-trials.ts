import { posix } from "node:path";
import type { MigrationsFacts, MigrationsOfTool } from "@signalbox/policy/checklist/migrations/migrations-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Answer } from "@signalbox/systems/answer";
import { scratchDatabase } from "@signalbox/systems/migrations/scratch-database";
import { filesBelow } from "../../migrations/migration-files.ts";
import type { MigrationReader } from "../../migrations/migration-reader.ts";
import { readersOf } from "../../migrations/read-migrations.ts";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom, observationOf } from "../observation-of.ts";
import { alembicHistory } from "./alembic-history.ts";
import { broughtMigrations } from "./brought-migrations.ts";
import { type MigrationAt, migrationsAt } from "./migrations-at.ts";
import { tryAlembic } from "./try-alembic.ts";
import { type Trial, type Tried, untried } from "./trial.ts";
import { tryPrisma } from "./try-prisma.ts";

type Sources = Pick<GateSources, "git" | "about" | "workspace" | "variables" | "signal">;
type Rule = NonNullable<LoadedPolicy["policy"]["checklist"]["migrations"]>;

/** More than anybody releases at once; what is more is counted. */
const MOST = 1000;

/**
 * Reads from git which migrations the release brings, of every component and tool that the policy names, and tries them on the scratch
 * database where no check is named for it. One after the other: they share the database.
 */
export function gatherMigrationTrials(loaded: LoadedPolicy, sources: Sources): Promise<Observed<MigrationsFacts>> {
  return observationFrom(async () => {
    const { components, checklist } = loaded.policy;
    const nodes: MigrationsOfTool[] = [];
    if (checklist.migrations === undefined) return { tools: { totalCount: 0, nodes } };
    for (const [component, { migrations }] of Object.entries(components)) {
      for (const reader of readersOf(migrations)) {
        nodes.push(await ofTool(checklist.migrations, sources, component, reader));
      }
    }
    return { tools: { totalCount: nodes.length, nodes } };
  });
}

async function ofTool(
  rule: Rule,
  sources: Sources,
  component: string,
  reader: MigrationReader,
): Promise<MigrationsOfTool> {
  const { git, about } = sources;
  const [before, after] = await Promise.all([
    about.base === null ? [] : migrationsAt(git, reader, about.base),
    migrationsAt(git, reader, about.candidate),
  ]);
  const brought = broughtMigrations(reader, before, after, await downFiles(rule, sources, reader));
  const { heads, missing, doubled } = reader.tool === "alembic" ? alembicHistory(after) : NO_HISTORY;
  const facts = {
    component,
    tool: reader.tool,
    folder: reader.folder,
    brought: { totalCount: brought.length, nodes: brought.slice(0, MOST) },
    heads: [...heads],
    missing: [...missing],
    doubled: [...doubled],
  };
  return { ...facts, runs: await runsOf(rule, sources, reader, { facts, before, after }) };
}

const NO_HISTORY = { heads: [], missing: [], doubled: [] } as const;

/** The `down.sql` files of Prisma's migrations at the candidate; null where the policy asks for none. */
async function downFiles(rule: Rule, { git, about }: Sources, reader: MigrationReader): Promise<Set<string> | null> {
  if (reader.tool !== "prisma" || !rule["down-file"]) return null;
  const files = await filesBelow(git, about.candidate, reader.folder);
  return new Set(files.filter(({ unread }) => unread === null).map(({ path }) => path));
}

type Read = {
  readonly facts: Omit<MigrationsOfTool, "runs">;
  readonly before: readonly MigrationAt[];
  readonly after: readonly MigrationAt[];
};

async function runsOf(
  rule: Rule,
  sources: Sources,
  reader: MigrationReader,
  { facts, before, after }: Read,
): Promise<MigrationsOfTool["runs"]> {
  const { heads, missing, doubled, brought } = facts;
  const added = brought.nodes.filter(({ change }) => change === "added");
  if (rule.check !== undefined || added.length === 0) return null;
  const isBroken =
    heads.length > 1 ||
    missing.length > 0 ||
    doubled.length > 0 ||
    brought.nodes.length > added.length ||
    added.some(({ revision }) => revision === null);
  if (isBroken) {
    return untried(
      "broken-history",
      "they were not tried, for they do not follow what was released in one line",
      "mend that first",
    );
  }
  const trial = trialOf(rule, sources);
  if ("known" in trial) return trial;
  const tried = await tryTool(rule, trial, reader, { before, after, base: sources.about.base });
  const observed = observationOf(tried);
  return observed.known
    ? { known: true, value: { totalCount: observed.value.length, nodes: [...observed.value] } }
    : observed;
}

function tryTool(
  rule: Rule,
  trial: Trial,
  { tool, folder: own }: MigrationReader,
  { before, after, base }: Pick<Read, "before" | "after"> & { readonly base: string | null },
): Promise<Answer<Tried>> | Answer<Tried> {
  const folder = posix.dirname(own) === "." ? "" : posix.dirname(own);
  switch (tool) {
    case "alembic":
      return tryAlembic(trial, folder, { before: alembicHistory(before), after: alembicHistory(after) });
    case "prisma":
      return tryPrisma(trial, folder, { before, after, base, needsDown: rule["down-file"] });
    case "flyway":
    case "sql":
      return untried(
        "no-trial",
        `the gate cannot run migrations of ${tool} by itself`,
        "name the `check` that tries them",
      );
  }
}

function trialOf(rule: Rule, sources: Sources): Trial | ReturnType<typeof untried> {
  const { git, about, workspace, variables, signal } = sources;
  const variable = rule["database-from"];
  if (variable === undefined) {
    return untried(
      "no-database",
      "the policy names neither a check nor a scratch database",
      "name a `check`, or `database-from`",
    );
  }
  const address = variables[variable] ?? "";
  if (address === "") {
    return untried(
      "no-database",
      `the variable \`${variable}\` is not set`,
      `set \`${variable}\` to the address of a scratch database`,
    );
  }
  const database = scratchDatabase(address);
  if ("refused" in database) {
    return untried(
      "refused-database",
      `the database in \`${variable}\` is refused: ${database.refused}`,
      "make one for the gate alone, such as `crm_scratch`",
    );
  }
  const rollback = rule.validated.includes("rollback");
  return { git, candidate: about.candidate, workspace, database, variable, env: variables, rollback, signal };
}
