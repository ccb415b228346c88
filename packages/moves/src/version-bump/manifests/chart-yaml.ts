import type { ManifestFormat } from "./manifest-format.ts";
import { withYamlTexts, yamlText } from "./yaml-values.ts";

/**
 * Helm's Chart.yaml. `version` is the chart's; `appVersion` is that of what it installs, and follows only where the two were the
 * same until now.
 */
export const chartYaml: ManifestFormat = {
  form: "semver",
  versions: (text) => {
    const version = yamlText(text, ["version"]);
    return version === null ? [] : [version];
  },
  withVersion: (text, value) => {
    const old = yamlText(text, ["version"]);
    if (old === null) return null;
    const paths = yamlText(text, ["appVersion"]) === old ? [["version"], ["appVersion"]] : [["version"]];
    return withYamlTexts(
      text,
      paths.map((path) => ({ path, value })),
    );
  },
};
