import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod";
import { type Answer, known } from "../../answer.ts";
import { type SchemaObjects, SchemaObjectsSchema, withoutTable } from "../schema-objects.ts";
import { notEmpty, type ScratchDatabase, withoutAddress } from "../scratch-database.ts";
import { toolEnvironment } from "../tool-environment.ts";
import { startTool, type ToolProcess } from "../tool-process.ts";
import { askPython, type Said } from "./python-answers.ts";
import { ALEMBIC_PROGRAM, DATABASE_PROGRAM } from "./python-programs.ts";

export type AlembicOptions = {
  /** The project's Python. */
  readonly python: string;
  /** Alembic's folder, and its `alembic.ini` where there is one: absolute paths. */
  readonly folder: string;
  readonly ini: string | null;
  readonly database: ScratchDatabase;
  /** The variable that holds the database's address, for an `env.py` that reads it there. */
  readonly variable: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one command. */
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
};

const RevisionsSchema = z.array(z.object({ revision: z.string(), parents: z.array(z.string()), path: z.string() }));
const VersionsSchema = z.tuple([z.string().nullable(), z.string()]).nullable();
const BegunSchema = z.object({ refused: z.string().optional() });

/** Alembic on a scratch database that it has for itself. */
export type Alembic = {
  /** Every revision that Alembic finds, parents first. */
  revisions(): Promise<Answer<Said<z.infer<typeof RevisionsSchema>>>>;
  upgrade(to: string): Promise<Answer<Said<unknown>>>;
  downgrade(to: string): Promise<Answer<Said<unknown>>>;
  /** What the database holds now, without Alembic's own table. */
  schema(): Promise<Answer<SchemaObjects>>;
};

/**
 * Lends Alembic on a scratch database, which has to be empty and is empty again afterwards. One that is not empty is refused; one that a
 * run of ours left behind, by its mark, is emptied first.
 */
export async function withAlembic<T>(
  options: AlembicOptions,
  use: (alembic: Alembic) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { database } = options;
  // Nothing of the project is on the path of the process that reads the database.
  const apart = await mkdtemp(join(tmpdir(), "signalbox-migrations-"));
  const started: ToolProcess[] = [];
  const start = (program: string, folder: string): ToolProcess => {
    const { python, env, timeoutSeconds, signal, variable } = options;
    const told = toolEnvironment(env, { [variable]: database.address });
    const tool = startTool({ program: python, args: ["-c", program], folder, env: told, timeoutSeconds, signal });
    started.push(tool);
    return tool;
  };
  try {
    const reader = start(DATABASE_PROGRAM, apart);
    const opened = await askPython(reader, { do: "open", address: database.address }, z.string(), database);
    if (!opened.known) return opened;
    if (!opened.value.ok) return unable(opened.value.says, database);
    const begun = await askPython(reader, { do: "begin" }, BegunSchema, database);
    if (!begun.known) return begun;
    if (!begun.value.ok) return unable(begun.value.says, database);
    if (begun.value.value.refused !== undefined) return notEmpty(begun.value.value.refused, database);
    const runner = start(ALEMBIC_PROGRAM, options.ini === null ? options.folder : dirname(options.ini));
    const { ini, folder } = options;
    const config = await askPython(
      runner,
      { do: "open", address: database.address, ini, folder },
      z.string(),
      database,
    );
    try {
      if (!config.known) return config;
      if (!config.value.ok) return unable(config.value.says, database);
      return await use(alembicOf(runner, reader, database));
    } finally {
      // What it still has open would keep its tables.
      runner.end();
      if (!options.signal.aborted) await askPython(reader, { do: "empty" }, z.unknown(), database);
    }
  } finally {
    for (const tool of started) tool.end();
    await rm(apart, { recursive: true, force: true });
  }
}

function alembicOf(runner: ToolProcess, reader: ToolProcess, database: ScratchDatabase): Alembic {
  let own: readonly string[] = [];
  const command = async (name: "upgrade" | "downgrade", to: string): Promise<Answer<Said<unknown>>> => {
    const answer = await askPython(runner, { do: name, to }, VersionsSchema, database);
    const versions = answer.known && answer.value.ok ? answer.value.value : null;
    if (versions !== null) own = [versions[1], `${versions[0] ?? "public"}.${versions[1]}`];
    return answer;
  };
  return {
    revisions: () => askPython(runner, { do: "revisions" }, RevisionsSchema, database),
    upgrade: (to) => command("upgrade", to),
    downgrade: (to) => command("downgrade", to),
    async schema() {
      const answer = await askPython(reader, { do: "schema" }, SchemaObjectsSchema, database);
      if (!answer.known) return answer;
      if (!answer.value.ok) return unable(answer.value.says, database);
      return known(withoutTable(answer.value.value, own));
    },
  };
}

function unable(says: string, database: ScratchDatabase): Answer<never> {
  return {
    known: false,
    code: "migrations.not-tried",
    says: `the migrations could not be tried on \`${database.name}\`: ${withoutAddress(says, database)}`,
    next: "install the project's Alembic and its database driver before the gate, and start the scratch database; or name a `check`",
  };
}
