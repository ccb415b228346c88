import type { Reason } from "../../decision/reason.ts";
import { type Observation, reasonOf } from "../../decision/rule-reasons.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import { isComplete, type Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { decideNotes } from "../../notes/decide-notes.ts";
import type { NotesFacts } from "../../notes/notes-facts.ts";
import { needsReasons } from "../../notes/notes-needs.ts";
import type { NotesItemFacts } from "./notes-item-facts.ts";

const PATH = ["checklist", "notes"];

/** Whether the notes of what is released have all that `notes.needs` asks for, before there is a tag. */
export function decideNotesItem(
  loaded: LoadedPolicy,
  facts: Observed<NotesItemFacts> | null,
  about: ItemContext,
): readonly Reason[] {
  const rule = loaded.policy.checklist.notes;
  if (rule === undefined) return [];
  if (!rule.complete) return [plain(loaded, "not-applicable", "the policy does not ask for complete notes")];
  if (facts === null) return [plain(loaded, "unknown", "nobody looked at the notes", "gather the facts of `notes`")];
  if (!facts.known) return [plain(loaded, "unknown", facts.says, facts.next)];
  const { releases } = facts.value;
  const reasons = releases.nodes.flatMap((release) => reasonsOf(loaded, release, about));
  const isThere = about.tag === null || releases.nodes.some(({ tag }) => tag === about.tag);
  if (!isComplete(releases) || !isThere) {
    const tag = about.tag === null ? "a planned tag" : `\`${about.tag}\``;
    reasons.push(plain(loaded, "unknown", `the notes of ${tag} were not read`, "fetch the tags, and run it again"));
  }
  if (reasons.length > 0) return reasons;
  return [plain(loaded, "not-applicable", "no release is planned, so there are no notes to write")];
}

function reasonsOf(loaded: LoadedPolicy, facts: NotesFacts, { candidate }: ItemContext): readonly Reason[] {
  const { tag, release } = facts;
  const { notes } = decideNotes(loaded, facts);
  if (release === null || notes === null)
    return [plain(loaded, "unmet", `\`${tag}\` is no tag of a component`, "name a tag in the style of `components`")];
  if (release.commit !== candidate)
    return [
      plain(loaded, "unmet", `\`${tag}\` is of ${release.commit.slice(0, 12)}, not of the candidate`, "plan anew"),
    ];
  const needs = needsReasons(loaded, notes);
  if (needs.length === 0) {
    return [plain(loaded, "met", `those of \`${tag}\` can be written; \`notes.needs\` asks for no part by hand`)];
  }
  // The rule that speaks here is the checklist's; what it asks for stands in `notes.needs`.
  return needs.map(({ code, status, required, observed, evidence, next }) =>
    reasonOf(loaded, PATH, {
      code,
      status,
      required: `\`${tag}\`: ${required}`,
      observed,
      evidence,
      ...(next === null ? {} : { next }),
    }),
  );
}

function plain(loaded: LoadedPolicy, status: Observation["status"], observed: string, next?: string): Reason {
  const required = "the release notes have all that `notes.needs` asks for";
  return reasonOf(loaded, PATH, {
    code: "notes.complete",
    status,
    required,
    observed,
    ...(next === undefined ? {} : { next }),
  });
}
