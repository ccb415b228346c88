import type { Result, Run } from "@signalbox/action/door";
import { makeStep, type Told } from "@signalbox/action/make-step";
import { openRepositoryOf } from "@signalbox/action/open-repository";
import { changelogMove, type NotesOutcome } from "@signalbox/moves/changelog/changelog-move";
import { WAITS } from "@signalbox/moves/changelog/commit-notes";
import { publishTo, toldByGitHub } from "@signalbox/moves/changelog/publish-notes";
import { renderRange } from "@signalbox/moves/changelog/render-range";
import type { Made, Mode } from "@signalbox/moves/frame";
import { tagsOfCheckout } from "@signalbox/moves/changelog/tags-of-checkout";
import type { NotesDecision } from "@signalbox/policy/notes/decide-notes";
import type { NotesFacts } from "@signalbox/policy/notes/notes-facts";

export type ChangelogInputs = {
  readonly mode: Mode;
  readonly tag: string;
  readonly release: boolean;
  readonly token: string;
  readonly record: string | null;
};

/** Writes the notes of one tag, and publishes them. */
export async function writeNotes(inputs: ChangelogInputs, run: Run): Promise<Result> {
  const { git, gitHub, governing, defaultBranch, url } = await openRepositoryOf(run, inputs.token);
  const render = renderRange(git, governing.loaded);
  const { repository, workspace } = run.github;
  const { tag, release } = inputs;
  const places = {
    publishTo: governing.loaded.policy.notes["publish-to"],
    workspace,
    gitHub,
    repository,
    defaultBranch,
    release,
    waits: WAITS,
  };
  const tags = tagsOfCheckout(git, tag);
  const sources = { git, tag, tags, repositoryUrl: url, ...toldByGitHub(places, run.signal) };
  const move = changelogMove(sources, render, publishTo(places));
  const { mode, record } = inputs;
  const tell = async (made: Made<NotesFacts, NotesDecision, NotesOutcome>): Promise<Told> => {
    const { notes } = made.decision;
    const text = notes === null ? "" : await render(notes, made.facts);
    return {
      outputs: outputsOf(made),
      details: text,
      says: made.outcome?.says ?? (notes === null ? "no notes" : `would write \`${notes.file}\``),
    };
  };
  return makeStep(move, { name: "changelog", mode, governing, record, tell }, run);
}

function outputsOf({
  decision,
  outcome,
}: Made<NotesFacts, NotesDecision, NotesOutcome>): Readonly<Record<string, string>> {
  return {
    file: outcome?.file ?? "",
    url: outcome?.url ?? "",
    "pull-request": outcome?.pullRequest ?? "",
    changes: String(decision.notes?.changes.length ?? 0),
    state: outcome?.state ?? "",
  };
}
