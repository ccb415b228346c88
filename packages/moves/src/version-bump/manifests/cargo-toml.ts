import type { ManifestFormat } from "./manifest-format.ts";
import { tomlVersions, withTomlVersions } from "./toml-versions.ts";

// A package that inherits its workspace's version states none of its own.
const TABLES = ["package", "workspace.package"];

/** Cargo.toml, of a package, of a workspace or of both. */
export const cargoToml: ManifestFormat = {
  form: "semver",
  versions: (text) => tomlVersions(text, TABLES),
  withVersion: (text, version) => withTomlVersions(text, TABLES, version),
};
