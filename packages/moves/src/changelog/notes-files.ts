import { SignalboxError } from "@signalbox/policy/error";
import type { ChangeNotes } from "@signalbox/policy/notes/change-notes";
import type { Policy } from "@signalbox/policy/schema/policy";
import { changelogOver } from "./changelog-file.ts";
import { keepHandWritten } from "./keep-hand-written.ts";
import type { ListedRelease } from "./listed-release.ts";
import { indexOver } from "./notes-index.ts";

export type NotesFile = { readonly path: string; readonly text: string };

/** The files that the notes of one release bring: their own, then the index and the changelog where the policy wants them. */
export type NotesFiles = {
  readonly tag: string;
  readonly paths: readonly string[];
  /**
   * What they should say, given what they say now: the same again changes nothing. In the order of `paths`. Throws
   * `SignalboxError` where the marks of hand-written text are broken.
   */
  over(present: ReadonlyMap<string, string | null>): readonly NotesFile[];
};

/** The files of some notes, rendered as `text`. */
export function notesFiles(
  policy: Policy,
  notes: Pick<ChangeNotes, "component" | "version" | "tag" | "date" | "file" | "changes" | "repositoryUrl">,
  text: string,
  releases: readonly ListedRelease[],
): NotesFiles {
  const { index, changelog } = policy.notes;
  const paths = [notes.file, ...(index === undefined ? [] : [index]), ...(changelog === undefined ? [] : [changelog])];
  if (new Set(paths).size < paths.length) {
    throw new SignalboxError("notes.same-file", `the notes of \`${notes.tag}\` and their lists would be one file`, {
      next: "give `notes.file`, `notes.index` and `notes.changelog` a path of their own each",
    });
  }
  const { tag, component, version, date, repositoryUrl } = notes;
  const names = Object.keys(policy.components).length === 1 ? [tag, version] : [tag];
  const breaking = notes.changes.some((change) => change.breaking);
  return {
    tag,
    paths,
    over(present) {
      const own = keepHandWritten(present.get(notes.file) ?? null, text, `\`${notes.file}\``);
      const files = [{ path: notes.file, text: own }];
      if (index !== undefined) {
        const listed = { index, tag, breaking, releases, repositoryUrl };
        files.push({ path: index, text: indexOver(present.get(index) ?? null, policy, listed) });
      }
      if (changelog !== undefined) {
        const commit = releases.find((release) => release.tag === tag)?.commit ?? "";
        const release = { component, version, tag, commit, date };
        const entry = { file: changelog, release, notes: own, releases, names };
        files.push({ path: changelog, text: changelogOver(present.get(changelog) ?? null, entry) });
      }
      return files;
    },
  };
}
