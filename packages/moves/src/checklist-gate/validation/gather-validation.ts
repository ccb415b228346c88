import { createHash } from "node:crypto";
import type { PullRequestFacts } from "@signalbox/policy/approvals/pull-request-facts";
import type { ValidationFacts } from "@signalbox/policy/checklist/validation/validation-facts";
import { SignalboxError } from "@signalbox/policy/error";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPlainFile } from "@signalbox/systems/files/read-plain-file";
import { utf8Text } from "@signalbox/systems/files/utf8-text";
import type { Git } from "@signalbox/systems/git/git";
import { holdsObject } from "@signalbox/systems/git/holds-object";
import { writtenSections } from "../../version-bump/written-sections.ts";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom } from "../observation-of.ts";
import { statedLines } from "./stated-lines.ts";

type Report = NonNullable<ValidationFacts["report"]>;
type Head = Pick<PullRequestFacts, "number" | "headRefOid">;

const MOST_BYTES = 1024 * 1024;

/**
 * Reads the validation report: the workspace's file, else what the candidate holds. `pullRequests` are those whose reviews may count;
 * each that holds the report at its final head is told with its hash there.
 */
export function gatherValidation(
  loaded: LoadedPolicy,
  { git, about, workspace }: Pick<GateSources, "git" | "about" | "workspace">,
  pullRequests: readonly Head[],
): Promise<Observed<ValidationFacts>> {
  return observationFrom(async () => {
    const path = loaded.policy.checklist.validation?.report ?? "";
    const report = await readReport({ git, workspace, candidate: about.candidate, path });
    const heads = report === null ? [] : await headsWith(git, path, pullRequests);
    return { path, report, heads: [...heads] };
  });
}

type Place = { readonly git: Git; readonly workspace: string; readonly candidate: string; readonly path: string };

async function readReport({ git, workspace, candidate, path }: Place): Promise<Report | null> {
  const here = await readPlainFile(workspace, path, MOST_BYTES);
  if (here.kind === "refused") throw unreadable(path, here.why);
  const committed = here.kind === "absent" ? await reportAt(git, candidate, path) : null;
  const bytes = here.kind === "bytes" ? here.bytes : committed;
  if (bytes === null) return null;
  const text = utf8Text(bytes);
  if (text === null) throw unreadable(path, "it is not UTF-8");
  return {
    source: here.kind === "bytes" ? "workspace" : "candidate",
    sha256: sha256Of(bytes),
    byteSize: bytes.length,
    sections: [...writtenSections(text)],
    results: [...statedLines(text, "Result")],
    commits: await Promise.all(
      statedLines(text, "Commit").map(async (line) => {
        const oid = /^Commit: ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(line)?.[1] ?? null;
        return { line, oid, differs: oid === null ? null : await differingPaths(git, oid, candidate) };
      }),
    ),
  };
}

/** The report as a commit holds it; null where it holds none. A link in its place is none of ours to follow. */
async function reportAt(git: Git, commit: string, path: string): Promise<Buffer | null> {
  const { stdout } = await git.run(["ls-tree", "-l", "-z", "--full-tree", commit, "--", path]);
  const entry = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)\0$/s.exec(stdout);
  if (entry === null || entry[5] !== path) return null;
  const [, mode = "", kind, object = "", size] = entry;
  if (kind !== "blob" || mode === "120000") throw unreadable(path, "it is no plain file");
  if (Number(size) > MOST_BYTES) throw unreadable(path, `it is larger than ${MOST_BYTES} bytes`);
  const chunks: Buffer[] = [];
  await git.stream(["cat-file", "blob", object], (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** The paths in which two commits differ; null where the clone does not hold the first. */
async function differingPaths(git: Git, from: string, to: string): Promise<string[] | null> {
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
  const { code, stdout } = await git.run([...args, "--end-of-options", from, to, "--"], { allow: [128] });
  if (code !== 0) return null;
  // Two are enough to know that it is not the report alone.
  return stdout
    .split("\0")
    .filter((path) => path !== "")
    .slice(0, 2);
}

async function headsWith(git: Git, path: string, pullRequests: readonly Head[]): Promise<ValidationFacts["heads"]> {
  const heads: ValidationFacts["heads"] = [];
  for (const { number, headRefOid } of pullRequests) {
    // A pull request that was squashed may have a head that no clone holds: its reviews then say nothing of the report.
    const isHere = await holdsObject(git, `${headRefOid}^{commit}`);
    const bytes = isHere ? await reportAt(git, headRefOid, path).catch(nullIfUnreadable) : null;
    if (bytes !== null) heads.push({ number, headRefOid, sha256: sha256Of(bytes) });
  }
  return heads;
}

function nullIfUnreadable(error: unknown): null {
  if (error instanceof SignalboxError && error.code === "validation.unreadable") return null;
  throw error;
}

function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function unreadable(path: string, why: string): SignalboxError {
  return new SignalboxError("validation.unreadable", `the validation report \`${path}\` is not read: ${why}`, {
    next: "put a plain file of UTF-8 there, of at most 1 MiB",
  });
}
