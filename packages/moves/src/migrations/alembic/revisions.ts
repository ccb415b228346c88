import type { MigrationFile } from "../migration-reader.ts";

type Revision = { readonly file: MigrationFile; readonly name: string | null; readonly parents: readonly string[] };

/** Each revision after those that its `down_revision` names; by path where they leave it open. */
export function inRevisionOrder(files: readonly MigrationFile[]): readonly MigrationFile[] {
  const revisions = files.map(revisionOf).toSorted((one, other) => (one.file.path < other.file.path ? -1 : 1));
  const here = new Set(revisions.map(({ name }) => name));
  const done = new Set<string | null>();
  const ordered: MigrationFile[] = [];
  let waiting = revisions;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ parents }) => parents.every((parent) => !here.has(parent) || done.has(parent)));
    // A circle is refused by Alembic itself: what is left keeps the order of its paths.
    const next = ready.length > 0 ? ready : waiting;
    for (const { file, name } of next) {
      ordered.push(file);
      done.add(name);
    }
    waiting = waiting.filter((revision) => !next.includes(revision));
  }
  return ordered;
}

/** What a revision says that it is, and what it comes after; read without running any Python. */
export type RevisionNames = {
  /** Null where it says none. */
  readonly name: string | null;
  /** The revisions that its `down_revision` names. */
  readonly down: readonly string[];
  readonly dependsOn: readonly string[];
};

export function revisionNames(text: string): RevisionNames {
  const name = /^revision[ \t]*(?::[^=\n]*)?=[ \t]*["']([^"'\n]+)["']/m.exec(text)?.[1] ?? null;
  return { name, down: namesIn(text, DOWN), dependsOn: namesIn(text, DEPENDS) };
}

const DOWN = /^down_revision[ \t]*(?::[^=\n]*)?=[ \t]*(\([^)]*\)|\[[^\]]*\]|[^\n]*)/gm;
const DEPENDS = /^depends_on[ \t]*(?::[^=\n]*)?=[ \t]*(\([^)]*\)|\[[^\]]*\]|[^\n]*)/gm;

function namesIn(text: string, assignment: RegExp): readonly string[] {
  return [...text.matchAll(assignment)].flatMap(([, value = ""]) =>
    [...value.matchAll(/["']([^"'\n]+)["']/g)].map(([, name = ""]) => name),
  );
}

function revisionOf(file: MigrationFile): Revision {
  const { name, down, dependsOn } = revisionNames(file.text ?? "");
  return { file, name, parents: [...down, ...dependsOn] };
}
