import { jsonString, withJsonStrings } from "./json-values.ts";
import type { ManifestFormat } from "./manifest-format.ts";

/** package.json. */
export const packageJson: ManifestFormat = jsonVersion("semver", ["version"]);

/** A JSON file that states its version at one place. */
export function jsonVersion(form: ManifestFormat["form"], path: readonly string[]): ManifestFormat {
  const versions = (text: string): readonly string[] => {
    const stated = jsonString(text, path);
    return stated === null ? [] : [stated];
  };
  return {
    form,
    versions,
    withVersion: (text, value) => (versions(text).length === 0 ? null : withJsonStrings(text, [{ path, value }])),
  };
}
