import type { ManifestFacts } from "@signalbox/policy/approvals/approval-facts";
import type { PullRequestFacts } from "@signalbox/policy/approvals/pull-request-facts";
import { Oid } from "@signalbox/policy/changes/oid";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { type FileAtCommit, openRepository } from "@signalbox/systems/github/repository";
import { isMap, parseDocument } from "yaml";
import type { GateSources } from "../gate-sources.ts";
import { unobservedBy } from "../observation-of.ts";

export type ReadPullRequest = (number: number) => Promise<Observed<PullRequestFacts>>;

/**
 * The pull request that holds the release manifest, and the candidate that the manifest names at the pull request's head. Null where the
 * policy knows no manifest, or none was named.
 */
export async function gatherManifest(
  { policy }: LoadedPolicy,
  { gitHub, repository, signal }: Pick<GateSources, "gitHub" | "repository" | "signal">,
  number: number | null,
  readPullRequest: ReadPullRequest,
): Promise<Observed<ManifestFacts | null>> {
  const path = policy.approvals.manifest;
  if (path === undefined || number === null) return { known: true, value: null };
  const pullRequest = await readPullRequest(number);
  if (!pullRequest.known) return pullRequest;
  const head = pullRequest.value.headRefOid;
  const file = await openRepository(gitHub, repository).fileAt(head, path, signal);
  if (!file.known) return unobservedBy(file);
  const candidate = candidateIn(file.value);
  if (!candidate.known) return unreadable(path, number, candidate.says);
  return { known: true, value: { path, candidate: candidate.value, pullRequest: pullRequest.value } };
}

type Read = { readonly known: true; readonly value: string | null } | { readonly known: false; readonly says: string };

const LARGEST_BYTES = 64 * 1024;

function candidateIn(file: FileAtCommit): Read {
  if (file.kind === "missing") return { known: true, value: null };
  if (file.kind !== "text" || Buffer.byteLength(file.text) > LARGEST_BYTES)
    return { known: false, says: "it is no plain text of at most 64 KiB" };
  // `failsafe`: a hash of digits alone stays text.
  const { contents, errors, warnings } = parseDocument(file.text, { schema: "failsafe" });
  if (errors.length > 0 || warnings.length > 0) return { known: false, says: "it is not one document of plain YAML" };
  if (!isMap(contents)) return { known: false, says: "it is no map of names to values" };
  // Its other keys are for people.
  if (!contents.has("candidate")) return { known: true, value: null };
  const candidate = Oid.safeParse(contents.get("candidate"));
  // What reviewers read has to be what the reader of YAML sees: no alias, no escape, no second hash.
  const lines = file.text.split(/\r?\n/).filter((line) => candidate.success && line === `candidate: ${candidate.data}`);
  return candidate.success && lines.length === 1
    ? { known: true, value: candidate.data }
    : { known: false, says: "its `candidate` is not one full hash in lower case, on a line of its own" };
}

function unreadable(path: string, number: number, says: string): Unobserved {
  return {
    known: false,
    code: "approvals.manifest-unreadable",
    says: `the manifest \`${path}\` of pull request #${number} does not say which commit it is for: ${says}`,
    next: "let it hold the line `candidate: <full hash>`, and have it approved again",
  };
}
