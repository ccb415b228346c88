// Where engines of Prisma were put that are not beside it.
const ENGINES = ["PRISMA_SCHEMA_ENGINE_BINARY", "PRISMA_QUERY_ENGINE_LIBRARY"];
const KEPT = ["PATH", "HOME", "LANG", "TMPDIR", "LD_LIBRARY_PATH", "VIRTUAL_ENV", ...ENGINES];

/** What a migration tool is told of its surroundings: where programs are, and the scratch database. No token of the job reaches it. */
export function toolEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  added: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept = KEPT.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), CI: "true", NO_COLOR: "1", PYTHONDONTWRITEBYTECODE: "1", ...added };
}
