import { counted } from "@signalbox/policy/decision/counted";
import type { Notes } from "@signalbox/policy/notes/decide-notes";
import type { ChangeKind } from "@signalbox/policy/notes/summary";
import type { ToldText } from "@signalbox/policy/notes/told-texts";
import type { NotePart } from "@signalbox/policy/schema/notes";
import { escapeMarkdown, markdownLink } from "../markdown.ts";
import { messageBlock } from "../message-markdown.ts";
import { handWrittenPart } from "./hand-written.ts";
import { atMost, commitLink, fileAtCommit } from "./notes-links.ts";
import { impactItems } from "./render-impact.ts";
import { migrationItems, rollbackItems } from "./render-migrations.ts";

/** What the notes of a release tell beside its changes, each part under its heading; a part with nothing to tell is left out. */
export function renderSections(notes: Notes): readonly string[] {
  return [
    ...section(notes, "Summary", "summary", notes.summary.texts, summary(notes)),
    ...section(notes, "Impact", "impact", [], listOf(impactItems(notes.impact))),
    ...section(notes, "Migrations", "migrations", notes.migrations.texts, listOf(migrationItems(notes))),
    ...section(notes, "Rollback", "rollback", notes.rollback.texts, listOf(rollbackItems(notes))),
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
