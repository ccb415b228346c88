import type { Observed } from "@signalbox/policy/gate/observed";
import type { WhereFacts } from "@signalbox/policy/where/where-facts";
import { readRemoteRefs } from "@signalbox/systems/git/remote";
import { branchOfRemote } from "../version-bump/branch-facts.ts";
import { branchOf } from "../version-bump/sources-of-checkout.ts";
import type { GateSources } from "./gate-sources.ts";
import type { GateAsked } from "./gather-gate.ts";
import { observationFrom } from "./observation-of.ts";

/** Where the candidate stands on the remote now. Where it was forked was found out before. */
export async function gatherWhere(
  { git, remote, defaultBranch, about }: Pick<GateSources, "git" | "remote" | "defaultBranch" | "about">,
  { namedTag, forkedFromProduction }: Pick<GateAsked, "namedTag" | "forkedFromProduction">,
): Promise<WhereFacts> {
  const { branch, candidate } = about;
  const read = await observationFrom(async () => {
    const refs = await readRemoteRefs(git, remote, branch === null ? [] : [branch]);
    const state =
      branch === null
        ? null
        : await branchOfRemote(git, candidate, {
            remote,
            branch: branchOf(refs, branch),
            // Nothing here depends on it.
            defaultBranch: { name: defaultBranch, tip: null },
          });
    const tag = refs.tags.find(({ name }) => name === namedTag);
    return { holds: state?.facts.holdsCandidate ?? null, target: tag?.commit ?? null };
  });
  return {
    defaultBranch,
    holdsCandidate: branch === null ? null : holdsOf(read, branch),
    forkedFromProduction,
    tagTarget: namedTag === null ? null : read.known ? { known: true, value: read.value.target } : read,
  };
}

function holdsOf(read: Observed<{ readonly holds: boolean | null }>, branch: string): Observed<boolean> {
  if (!read.known) return read;
  if (read.value.holds !== null) return { known: true, value: read.value.holds };
  const says = `nobody could say whether \`${branch}\` holds the candidate`;
  return { known: false, code: "where.unknown", says, next: "run the gate again on a full clone" };
}
