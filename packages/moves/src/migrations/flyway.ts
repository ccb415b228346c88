import { inNaturalOrder } from "./natural-order.ts";
import { type MigrationReader, plainSql } from "./migration-reader.ts";

// B (a baseline) and U (undo) don't run on a database that is there; callbacks and other languages run without being numbered.
const VERSIONED = /^V(\d[\w.]*?)__[^/]*\.sql$/;
const REPEATABLE = /^R__[^/]*\.sql$/;
const PROGRAM =
  /^(?:(?:V\d[\w.]*?|R)__[^/]*\.(?:java|kt|py|sh|ps1|cmd|bat)|(?:before|after|create)[A-Z]\w*(?:__[^/]*)?\.(?:sql|sh|ps1|cmd|bat))$/;

/** Flyway: `V<version>__<name>.sql` by version, then `R__<name>.sql`, which runs again whenever it changes. */
export function flywayReader(folder: string): MigrationReader {
  const below = folder === "" ? "" : `${folder}/`;
  return {
    tool: "flyway",
    folder,
    isMigration: (path) =>
      path.startsWith(below) && [VERSIONED, REPEATABLE, PROGRAM].some((pattern) => pattern.test(nameOf(path))),
    inOrder: (files) => files.toSorted((one, other) => inNaturalOrder(place(one.path), place(other.path))),
    runsAgain: (path) => !VERSIONED.test(nameOf(path)),
    read: (path, text) => (PROGRAM.test(nameOf(path)) ? program(path) : plainSql(text)),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Versions count by their numbers, whether dots or underscores part them; `~` comes after every digit. */
function place(path: string): string {
  const name = nameOf(path);
  const version = /^V(\d[\w.]*?)__/.exec(name)?.[1];
  return version === undefined ? `~${name}` : version.replaceAll("_", ".").replace(/(?:\.0+)+$/, "");
}

function program(path: string): ReturnType<MigrationReader["read"]> {
  const reason = "it is a program or a callback, whose effect is only known when it runs";
  return { parts: [{ kind: "unread", line: 1, shown: nameOf(path), reason }], wayBack: null };
}
