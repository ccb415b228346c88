import type { Manifest } from "./manifests.ts";
import type { NamedPart } from "./part.ts";

/** Which components each one is built on, as the manifests in their folders say; what would close a circle is left out. */
export function needsOf(
  manifests: readonly Manifest[],
  all: readonly NamedPart[],
): ReadonlyMap<string, readonly string[]> {
  const byFolder = Map.groupBy(manifests, ({ folder }) => folder);
  const manifestsOf = ({ part }: NamedPart): readonly Manifest[] => byFolder.get(part.folder) ?? [];
  const owners = new Map(
    all.flatMap((each) => manifestsOf(each).map((manifest) => [manifest.name, each.name] as const)),
  );
  const needs = new Map<string, string[]>();
  for (const each of all) {
    const named = manifestsOf(each).flatMap((manifest) => manifest.needs.map((need) => owners.get(need)));
    for (const need of new Set(named))
      if (need !== undefined && !leadsTo(needs, need, each.name))
        needs.set(each.name, [...(needs.get(each.name) ?? []), need]);
  }
  return needs;
}

function leadsTo(needs: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const name of seen) for (const next of needs.get(name) ?? []) seen.add(next);
  return seen.has(to);
}
