import type { ContractFacts } from "@signalbox/policy/contract/contract-facts";
import { judgeJsonSchema } from "@signalbox/systems/contracts/judge-json-schema";
import type { Entry } from "./commit-files.ts";
import { DocumentVersions, meansTheSame } from "./document-versions.ts";
import { fitting, type Versions, withoutReading } from "./versions.ts";

const SIDES = { tasks: "request", events: "response" } as const;

/** The JSON Schemas of what a component takes in or sends out, each file a fact. */
export async function schemaContracts(
  versions: Versions,
  kind: keyof typeof SIDES,
  pattern: string,
): Promise<readonly ContractFacts[]> {
  const entries = await fitting(versions, pattern);
  const known = withoutReading(kind, pattern, entries);
  if (known !== null) return known;
  const [old, now] = [byPath(entries.old), byPath(entries.now)];
  const facts: ContractFacts[] = [];
  for (const file of [...new Set([...old.keys(), ...now.keys()])].toSorted()) {
    const [before, after] = [old.get(file), now.get(file)];
    if (before !== undefined && after !== undefined && (await meansTheSame(versions, before, after))) continue;
    // Moved as it is: what it says to others is the same.
    if (before === undefined && isMoved(after, entries.old, now)) continue;
    if (after === undefined && isMoved(before, entries.now, old)) continue;
    const documents = new DocumentVersions(versions, { old: file, now: file });
    const read = {
      old: before === undefined ? async () => null : documents.old,
      now: after === undefined ? async () => null : documents.now,
    };
    facts.push({ kind, file, ...(await judgeJsonSchema(read.old, read.now, SIDES[kind])) });
  }
  return facts;
}

function byPath(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}

/** Whether the other version has the same bytes at a path that this one does not have. */
function isMoved(entry: Entry | undefined, others: readonly Entry[], here: ReadonlyMap<string, Entry>): boolean {
  return others.some(({ object, path }) => object === entry?.object && !here.has(path));
}
