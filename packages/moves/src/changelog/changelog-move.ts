import { tagDates } from "@signalbox/history/tag-dates";
import { readTags, releasesOf } from "@signalbox/history/tags";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { decideNotes, type Notes, type NotesDecision } from "@signalbox/policy/notes/decide-notes";
import { isLatest } from "@signalbox/policy/notes/is-latest";
import type { NotesFacts } from "@signalbox/policy/notes/notes-facts";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { Answer } from "@signalbox/systems/answer";
import type { Publication } from "@signalbox/systems/github/releases";
import type { Move, Outcome } from "../frame.ts";
import { gatherNotesFacts, type NotesSources } from "./gather-notes.ts";
import type { ListedRelease } from "./listed-release.ts";
import { notesFiles } from "./notes-files.ts";
import type { NotesPublishing } from "./publish-notes.ts";
import type { PublishedFiles } from "./published-files.ts";

export type NotesOutcome = Outcome & {
  readonly file: string | null;
  /** The page of the GitHub Release. */
  readonly url: string | null;
  /** The page of the pull request that the files wait in. */
  readonly pullRequest: string | null;
};

export type ChangelogMove = Move<NotesFacts, NotesDecision, NotesOutcome>;

/** Turns the decided notes of a range into text. */
export type RenderNotes = (notes: Notes, facts: NotesFacts) => Promise<string>;

/** The move that writes the notes of one tag and publishes them; `publishing` is null where it only plans. */
export function changelogMove(
  sources: NotesSources,
  render: RenderNotes,
  publishing: NotesPublishing | null,
): ChangelogMove {
  return {
    name: "changelog",
    gather: (policy) => gatherNotesFacts(policy, sources),
    decide: decideNotes,
    async carryOut(loaded, { notes }, facts, signal) {
      const { release } = facts;
      if (notes === null || release === null) return notDone("there are no notes to publish", null);
      if (publishing === null) return notDone("this move only plans", "run it in the mode `apply`");
      const text = await render(notes, facts);
      const releases = await releasesToList(loaded, sources);
      const files = notesFiles(loaded.policy, notes, text, releases);
      const published = await publishing.publishFiles(files, signal);
      const { tag, prerelease } = notes;
      const latest = isLatest(release, releases, loaded.policy);
      const written =
        published.state === "refused" ? undefined : published.files.find(({ path }) => path === notes.file);
      const file = { path: notes.file, text: written?.text ?? text };
      const page =
        publishing.publishRelease === null
          ? null
          : await publishing.publishRelease({ tag, prerelease, latest, file }, signal);
      return outcomeOf(notes.file, published, page);
    },
  };
}

/** All releases of the policy's components; their days only where a file lists them. A tag that only the remote has tells no day. */
export async function releasesToList(
  { policy }: LoadedPolicy,
  { git, tags }: Pick<NotesSources, "git" | "tags">,
): Promise<readonly ListedRelease[]> {
  const releases = releasesOf(await tags, tagStylesOf(policy));
  if (policy.notes.index === undefined) return releases.map((release) => ({ ...release, date: null }));
  const here = new Set((await readTags(git)).map(({ name }) => name));
  const names = releases.map(({ tag }) => tag).filter((tag) => here.has(tag));
  const dates = await tagDates(git, names);
  return releases.map((release) => ({ ...release, date: dates.get(release.tag) ?? null }));
}

function notDone(says: string, next: string | null): NotesOutcome {
  return { state: "not-done", says, next, file: null, url: null, pullRequest: null };
}

function outcomeOf(file: string, files: PublishedFiles, release: Answer<Publication> | null): NotesOutcome {
  const isChanged = files.state === "written" || (release?.known === true && release.value.outcome !== "unchanged");
  const releaseSays =
    release === null
      ? ""
      : release.known
        ? `GitHub Release ${release.value.outcome}`
        : `no GitHub Release: ${release.says}`;
  const nexts = [files.state === "refused" ? files.next : null, release?.known === false ? release.next : null];
  const next = nexts.filter((one) => one !== null).join("; ");
  const stands = files.state !== "refused" || release?.known === true;
  return {
    state: next === "" ? (isChanged ? "done" : "already-done") : stands ? "partly-done" : "not-done",
    says: [files.says, ...(releaseSays === "" ? [] : [releaseSays])].join(next === "" ? ", " : ", but "),
    next: next === "" ? null : next,
    file: files.state === "refused" ? null : file,
    url: release?.known === true ? release.value.url : null,
    pullRequest: files.state === "refused" ? null : files.pullRequest,
  };
}
