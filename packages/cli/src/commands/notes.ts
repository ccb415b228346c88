import { lastReleases } from "@signalbox/history/last-release";
import { releasesOf } from "@signalbox/history/tags";
import { notesInClone } from "@signalbox/moves/changelog/read-hand-written";
import { changelogMove, type RenderNotes } from "@signalbox/moves/changelog/changelog-move";
import { renderNotes } from "@signalbox/moves/changelog/render-notes";
import { renderRange } from "@signalbox/moves/changelog/render-range";
import { makeMove } from "@signalbox/moves/frame";
import type { Governing } from "@signalbox/moves/governing-policy";
import { repositoryUrlOf } from "@signalbox/moves/repository-url";
import { SignalboxError } from "@signalbox/policy/error";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { Git } from "@signalbox/systems/git/git";
import type { Clone } from "../clone.ts";
import { exitCodeOf } from "../exit-code.ts";
import { policyAsked } from "../policy-asked.ts";
import { notesAsJson } from "../show/notes-json.ts";
import { reasonLines } from "../show/reason-lines.ts";
import type { Terminal } from "../terminal.ts";
import { allNotes } from "./all-notes.ts";

export type NotesOptions = {
  readonly tag?: string;
  readonly all?: boolean;
  readonly policy?: string;
  readonly json?: boolean;
};

/** `signalbox notes`: the notes of one release, or of all, on stdout. Without `--tag` those of the newest release. */
export async function notes(clone: Clone, options: NotesOptions, terminal: Terminal): Promise<number> {
  if (options.all === true && options.tag !== undefined) {
    throw new SignalboxError("notes.two-ranges", "`--all` and `--tag` ask for different notes", {
      next: "leave one of them out",
    });
  }
  const { git, complete, tags } = clone;
  const [governing, repositoryUrl] = await Promise.all([policyAsked(git, options), repositoryUrlOf(git), complete]);
  if (options.all === true) return allNotes(clone, governing, { repositoryUrl, json: options.json === true }, terminal);
  const tag = options.tag ?? (await newestTag(clone, governing));
  const render = rendererOf(git, governing);
  const made = await makeMove(
    changelogMove({ git, tag, tags, repositoryUrl, readNotes: notesInClone(git) }, render, null),
    governing.loaded,
    { mode: "plan" },
    {
      async report({ facts, decision }) {
        if (decision.notes === null) terminal.talk(`${decision.reasons.flatMap(reasonLines).join("\n")}\n`);
        const text = decision.notes === null ? null : await render(decision.notes, facts);
        if (options.json === true) terminal.out(notesAsJson(decision, text));
        else if (text !== null) terminal.out(text);
      },
      // What is only shown is not recorded.
      record: () => Promise.resolve(),
    },
  );
  return exitCodeOf(made.decision.verdict);
}

/** A repository's own preset or template needs conventional-changelog; our own form needs nothing but the notes. */
function rendererOf(git: Git, { loaded }: Governing): RenderNotes {
  const { preset, template } = loaded.policy.notes;
  if (preset === undefined && template === undefined) return (decided) => Promise.resolve(renderNotes(decided));
  return renderRange(git, loaded);
}

async function newestTag({ git, head, tags }: Clone, { loaded }: Governing): Promise<string> {
  const releases = tags.then((read) => releasesOf(read, tagStylesOf(loaded.policy)));
  const newest = [...(await lastReleases(git, { candidate: await head, releases })).values()];
  const [only] = newest;
  if (newest.length === 1 && only !== undefined) return only.tag;
  const found = newest.length === 0 ? "no release yet" : "several components, each with its own newest release";
  const next =
    newest.length === 0 ? "tag a release first" : `name one with \`--tag\`: ${newest.map(({ tag }) => tag).join(", ")}`;
  throw new SignalboxError("notes.which-tag", `there is ${found}`, { next });
}
