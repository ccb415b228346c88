import type { Component } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";
import { Draft } from "./draft.ts";
import { manifestsOf } from "./manifests-of.ts";
import { versionsMeant } from "./version-form.ts";

/**
 * The versions that the manifests of a commit state for a component, as its tags would name them. All of them must state it:
 * where they contradict each other none is stated. Several where a form has one word for two (`1.4.0a1` for `alpha` and `a`).
 * Null where the commit has no manifest of the component that states one. Throws `manifest.unwritable`.
 */
export async function statedVersions(
  git: Git,
  commit: string,
  name: string,
  component: Component,
): Promise<readonly string[] | null> {
  const manifests = await manifestsOf(new Draft(git, commit), name, component);
  const stated = manifests.flatMap(({ format, versions }) =>
    versions.map((version) => versionsMeant(format.form, component.scheme, version)),
  );
  const [first, ...others] = stated;
  if (first === undefined) return null;
  return first.filter((version) => others.every((other) => other.includes(version)));
}
