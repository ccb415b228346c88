import type { Policy } from "@signalbox/policy/schema/policy";
import { changeNotesOf } from "@signalbox/policy/notes/change-notes";
import { decideVersions } from "@signalbox/policy/versioning/decide-versions";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { changeLines, joined } from "../../changelog/render-notes.ts";
import { escapeMarkdown } from "../../markdown.ts";
import { plannedReleases } from "../notes/planned-releases.ts";

const TO_TEST = "<!-- What was tested, where and how, and what came of it. -->";
const TO_STATE = "<!-- What speaks for and against it. Once it has passed, the line below says `Result: passed`. -->";
const TO_WRITE = "<!-- To be written. -->";

/**
 * A validation report for a candidate, to be filled in by people: the sections that the policy asks for, the candidate's hash and the
 * changes of each planned release. It states no result, so that it meets nothing as it stands.
 */
export function reportTemplate(loaded: LoadedPolicy, facts: VersionFacts, repositoryUrl: string | null): string {
  const wanted = loaded.policy.checklist.validation?.sections ?? ["Scope", "Tests", "Result"];
  const isResult = (heading: string): boolean => heading.trim().toLowerCase() === "result";
  const sections = wanted.some(isResult) ? wanted : [...wanted, "Result"];
  const blocks = sections.flatMap((heading) => {
    const title = `## ${escapeMarkdown(heading)}`;
    if (isResult(heading)) return [title, TO_STATE, "Result: not yet"];
    switch (heading.trim().toLowerCase()) {
      case "scope":
        return [title, ...scope(loaded, facts, repositoryUrl)];
      case "tests":
        return [title, TO_TEST];
      default:
        return [title, TO_WRITE];
    }
  });
  return joined(["# Validation report", `Commit: ${facts.candidate}`, ...blocks]);
}

function scope(loaded: LoadedPolicy, facts: VersionFacts, repositoryUrl: string | null): readonly string[] {
  const planned = plannedReleases(decideVersions(loaded, facts));
  if (planned.length === 0) return ["No release is planned: nothing that asks for one was changed."];
  return planned.flatMap((release) => {
    const { previous = null, commits = [] } = facts.components.find(({ name }) => name === release.component) ?? {};
    const date = facts.now.slice(0, 10);
    const notes = changeNotesOf(allTypes(loaded.policy), { release, date, previous, commits, repositoryUrl });
    const since = previous === null ? "the first release" : `since ${escapeMarkdown(previous.tag)}`;
    const title = `### ${escapeMarkdown(release.tag)}, ${since}`;
    return [title, notes.changes.length === 0 ? "No changes of its own." : changeLines(notes, notes.changes)];
  });
}

/** Who validates wants to see every change that asks for a release, whatever the notes tell. */
function allTypes(policy: Policy): Policy {
  const { types: _, ...notes } = policy.notes;
  return { ...policy, notes };
}
