import type { Position } from "../decision/reason.ts";
import type { Policy } from "../schema/policy.ts";

/** A policy that was read, with the place of each of its keys. */
export type LoadedPolicy = {
  readonly policy: Policy;
  /** Its path as people know it, such as `.github/release-policy.yml`. */
  readonly file: string;
  /** SHA-256 of its bytes, hex: what a record is checked against. */
  readonly digest: string;
  /** Where the policy says `path`; the nearest enclosing key where it stays silent; null where it says nothing of it. */
  place(path: readonly string[]): Position | null;
};

/** Something wrong with a policy, placed. */
export type Finding = {
  readonly code: string;
  readonly path: readonly string[];
  readonly at: Position;
  /** What is wrong, in a sentence. */
  readonly says: string;
  readonly expected: string | null;
  /** "did you mean …". */
  readonly suggestion: string | null;
};

export type Loaded = { readonly ok: true; readonly value: LoadedPolicy } | { readonly ok: false; readonly findings: readonly [Finding, ...Finding[]] };
