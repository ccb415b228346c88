import { matchesGlob } from "@signalbox/policy/schema/match-glob";
import { inNaturalOrder } from "./natural-order.ts";
import { type MigrationReader, plainSql } from "./migration-reader.ts";

// goose, sql-migrate and dbmate keep both ways in one file, which begins with the way up.
const MARK = /^\s*--\s*(?:\+\w+|migrate:)\s*(up|down)\b/i;

/** Plain SQL files that fit a glob, each a migration forward, in the order of their names. */
export function sqlFilesReader(glob: string): MigrationReader {
  const literal = /^(?:[^*?[\]{}()!+@\\]+\/)?/.exec(glob)?.[0] ?? "";
  return {
    tool: "sql",
    folder: literal.slice(0, -1),
    isMigration: (path) => matchesGlob(glob, path),
    inOrder: (files) =>
      files
        .filter(({ path }) => !isWayBack(path, files))
        .toSorted((one, other) => inNaturalOrder(one.path, other.path)),
    runsAgain: () => false,
    read: (_path, text) => plainSql(wayUp(text)),
  };
}

/** `1_name.down.sql` beside `1_name.up.sql` is the way back. */
function isWayBack(path: string, files: readonly { readonly path: string }[]): boolean {
  if (!path.endsWith(".down.sql")) return false;
  const up = `${path.slice(0, -".down.sql".length)}.up.sql`;
  return files.some((file) => file.path === up);
}

/** The way up of a file with both ways; its lines keep their numbers. */
function wayUp(text: string): string {
  const lines = text.split("\n");
  const first = lines.find((line) => line.trim() !== "");
  if (first === undefined || MARK.exec(first)?.[1]?.toLowerCase() !== "up") return text;
  let up = true;
  return lines
    .map((line) => {
      const mark = MARK.exec(line)?.[1]?.toLowerCase();
      if (mark !== undefined) up = mark === "up";
      return up ? line : "";
    })
    .join("\n");
}
