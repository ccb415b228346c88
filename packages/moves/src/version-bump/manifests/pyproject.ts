import type { ManifestFormat } from "./manifest-format.ts";
import { tomlVersions, withTomlVersions } from "./toml-versions.ts";

// PEP 621's and Poetry's.
const TABLES = ["project", "tool.poetry"];

/** pyproject.toml. A dynamic version is none of its own. */
export const pyproject: ManifestFormat = {
  form: "pep440",
  versions: (text) => tomlVersions(text, TABLES),
  withVersion: (text, version) => withTomlVersions(text, TABLES, version),
};
