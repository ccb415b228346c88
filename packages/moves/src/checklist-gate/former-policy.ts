import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { gitHubParents } from "../extend/github-parents.ts";
import { type Governing, governingPolicy, POLICY_FILE } from "../governing-policy.ts";
import type { GateSources } from "./gate-sources.ts";
import { observationFrom } from "./observation-of.ts";

/**
 * The policy as the last release had it, where this one changes it; null where it does not, or there was none. A policy that
 * somebody tries by a file's name changes nothing.
 */
export function formerPolicy(
  loaded: LoadedPolicy,
  { git, gitHub, repository, signal }: Pick<GateSources, "git" | "gitHub" | "repository" | "signal">,
  base: string | null,
): Promise<Observed<Governing | null>> {
  return observationFrom(async () => {
    if (base === null || loaded.file !== POLICY_FILE) return null;
    const blob = await git.run(["cat-file", "blob", `${base}:${POLICY_FILE}`], { allow: [128] });
    if (blob.code !== 0) return null;
    const parents = gitHubParents(gitHub, { repository, commit: base }, signal);
    const former = await governingPolicy(POLICY_FILE, blob.stdout, { kind: "default-branch", commit: base }, parents);
    return former.loaded.digest === loaded.digest ? null : former;
  });
}

/** The files of a policy of then, under names that say of when they are. */
export function filesOf({
  loaded,
  text,
  parents,
  origin,
}: Governing): { readonly file: string; readonly text: string }[] {
  const file = `${loaded.file}@${origin.commit?.slice(0, 7) ?? ""}`;
  return [{ file, text }, ...parents.map((parent) => ({ file: parent.file, text: parent.text }))];
}
