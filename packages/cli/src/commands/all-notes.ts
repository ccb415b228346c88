import { releasesOf, type Tag } from "@signalbox/history/tags";
import { walkReleases } from "@signalbox/history/walk-releases";
import type { Governing } from "@signalbox/moves/governing-policy";
import { renderNotes } from "@signalbox/moves/changelog/render-notes";
import { SignalboxError } from "@signalbox/policy/error";
import { notesOf } from "@signalbox/policy/notes/decide-notes";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { Git } from "@signalbox/systems/git/git";
import { entryOf } from "../show/notes-json.ts";
import type { Terminal } from "../terminal.ts";
import { commitOf } from "./commit-of.ts";

type Style = { readonly repositoryUrl: string | null; readonly json: boolean };

/** The notes of every release that HEAD contains, newest first, each told as soon as it is complete. */
export async function allNotes(git: Git, tags: Promise<readonly Tag[]>, { loaded }: Governing, style: Style, terminal: Terminal): Promise<number> {
  const { preset, template } = loaded.policy.notes;
  if (preset !== undefined || template !== undefined) {
    throw new SignalboxError("notes.all-in-own-style", "`--all` writes in Signalbox's own form, and the policy asks for a preset or template", { next: "ask for one release at a time with `--tag`" });
  }
  const head = await commitOf(git, "HEAD");
  const read = await tags;
  const releases = releasesOf(read, tagStylesOf(loaded.policy));
  let told = 0;
  if (style.json) terminal.out(`{"signalbox":"notes/1","verdict":"go","move":"publish","reasons":[],"notes":[`);
  await walkReleases(git, {
    head,
    releases,
    tags: read,
    components: loaded.policy.components,
    types: new Set(Object.keys(loaded.policy.versioning.bumps)),
    onRelease({ release, previous, date, commits }) {
      const decided = notesOf(loaded.policy, { tag: release.tag, release, previous, date: date ?? "no date", commits, repositoryUrl: style.repositoryUrl });
      const text = renderNotes(decided);
      terminal.out(style.json ? `${told === 0 ? "" : ","}${JSON.stringify(entryOf(decided, text))}` : `${told === 0 ? "" : "\n"}${text}`);
      told += 1;
    },
  });
  if (style.json) terminal.out("]}\n");
  return 0;
}
