import type { Position } from "../decision/reason.ts";
import type { Policy } from "../schema/policy.ts";

/** A policy that was read, with the place of each of its keys: in its own file, or in one that it extends. */
export type LoadedPolicy = {
  readonly policy: Policy;
  /** Its path as people know it, such as `.github/release-policy.yml`. */
  readonly file: string;
  /** Itself and all that it extends, the nearest first: a change of any of them in this repository changes what passes. */
  readonly files: readonly string[];
  /** SHA-256 of its bytes, and of those of all that it extends, hex: what a record is checked against. */
  readonly digest: string;
  /** Where the policy says `path`; the nearest enclosing key where it stays silent; null where it says nothing of it. */
  place(path: readonly string[]): Position | null;
};

export type FindingCode =
  // The file as such.
  | "policy.too-large"
  | "policy.not-utf-8"
  | "policy.empty"
  | "policy.hidden-character"
  | "policy.look-alike"
  // Its YAML.
  | "policy.syntax"
  | "policy.several-documents"
  | "policy.directive"
  | "policy.anchor"
  | "policy.tag"
  | "policy.too-deep"
  | "policy.duplicate-key"
  | "policy.key-not-text"
  | "policy.merge-key"
  | "policy.reserved-key"
  // What it says.
  | "policy.unknown-key"
  | "policy.missing-key"
  | "policy.bad-name"
  | "policy.bad-value"
  | "policy.not-carried-out"
  | "policy.shared-path"
  | "policy.shared-tag"
  | "policy.needs-another-key"
  | "policy.not-one-of"
  | "policy.unknown-component"
  | "policy.unknown-role"
  | "policy.nobody"
  | "policy.unknown-environment"
  | "policy.bad-time"
  | "policy.unknown-placeholder"
  | "policy.not-a-counter"
  | "policy.track-in-part"
  | "policy.dependency-cycle"
  // What it extends.
  | "policy.parent-not-read"
  | "policy.loosens"
  | "policy.differs"
  // More findings than are listed.
  | "policy.more";

/** Something wrong with a policy, placed. */
export type Finding = {
  readonly code: FindingCode;
  /** The key it is about; empty where it is about the file. */
  readonly path: readonly string[];
  readonly at: Position;
  /** What is wrong, in a sentence. */
  readonly says: string;
  /** What would be right, in words; null where only removing helps. */
  readonly expected: string | null;
  /** What to try, such as "did you mean `canary`?". */
  readonly suggestion: string | null;
};

/** The findings come in the order of the file; after the hundredth, one of `policy.more` says how many follow. */
export type Loaded =
  | { readonly ok: true; readonly value: LoadedPolicy }
  | { readonly ok: false; readonly findings: readonly [Finding, ...Finding[]] };
