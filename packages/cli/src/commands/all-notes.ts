import { releasesOf } from "@signalbox/history/tags";
import { walkReleases } from "@signalbox/history/walk-releases";
import type { Governing } from "@signalbox/moves/governing-policy";
import { renderChanges } from "@signalbox/moves/changelog/render-notes";
import { SignalboxError } from "@signalbox/policy/error";
import { changeNotesOf } from "@signalbox/policy/notes/change-notes";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { Clone } from "../clone.ts";
import { inPieces } from "../pieces.ts";
import { jsonOf } from "../show/json.ts";
import { entryOf } from "../show/notes-json.ts";
import type { Terminal } from "../terminal.ts";

type Style = { readonly repositoryUrl: string | null; readonly json: boolean };

/** The changes of every release that HEAD contains, newest first, told while git is still reading. What else the notes of one release tell is not asked of git for each. */
export async function allNotes(
  { git, head, tags, walk }: Clone,
  { loaded }: Governing,
  style: Style,
  terminal: Terminal,
): Promise<number> {
  const { preset, template } = loaded.policy.notes;
  if (preset !== undefined || template !== undefined) {
    throw new SignalboxError(
      "notes.all-in-own-style",
      "`--all` writes in Signalbox's own form, and the policy asks for a preset or template",
      { next: "ask for one release at a time with `--tag`" },
    );
  }
  const pieces = inPieces((piece) => terminal.out(piece));
  let told = 0;
  if (style.json) pieces.add(`{"signalbox":"notes/1","verdict":"go","move":"publish","reasons":[],"notes":[`);
  await walkReleases(git, {
    head: await head,
    releases: tags.then((read) => releasesOf(read, tagStylesOf(loaded.policy))),
    tags,
    walk,
    components: loaded.policy.components,
    types: new Set(Object.keys(loaded.policy.versioning.bumps)),
    onRelease({ release, previous, date, commits }) {
      const decided = changeNotesOf(loaded.policy, {
        release,
        previous,
        date: date ?? "no date",
        commits,
        repositoryUrl: style.repositoryUrl,
      });
      const text = renderChanges(decided);
      pieces.add(
        style.json
          ? `${told === 0 ? "" : ","}${jsonOf(entryOf(decided, text), 0)}`
          : `${told === 0 ? "" : "\n"}${text}`,
      );
      told += 1;
    },
  });
  if (style.json) pieces.add("]}\n");
  pieces.end();
  return 0;
}
