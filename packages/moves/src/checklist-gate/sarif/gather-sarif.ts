import { createHash } from "node:crypto";
import type { SarifFile } from "@signalbox/policy/checklist/sarif/sarif-facts";
import { readSarif } from "@signalbox/policy/checklist/sarif/read-sarif";
import { SignalboxError } from "@signalbox/policy/error";
import { readPlainFile } from "@signalbox/systems/files/read-plain-file";
import { utf8Text } from "@signalbox/systems/files/utf8-text";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom } from "../observation-of.ts";

/** GitHub takes ten, packed. */
const MOST_BYTES = 32 * 1024 * 1024;

type Sources = Pick<GateSources, "git" | "about" | "workspace">;

/** The scanners' files, as earlier steps left them in the workspace, one after the other. */
export async function gatherSarif(paths: readonly string[], sources: Sources): Promise<SarifFile[]> {
  const files: SarifFile[] = [];
  for (const path of new Set(paths)) {
    files.push({ path, content: await observationFrom(() => contentOf(path, sources)) });
  }
  return files;
}

async function contentOf(path: string, { git, about, workspace }: Sources) {
  // Whoever can commit could commit a clean report: it has to come from a step that ran.
  const holder = await holderOf(path, about.candidate, git);
  if (holder !== null)
    throw unreadable(
      path,
      `${holder} holds it, and a report has to come from a scanner that ran`,
      "write it to a path that is not committed",
    );
  const file = await readPlainFile(workspace, path, MOST_BYTES);
  if (file.kind === "absent")
    throw unreadable(
      path,
      "it is not there",
      "run the scanner in an earlier step of the job, or download what it wrote",
    );
  if (file.kind === "refused") throw unreadable(path, file.why, "write a plain file in the workspace");
  const runs = readSarif(path, decoded(path, file.bytes));
  return { sha256: createHash("sha256").update(file.bytes).digest("hex"), runs };
}

/** What of git brings a path into a workspace: the candidate, what is checked out instead of it, or a submodule of either. */
async function holderOf(path: string, candidate: string, git: Sources["git"]): Promise<string | null> {
  const folders = path.split("/").map((_, i, parts) => parts.slice(0, i + 1).join("/"));
  for (const [commit, who] of [
    [candidate, "the candidate"],
    ["HEAD", "the commit that is checked out"],
  ] as const) {
    const args = ["ls-tree", "-z", "--full-tree", commit, "--", ...folders];
    // Nothing may be checked out.
    const { stdout } = await git.run(args, { allow: commit === "HEAD" ? [128] : [] });
    for (const entry of stdout.split("\0")) {
      const [kind = "", name = ""] = entry.split("\t");
      if (name === path) return who;
      if (kind.startsWith("160000 ")) return `the submodule \`${name}\``;
    }
  }
  return null;
}

function decoded(path: string, bytes: Buffer): string {
  const text = utf8Text(bytes);
  if (text !== null) return text;
  throw unreadable(path, "it is not UTF-8", "let the scanner write UTF-8");
}

function unreadable(path: string, why: string, next: string): SignalboxError {
  return new SignalboxError("sarif.unreadable", `\`${path}\` could not be read: ${why}`, { next });
}
