import { releasesOf } from "@signalbox/history/tags";
import type { NotesItemFacts } from "@signalbox/policy/checklist/notes/notes-item-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { NotesFacts } from "@signalbox/policy/notes/notes-facts";
import type { Release } from "@signalbox/policy/versioning/release";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import { type NotesSources, previousRelease, releaseFacts } from "../../changelog/gather-notes.ts";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom } from "../observation-of.ts";

export type PlannedNotes = Pick<NotesSources, "tags" | "repositoryUrl" | "readNotes"> & {
  /** What the candidate is or would be tagged as, by `plannedReleases`. */
  readonly planned: readonly Release[];
};

/** Reads what the notes of each planned release would be written from, as if its tag stood at the candidate already. */
export function gatherNotesItem(
  loaded: LoadedPolicy,
  { git, about }: Pick<GateSources, "git" | "about">,
  { planned, ...sources }: PlannedNotes,
): Promise<Observed<NotesItemFacts>> {
  return observationFrom(async () => {
    const released = releasesOf(await sources.tags, tagStylesOf(loaded.policy));
    const nodes: NotesFacts[] = [];
    for (const release of planned) {
      const previous = await previousRelease(git, release, released);
      const made = { release, previous, date: about.now.slice(0, 10) };
      nodes.push(await releaseFacts(loaded, { git, ...sources }, made));
    }
    return { totalCount: planned.length, nodes };
  }).then((observed) => (observed.known ? { known: true, value: { releases: observed.value } } : observed));
}
