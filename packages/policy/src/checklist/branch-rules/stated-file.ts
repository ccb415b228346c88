import type { Reason } from "../../decision/reason.ts";
import type { Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { shown } from "../../load/shown.ts";
import type { ProtectionFile } from "./branch-rules-facts.ts";
import { NOBODY, reason, RULE, silent } from "./item-reasons.ts";
import { type ProtectionFileRead, readProtectionFile } from "./protection-file.ts";

/** What the file that the policy names states, or why it cannot be held against anything. */
export function statedFile(
  loaded: LoadedPolicy,
  found: Observed<ProtectionFile> | null,
): { readonly read: ProtectionFileRead | null; readonly reasons: readonly Reason[] } {
  const path = loaded.policy.checklist["branch-rules"].file;
  if (path === undefined) return { read: null, reasons: [] };
  if (found === null) return { read: null, reasons: [silent(loaded, NOBODY)] };
  if (!found.known) return { read: null, reasons: [silent(loaded, found)] };
  const { content } = found.value;
  if (content.kind !== "text")
    return { read: null, reasons: [wrongFile(loaded, path, `the file ${WRONG[content.kind]}`)] };
  const read = readProtectionFile(path, content.text);
  if (read.ok) return { read: read.value, reasons: [] };
  const reasons = read.problems.map(({ at, says }) => ({
    ...wrongFile(loaded, path, `${at.file}:${at.line}:${at.column}: ${says}`),
    at,
  }));
  return { read: null, reasons };
}

const WRONG = {
  missing: "is not on the default branch",
  "not-a-file": "is no file",
  "not-text": "is not UTF-8",
  "too-large": "is too large",
} as const;

function wrongFile(loaded: LoadedPolicy, path: string, observed: string): Reason {
  return {
    ...reason(loaded, {
      code: "branch-rules.file",
      status: "unmet",
      required: `${shown(path)} states the protection of branches, as a list of \`branches\` with \`name\` and \`protection\``,
      observed,
      evidence: [{ kind: "file", id: path, title: "on the default branch" }],
      next: "mend the file on the default branch, or take its name out of the policy",
    }),
    at: loaded.place([...RULE, "file"]),
  };
}
