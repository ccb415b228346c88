import type { Component } from "@signalbox/policy/schema/policy";
import { posix } from "node:path";
import { cargoToml } from "./cargo-toml.ts";
import { chartYaml } from "./chart-yaml.ts";
import type { Draft } from "./draft.ts";
import type { ManifestFormat } from "./manifest-format.ts";
import { markedLines } from "./marked-lines.ts";
import { openApi } from "./openapi.ts";
import { packageJson } from "./package-json.ts";
import { pyproject } from "./pyproject.ts";
import { about, type Stating, unwritable } from "./unwritable.ts";

/** A file that states the version of a component. */
export type Manifest = Stating & {
  readonly format: ManifestFormat;
  readonly text: string;
  /** What it states now: one version, or several. */
  readonly versions: readonly string[];
};

const BY_NAME: ReadonlyMap<string, ManifestFormat> = new Map([
  ["package.json", packageJson],
  ["pyproject.toml", pyproject],
  ["Chart.yaml", chartYaml],
  ["Cargo.toml", cargoToml],
]);

/**
 * The files that state a component's version: those that the policy names, else the well-known ones in its folder; and its OpenAPI
 * document. Throws `manifest.unwritable` where one cannot be read, or where one that the policy names is not there or states none.
 */
export async function manifestsOf(draft: Draft, name: string, component: Component): Promise<readonly Manifest[]> {
  const contract = component.contract?.openapi;
  const named = component.manifests;
  const paths = (named ?? [...BY_NAME.keys()]).map((file) => posix.join(component.path, file));
  const found: Manifest[] = [];
  for (const path of new Set(contract === undefined ? paths : [...paths, contract])) {
    const stating = { path, component: name };
    const format =
      path === contract ? openApi(path) : (BY_NAME.get(posix.basename(path)) ?? markedLines(component.scheme));
    const manifest = await about(stating, async () => {
      const text = await draft.read(path);
      return text === null ? null : { ...stating, format, text, versions: format.versions(text) };
    });
    if (manifest !== null && manifest.versions.length > 0) found.push(manifest);
    // A file that nobody named may be missing, or state no version; one that the policy names may not.
    else if (named !== undefined && paths.includes(path)) throw unwritable(stating, whyNone(manifest, path));
  }
  return found;
}

function whyNone(manifest: Manifest | null, path: string): string {
  if (manifest === null) return "is not in the candidate";
  const marked = !BY_NAME.has(posix.basename(path));
  return `states no version${marked ? ": no line is marked with `signalbox:version` in a comment" : ""}`;
}
