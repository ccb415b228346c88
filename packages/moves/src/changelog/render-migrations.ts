import type { MigrationStatement } from "@signalbox/policy/migrations/migration-facts";
import type { Notes } from "@signalbox/policy/notes/decide-notes";
import type { MigrationNote } from "@signalbox/policy/notes/migrations";
import { escapeMarkdown, inlineCode, markdownLink } from "../markdown.ts";
import { messageLine } from "../message-markdown.ts";
import { atMost, commitLink, fileAtCommit } from "./notes-links.ts";

const CLASSES: Readonly<Record<MigrationStatement["class"], string>> = {
  none: "no version of the code sees it",
  compatible: "the previous code runs on it",
  "needs-downgrade": "the previous code fails until it is undone",
  "data-loss": "undoing it restores the shape, not the data",
  irreversible: "it cannot be undone",
  unknown: "nobody could judge it, and the previous code may fail",
};
const MOST_MIGRATIONS = 50;
const MOST_STATEMENTS = 20;

/** The migrations of a release and its plan, as items of a list. */
export function migrationItems(notes: Notes): readonly string[] {
  const { looked, files, plan } = notes.migrations;
  const items = [...atMost(MOST_MIGRATIONS, files.map(migrationItem))];
  if (plan !== null) {
    const sections = plan.sections.length === 0 ? "" : `: ${atMost(20, plan.sections.map(escapeMarkdown)).join(", ")}`;
    const old = plan.changed ? "" : ", not changed since the last release";
    items.push(`Migration plan ${fileAtCommit(notes.repositoryUrl, notes.commit, plan.file)}${sections}${old}`);
  }
  return looked && files.length === 0 ? ["No migrations.", ...items] : items;
}

function migrationItem({ tool, file, class: gravest, statements }: MigrationNote): string {
  const lines = statements.map(
    ({ line, statement, reason }) => `  - line ${line}: ${inlineCode(statement)}, ${escapeMarkdown(reason)}`,
  );
  return [`${inlineCode(file)} (${tool}): ${CLASSES[gravest]}`, ...atMostLines(lines)].join("\n");
}

function atMostLines(lines: readonly string[]): readonly string[] {
  return atMost(MOST_STATEMENTS, lines).map((line) => (line.startsWith("  - ") ? line : `  - ${line}`));
}

/** How to take a release back, as items of a list. */
export function rollbackItems(notes: Notes): readonly string[] {
  const { to, flags, migrations: inTheWay, compatible } = notes.rollback;
  const items: string[] = [];
  if (to === null) items.push("There is no release before this one to go back to.");
  else {
    const page =
      notes.repositoryUrl === null ? null : `${notes.repositoryUrl}/releases/tag/${encodeURIComponent(to.tag)}`;
    const tag = page === null ? escapeMarkdown(to.tag) : markdownLink(to.tag, page);
    items.push(`Go back to ${tag}, commit ${commitLink(notes.repositoryUrl, to.commit)}.`);
  }
  if (flags.length > 0)
    items.push(
      `Feature flags: ${atMost(
        50,
        flags.map(({ text }) => messageLine(text, notes.markdown)),
      ).join(", ")}`,
    );
  const graves = inTheWay.map(({ file, class: gravest }) => `Migration ${inlineCode(file)}: ${CLASSES[gravest]}.`);
  items.push(...atMost(MOST_MIGRATIONS, graves));
  if (compatible) items.push("The previous code runs on the migrated schema: no migration need be undone.");
  return items;
}
