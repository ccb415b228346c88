import type { ContractFacts, ContractKind } from "@signalbox/policy/contract/contract-facts";
import { matchesGlob } from "@signalbox/policy/schema/match-glob";
import { EMBEDDED_JUDGE } from "@signalbox/systems/contracts/judgement";
import type { CommitFiles, Entry } from "./commit-files.ts";

/** The files at the last release and at the candidate. */
export type Versions = { readonly old: CommitFiles; readonly now: CommitFiles };

type Entries = { readonly old: readonly Entry[]; readonly now: readonly Entry[] };

/** The files of both versions that a pattern fits. */
export async function fitting({ old, now }: Versions, pattern: string): Promise<Entries> {
  const folder = folderOf(pattern);
  const fit = async (files: CommitFiles): Promise<readonly Entry[]> =>
    (await files.below(folder)).filter(({ path }) => matchesGlob(pattern, path));
  return { old: await fit(old), now: await fit(now) };
}

/** The folder that all paths of a pattern lie in. */
function folderOf(pattern: string): string {
  const steps = pattern.split("/");
  const first = steps.findIndex((step) => /[*?[\]]/.test(step));
  const plain = steps.slice(0, first === -1 ? steps.length - 1 : first);
  return plain.length === 0 ? "." : plain.join("/");
}

/**
 * What can be said without looking into the files: nothing where they are the same or new, a break where they are gone, and that the
 * policy names what isn't there. Null where they must be compared.
 */
export function withoutReading(
  kind: ContractKind,
  file: string,
  { old, now }: Entries,
): readonly ContractFacts[] | null {
  const judge = EMBEDDED_JUDGE;
  if (old.length === 0 && now.length === 0) {
    const says = "no such file was there at the last release, and none is now";
    const next = "name the contract's files in the policy as git knows them, from the top of the repository";
    return [{ kind, file, judge, comparison: { known: false, says, next } }];
  }
  if (old.length === 0) return [];
  if (now.length === 0) {
    const says = "the whole contract was removed";
    const change = { class: "breaking" as const, code: "contract-removed", operation: file, field: null, says };
    return [{ kind, file, judge, comparison: { known: true, changes: [change] } }];
  }
  return null;
}

/** Whether both versions hold the same files with the same bytes. */
export function areSame({ old, now }: Entries): boolean {
  const before = new Map(old.map(({ path, object, mode }) => [path, `${mode} ${object}`]));
  return old.length === now.length && now.every(({ path, object, mode }) => before.get(path) === `${mode} ${object}`);
}
