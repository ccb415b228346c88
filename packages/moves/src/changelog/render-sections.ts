import type { ContractChange, ContractFacts, ContractKind } from "@signalbox/policy/contract/contract-facts";
import type { MigrationStatement } from "@signalbox/policy/migrations/migration-facts";
import type { Notes } from "@signalbox/policy/notes/decide-notes";
import type { MigrationNote } from "@signalbox/policy/notes/migrations";
import type { ChangeKind } from "@signalbox/policy/notes/summary";
import type { ToldText } from "@signalbox/policy/notes/told-texts";
import type { NotePart } from "@signalbox/policy/schema/notes";
import { escapeMarkdown, inlineCode, markdownLink } from "../markdown.ts";
import { messageBlock, messageLine } from "../message-markdown.ts";
import { handWrittenPart } from "./hand-written.ts";
import { atMost, commitLink, counted, fileAtCommit } from "./notes-links.ts";

/** What the notes of a release tell beside its changes, each part under its heading; a part with nothing to tell is left out. */
export function renderSections(notes: Notes): readonly string[] {
  return [
    ...section(notes, "Summary", "summary", notes.summary.texts, summary(notes)),
    ...section(notes, "Impact", "impact", [], listOf(impact(notes))),
    ...section(notes, "Migrations", "migrations", notes.migrations.texts, migrations(notes)),
    ...section(notes, "Rollback", "rollback", notes.rollback.texts, listOf(rollback(notes))),
    ...section(notes, "Documentation", null, [], listOf(documentation(notes))),
    ...section(notes, "Contributors", null, [], contributors(notes)),
  ];
}

function section(
  notes: Notes,
  heading: string,
  part: NotePart | null,
  texts: readonly ToldText[],
  known: string | null,
): readonly string[] {
  const byHand = part === null ? undefined : notes.handWritten[part];
  const blocks = [
    // What people wrote themselves is theirs: it takes effect as they wrote it.
    ...(part === null || byHand === undefined ? [] : [handWrittenPart(part, byHand)]),
    ...texts.map(
      ({ commit, text }) => `${messageBlock(text, notes.markdown)} (${commitLink(notes.repositoryUrl, commit)})`,
    ),
    ...(known === null ? [] : [known]),
  ];
  return blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
}

function listOf(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.map((item) => `- ${item}`).join("\n");
}

const KINDS: Readonly<Record<ChangeKind, readonly [one: string, many: string]>> = {
  breaking: ["breaking change", "breaking changes"],
  feat: ["feature", "features"],
  fix: ["fix", "fixes"],
  perf: ["performance improvement", "performance improvements"],
  other: ["other change", "other changes"],
};

function summary({ summary: { counts } }: Notes): string | null {
  const words = counts.map(({ kind, changes }) => counted(changes, ...KINDS[kind]));
  return words.length === 0 ? null : `${words.join(", ")}.`;
}

const MOST_MODULES = 12;
const MOST_SCOPES = 30;

function impact(notes: Notes): readonly string[] {
  const { modules, scopes, contracts } = notes.impact;
  const folders = (modules?.first ?? []).map(({ folder, files }) => {
    const name = folder === "." ? "the top folder" : inlineCode(folder);
    return `${name} (${counted(files, "file")})`;
  });
  return [
    ...(folders.length === 0 ? [] : [`Changed: ${atMost(MOST_MODULES, folders, modules?.total).join(", ")}`]),
    ...(scopes.length === 0 ? [] : [`Scopes: ${atMost(MOST_SCOPES, scopes.map(escapeMarkdown)).join(", ")}`]),
    ...contracts.map(contractItem),
  ];
}

const CONTRACTS: Readonly<Record<ContractKind, string>> = {
  openapi: "OpenAPI",
  tasks: "tasks",
  events: "events",
  graphql: "GraphQL",
  protobuf: "Protobuf",
};
const MOST_CONTRACT_CHANGES = 50;

function contractItem({ kind, file, judge, comparison }: ContractFacts): string {
  const name = `${inlineCode(file)} (${CONTRACTS[kind]})`;
  if (!comparison.known) return `${name} could not be compared: ${escapeMarkdown(comparison.says)}`;
  if (comparison.changes.length === 0) return `${name}: no difference that a user can tell`;
  const changes = comparison.changes.map(contractChange);
  const head = `${name}, compared by ${escapeMarkdown(judge)}:`;
  return [head, ...atMost(MOST_CONTRACT_CHANGES, changes).map((change) => `  - ${change}`)].join("\n");
}

function contractChange({ class: found, operation, field, says }: ContractChange): string {
  const where = [operation, field ?? ""].filter((part) => part !== "").map(inlineCode);
  return `${found === "breaking" ? "**breaking**" : found}: ${[...where, escapeMarkdown(says)].join(", ")}`;
}

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

function migrations(notes: Notes): string | null {
  const { looked, files, plan } = notes.migrations;
  const items = [...atMost(MOST_MIGRATIONS, files.map(migrationItem))];
  if (plan !== null) {
    const sections = plan.sections.length === 0 ? "" : `: ${atMost(20, plan.sections.map(escapeMarkdown)).join(", ")}`;
    const old = plan.changed ? "" : ", not changed since the last release";
    items.push(`Migration plan ${fileAtCommit(notes.repositoryUrl, notes.commit, plan.file)}${sections}${old}`);
  }
  return looked && files.length === 0 && plan === null ? "No migrations." : listOf(items);
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

function rollback(notes: Notes): readonly string[] {
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

const MOST_DOCUMENTS = 30;

function documentation(notes: Notes): readonly string[] {
  const { files, links } = notes.documentation;
  const { repositoryUrl, commit } = notes;
  const documents = files.first.map((path) => fileAtCommit(repositoryUrl, commit, path));
  const addresses = links.map(({ url, pullRequest }) => {
    const { host, pathname } = new URL(url);
    // The label tells where it leads: what the address says is all there is.
    const link = markdownLink(`${host}${pathname === "/" ? "" : pathname}`.slice(0, 120), url);
    return pullRequest === null || repositoryUrl === null
      ? link
      : `${link} (${markdownLink(`#${pullRequest}`, `${repositoryUrl}/pull/${pullRequest}`)})`;
  });
  return [...atMost(MOST_DOCUMENTS, documents, files.total), ...atMost(MOST_DOCUMENTS, addresses)];
}

const MOST_CONTRIBUTORS = 200;

function contributors({ contributors: names }: Notes): string | null {
  return names.length === 0 ? null : atMost(MOST_CONTRIBUTORS, names.map(escapeMarkdown)).join(", ");
}
