import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import { createHash } from "node:crypto";
import { isObserved, isPassed, type GateMade } from "./let-through.ts";

/** @see https://slsa.dev/spec/v1.1/verification_summary */
export const PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";

/** Who says it, and of what. */
export type SummaryContext = {
  /** The repository's page, such as `https://github.com/acme/shop`. */
  readonly repositoryUrl: string;
  readonly policy: Pick<LoadedPolicy, "file" | "digest">;
  /** Where the policy was read. */
  readonly policyCommit: string | null;
  readonly runUrl: string;
  /** The verifier's address; and its version, where it is known. */
  readonly verifier: { readonly id: string; readonly version: string | null };
};

/** A resource by its address and the digest of its bytes, as in-toto has it. */
type Resource = { readonly uri: string; readonly digest: { readonly sha256: string } };

/** The statement's predicate, by the specification's own names. */
export type VerificationSummary = {
  readonly verifier: { readonly id: string; readonly version?: Readonly<Record<string, string>> };
  readonly timeVerified: string;
  readonly resourceUri: string;
  readonly policy: Resource;
  readonly inputAttestations: readonly Resource[];
  readonly verificationResult: "PASSED";
  readonly verifiedLevels: readonly string[];
};

/** What an attestation is about, as `actions/attest` takes it. */
export type Subject = { readonly name: string; readonly digest: string };

/**
 * What the deploying side can verify by itself: that this commit passed the gate of this environment. Null for all but an enforced
 * go. Its input is the facts that were decided on, by the digest of their JSON as the record holds it.
 */
export function verificationSummary(
  made: GateMade,
  facts: { readonly about: Pick<GateFacts["about"], "now"> },
  { repositoryUrl, policy, policyCommit, runUrl, verifier }: SummaryContext,
): VerificationSummary | null {
  if (!isPassed(made) || isObserved(made.decision)) return null;
  const { environment, candidate } = made.decision;
  return {
    verifier: {
      id: verifier.id,
      ...(verifier.version === null ? {} : { version: { signalbox: verifier.version } }),
    },
    timeVerified: facts.about.now,
    resourceUri: resourceOf(repositoryUrl, candidate),
    policy: {
      uri: `${resourceOf(repositoryUrl, policyCommit)}#${policy.file}`,
      digest: { sha256: policy.digest },
    },
    inputAttestations: [{ uri: runUrl, digest: { sha256: sha256(JSON.stringify(facts)) } }],
    verificationResult: "PASSED",
    verifiedLevels: [levelOf(environment)],
  };
}

/**
 * The candidate as the subject of an attestation. What stores and looks up attestations knows files and their SHA-256 alone, not
 * commits: so the subject is a file that holds the commit's full hash and a line feed, which anybody can write again.
 */
export function subjectOf(repositoryUrl: string, candidate: string): Subject {
  return { name: resourceOf(repositoryUrl, candidate), digest: `sha256:${sha256(`${candidate}\n`)}` };
}

/**
 * The level's name of an environment: `SIGNALBOX_GATE_PRODUCTION`, and `SIGNALBOX_GATE:Prod_EU` where letters of a usual name would
 * be lost: no two environments share one. Levels of others than SLSA must not begin with `SLSA_`.
 */
export function levelOf(environment: string): string {
  const isUsual = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(environment);
  return isUsual ? `SIGNALBOX_GATE_${environment.replaceAll("-", "_").toUpperCase()}` : `SIGNALBOX_GATE:${environment}`;
}

function resourceOf(repositoryUrl: string, commit: string | null): string {
  return commit === null ? `git+${repositoryUrl}` : `git+${repositoryUrl}@${commit}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
