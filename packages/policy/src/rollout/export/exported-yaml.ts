import { Document } from "yaml";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { shown } from "../../load/shown.ts";
import { notExported } from "./not-exported.ts";

/** Documents as YAML, under a comment that names the policy that they come from, and what of it they leave out. */
export function exportedYaml(
  loaded: Pick<LoadedPolicy, "policy" | "file" | "digest">,
  what: "rules" | "analysis",
  documents: readonly object[],
): string {
  const header = [
    `Made by \`signalbox export\` from ${shown(loaded.file)}; change that, and export again.`,
    `Its SHA-256: ${loaded.digest}`,
    "Not in here:",
    ...notExported(loaded.policy, what).map((one) => `- ${one}`),
  ];
  const comment = header.map((line) => `# ${line}\n`).join("");
  const texts = documents.map((document) => new Document(document, { aliasDuplicateObjects: false }).toString(STYLE));
  return `${comment}${texts.join("---\n")}`;
}

// A query that is folded would still be the same one, but nobody could copy it.
const STYLE = { lineWidth: 0, blockQuote: "literal" } as const;
