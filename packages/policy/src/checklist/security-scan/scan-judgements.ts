import type { Observed } from "../../gate/observed.ts";
import type { Judgement } from "../judgement.ts";
import { judgeSarif } from "../sarif/judge-sarif.ts";
import type { SarifFile } from "../sarif/sarif-facts.ts";
import type { Severity } from "./severity.ts";

/** One thing that a scan asks for: its place below the item, what it requires, and what comes of it. */
export type Asked = { readonly path: readonly string[]; readonly required: string; readonly judgement: Judgement };

type Scans = { readonly candidate: string; readonly sarif: readonly SarifFile[] };

/** Nobody could say. */
export function unread(observed: string, next: string): Judgement {
  return { code: "unread", status: "unknown", observed, next };
}

/** What was gathered about the candidate, or why it says nothing. */
export function scansOf<T extends Scans>(facts: Observed<T> | null, candidate: string): T | Judgement {
  if (facts === null) return unread("nobody looked for scans", "run the gate where it can ask GitHub");
  if (!facts.known) return unread(facts.says, facts.next);
  if (facts.value.candidate === candidate) return facts.value;
  return unread("what was gathered is about another commit", "run the gate again for this candidate");
}

/** The scanners' files that the policy names, each by itself. */
export function ofFiles(
  paths: readonly string[],
  what: string,
  from: Severity | null,
  { sarif, candidate }: Scans,
): readonly Asked[] {
  return paths.map((path, index) => {
    const [file, another] = sarif.filter((one) => one.path === path);
    const judgement =
      file === undefined || another !== undefined
        ? unread("the file was not looked for, or more than once", "run the gate again")
        : judgeSarif(file, from, candidate);
    return { path: ["sarif", String(index)], required: `no ${what} in \`${path}\``, judgement };
  });
}

/** A policy that asks for nothing is not met by nothing. */
export const NOTHING_ASKED: Judgement = {
  code: "nothing-asked",
  status: "unmet",
  observed: "the policy asks for no alerts and for no file",
  next: "name `alerts` or `sarif`, or leave the item out of the policy",
};
