import { counted } from "../decision/counted.ts";
import type { ContractFacts } from "../contract/contract-facts.ts";
import type { Evidence, Reason } from "../decision/reason.ts";
import { type Observation, reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { NotePart } from "../schema/notes.ts";
import type { Notes } from "./decide-notes.ts";
import type { ToldText } from "./told-texts.ts";

/** What the policy needs the notes to say, part by part: none of it is made up. */
export function needsReasons(loaded: LoadedPolicy, notes: Notes): readonly Reason[] {
  return loaded.policy.notes.needs.map((part) => {
    const common = { code: `notes.${part}`, required: REQUIRED[part] };
    return reasonOf(loaded, ["notes", "needs"], { ...common, ...observed(part, notes) });
  });
}

const REQUIRED: Readonly<Record<NotePart, string>> = {
  summary: "notes with a summary that somebody wrote",
  impact: "notes that say what changed, and how the contract differs",
  migrations: "notes that say what the migrations do, with a plan for those that the previous code cannot run on",
  rollback: "notes that say how to go back, as somebody wrote it",
};

type Observed = Omit<Observation, "code" | "required">;

function observed(part: NotePart, notes: Notes): Observed {
  if (isSaid(notes.handWritten[part] ?? ""))
    return { status: "met", observed: `\`${part}\` is written by hand in \`${notes.file}\`` };
  switch (part) {
    case "summary":
      return written(notes, part, "Summary", notes.summary.texts);
    case "impact":
      return impact(notes);
    case "migrations":
      return migrations(notes);
    case "rollback":
      return written(notes, part, "Rollback", notes.rollback.texts);
  }
}

/** Whether there is anything for a reader: a template's comments are not. */
function isSaid(text: string): boolean {
  return text.replaceAll(/<!--.*?(?:-->|$)/gs, "").trim() !== "";
}

function written(notes: Notes, part: NotePart, footer: string, texts: readonly ToldText[]): Observed {
  if (texts.length > 0) {
    const evidence = texts.map(({ commit, text }) => evidenceOf(commit, `${footer}: ${text}`));
    return {
      status: "met",
      observed: `${counted(texts.length, `\`${footer}:\` footer`)} of the release's commits`,
      evidence,
    };
  }
  return {
    status: "unmet",
    observed: `nobody wrote a \`${part}\` of \`${notes.tag}\``,
    next: `add a \`${footer}:\` footer to a commit of the release, or ${byHand(notes, part)}`,
  };
}

function impact(notes: Notes): Observed {
  const { modules, contracts } = notes.impact;
  const silent = contracts.find(({ comparison }) => !comparison.known);
  if (silent !== undefined && !silent.comparison.known) {
    return {
      status: "unknown",
      observed: `${nameOf(silent)} could not be compared: ${silent.comparison.says}`,
      evidence: [{ kind: "file", id: silent.file, title: nameOf(silent) }],
      next: `${silent.comparison.next}, or ${byHand(notes, "impact")}`,
    };
  }
  const paths = modules === null ? "a first release, all of it new" : `${counted(modules.total, "folder")} changed`;
  const compared = contracts.length === 0 ? "" : `; compared: ${contracts.map(nameOf).join(", ")}`;
  return { status: "met", observed: `${paths}${compared}` };
}

function migrations(notes: Notes): Observed {
  const { looked, files, plan, texts } = notes.migrations;
  if (!looked) {
    const says = `the policy names no migrations of \`${notes.component}\``;
    return texts.length > 0
      ? { status: "met", observed: `${says}, but a \`Migration:\` footer does` }
      : { status: "not-applicable", observed: says };
  }
  const evidence = files
    .slice(0, 10)
    .map(({ file, class: gravest }): Evidence => ({ kind: "file", id: file, title: gravest }));
  const unknown = files.find((file) => file.class === "unknown");
  if (unknown !== undefined) {
    return {
      status: "unknown",
      observed: `\`${unknown.file}\` could not be judged`,
      evidence,
      next: `say what it does: ${byHand(notes, "migrations")}`,
    };
  }
  const grave = files.filter(({ statements }) => statements.length > 0);
  if (grave.length === 0) {
    const all =
      files.length === 0
        ? "no migrations"
        : `${counted(files.length, "migration")}, and the previous code runs on it all`;
    return { status: "met", observed: all, evidence };
  }
  const planned = plan?.changed === true ? `\`${plan.file}\`` : texts.length > 0 ? "a `Migration:` footer" : null;
  const found = `${counted(grave.length, "migration")} that the previous code cannot run on`;
  if (planned !== null) return { status: "met", observed: `${found}, with ${planned}`, evidence };
  return {
    status: "unmet",
    observed: `${found}, and no plan`,
    evidence,
    next: `add a \`Migration:\` footer to a commit of the release, a migration plan where \`versioning.major-needs\` names one, or ${byHand(notes, "migrations")}`,
  };
}

function byHand({ file }: Notes, part: NotePart): string {
  return `write it into \`${file}\` on the default branch between the lines \`<!-- signalbox:begin ${part} -->\` and \`<!-- signalbox:end ${part} -->\``;
}

function nameOf({ kind, file }: ContractFacts): string {
  return `\`${file}\` (${kind})`;
}

function evidenceOf(id: string, title: string): Evidence {
  return { kind: "commit", id, title: title.replaceAll(/\s+/g, " ").slice(0, 200) };
}
