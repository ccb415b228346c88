import type { ManifestFormat } from "./manifest-format.ts";
import { jsonVersion } from "./package-json.ts";
import { withYamlTexts, yamlText } from "./yaml-values.ts";

const PATH = ["info", "version"];

/** An OpenAPI document, in YAML or (by its name) in JSON: `info.version`. */
export function openApi(file: string): ManifestFormat {
  if (file.toLowerCase().endsWith(".json")) return jsonVersion("as-tagged", PATH);
  return {
    form: "as-tagged",
    versions: (text) => {
      const version = yamlText(text, PATH);
      return version === null ? [] : [version];
    },
    withVersion: (text, value) => (yamlText(text, PATH) === null ? null : withYamlTexts(text, [{ path: PATH, value }])),
  };
}
