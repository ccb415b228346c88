import type { Component } from "@signalbox/policy/schema/policy";
import { cargoToml } from "./cargo-toml.ts";
import { followInCargo } from "./cargo-workspace.ts";
import type { Draft } from "./draft.ts";
import { manifestsOf } from "./manifests-of.ts";
import { followInNpmLock } from "./npm-lock.ts";
import { packageJson } from "./package-json.ts";
import { pyproject } from "./pyproject.ts";
import { about, unwritable } from "./unwritable.ts";
import { followInUvLock } from "./uv-lock.ts";
import { writtenAs } from "./version-form.ts";

const FOLLOWING = new Map([
  [packageJson, followInNpmLock],
  [cargoToml, followInCargo],
  [pyproject, followInUvLock],
]);

/**
 * Writes a version into the manifests of a component, and into what follows from them: lock files, and the workspaces that ask for
 * its package by a version that would no longer fit.
 */
export async function editManifests(draft: Draft, name: string, component: Component, version: string): Promise<void> {
  for (const { format, versions, ...stating } of await manifestsOf(draft, name, component)) {
    const now = await about(stating, () => writtenAs(format.form, component.scheme, version));
    const edited = await about(stating, () => format.withVersion(stating.text, now));
    if (edited === null) throw unwritable(stating, "states no version");
    await draft.write(stating.path, edited);
    const follow = FOLLOWING.get(format);
    if (follow === undefined) continue;
    for (const before of new Set(versions)) await follow(draft, { ...stating, before, now });
  }
}
