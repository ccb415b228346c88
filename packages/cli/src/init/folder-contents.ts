import { folderOf, lastPartOf } from "./documents.ts";
import type { Value } from "./proposal.ts";

/** The contract of a component, by the names of its files; null where it shows none. */
export function contractOf(paths: readonly string[]): Value | null {
  const openapi = topmost(paths, (path) =>
    /^(?:openapi|swagger)(?:[.-][\w.-]+)?\.(?:ya?ml|json)$/i.test(lastPartOf(path)),
  );
  const graphql = topmost(paths, (path) => /^schema\.(?:graphqls?|gql)$/.test(lastPartOf(path)));
  const protobuf =
    topmost(paths, (path) => /^buf\.ya?ml$/.test(lastPartOf(path))) ?? topmost(paths, (path) => PROTO.test(path));
  return orNull({
    ...(openapi === null ? {} : { openapi }),
    ...(graphql === null ? {} : { graphql }),
    ...(protobuf === null ? {} : { protobuf: folderOrTop(protobuf) }),
  });
}

// A `.proto` elsewhere is more often somebody else's.
const PROTO = /(?:^|\/)(?:protos?|protobufs?|api)\/(?:[^/]+\/)*[^/]+\.proto$/;

/** The database migrations of a component, by the names of its files; null where it shows none. */
export function migrationsOf(paths: readonly string[]): Value | null {
  // Both files stand in the folder that Alembic's own set-up makes.
  const templates = new Set(paths.filter((path) => lastPartOf(path) === "script.py.mako").map(folderOf));
  const alembic = topmost(paths, (path) => lastPartOf(path) === "env.py" && templates.has(folderOf(path)));
  const prisma = topmost(paths, (path) => /(?:^|\/)migrations\/[^/]+\/migration\.sql$/.test(path));
  const flyway = topmost(paths, (path) => /^V\d[\w.]*?__[^/]*\.sql$/.test(lastPartOf(path)));
  const sql = topmost(paths, (path) => /(?:^|\/)migrations\/[^/]+\.up\.sql$/.test(path));
  return orNull({
    ...(alembic === null ? {} : { alembic: folderOrTop(alembic) }),
    ...(prisma === null ? {} : { prisma: folderOrTop(folderOf(folderOf(prisma))) }),
    ...(flyway === null ? {} : { flyway: folderOrTop(flyway) }),
    ...(sql === null ? {} : { sql: `${folderOf(sql)}/*.up.sql` }),
  });
}

/** Of the paths that fit, the one nearest to the top; of several, the first. */
function topmost(paths: readonly string[], fits: (path: string) => boolean): string | null {
  return paths.filter(fits).toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null;
}

function depth(path: string): number {
  return path.split("/").length;
}

function folderOrTop(path: string): string {
  return folderOf(path) === "" ? "." : folderOf(path);
}

function orNull(found: Readonly<Record<string, string>>): Value | null {
  return Object.keys(found).length === 0 ? null : found;
}
