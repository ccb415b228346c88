import { SignalboxError } from "@signalbox/policy/error";
import type { Finding, LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import type { Git } from "@signalbox/systems/git/git";
import { readFile } from "node:fs/promises";

export const POLICY_FILE = ".github/release-policy.yml";

/** Where a policy was read. `trial`: a file that somebody named, which never governs. */
export type PolicyOrigin = { readonly kind: "default-branch" | "head" | "trial"; readonly commit: string | null };

/** The policy in force, and where it was read. */
export type Governing = { readonly loaded: LoadedPolicy; readonly text: string; readonly origin: PolicyOrigin };

/** A policy that holds errors; all of them, each with its place. */
export class UnreadablePolicy extends SignalboxError {
  readonly findings: readonly [Finding, ...Finding[]];

  constructor(file: string, findings: readonly [Finding, ...Finding[]]) {
    const errors = findings.length === 1 ? "an error" : `${findings.length} errors`;
    super("policy.unreadable", `the policy \`${file}\` has ${errors}; nothing passes until it can be read`, { next: `mend \`${file}\`; \`signalbox lint\` shows its errors` });
    this.findings = findings;
  }
}

/** Reads a policy's text, wherever it came from. Throws `UnreadablePolicy` with everything that is wrong. */
export function governingPolicy(file: string, text: string, origin: PolicyOrigin): Governing {
  const loaded = readPolicy(file, text);
  if (!loaded.ok) throw new UnreadablePolicy(file, loaded.findings);
  return { loaded: loaded.value, text, origin };
}

/** A file that somebody names, to try a policy: its result is shown and never recorded. */
export async function policyFromFile(file: string): Promise<Governing> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new SignalboxError("policy.missing", `the policy \`${file}\` cannot be read`, { next: "name a file that exists", cause });
  }
  return governingPolicy(file, text, { kind: "trial", commit: null });
}

/**
 * The policy of a clone: on the default branch of `origin` as last fetched. A repository without any remote has
 * no protected copy to read: its own newest commit speaks.
 */
export async function policyOfClone(git: Git): Promise<Governing> {
  const head = await git.run(["rev-parse", "--verify", "--quiet", "refs/remotes/origin/HEAD^{commit}"], { allow: [1] });
  const remotes = head.code === 0 ? "" : (await git.run(["remote"])).stdout.trim();
  if (remotes !== "") {
    throw new SignalboxError("policy.no-default-branch", "this clone does not know the default branch of `origin`, where the policy is read", {
      next: "run `git remote set-head origin --auto`, or try a policy with `--policy FILE`",
    });
  }
  const revision = head.code === 0 ? head.stdout.trim() : "HEAD";
  const blob = await git.run(["cat-file", "blob", `${revision}:${POLICY_FILE}`], { allow: [128] });
  if (blob.code !== 0) throw missing(head.code === 0 ? "the default branch of `origin`" : "the newest commit");
  const commit = (await git.run(["rev-parse", revision])).stdout.trim();
  return governingPolicy(POLICY_FILE, blob.stdout, { kind: head.code === 0 ? "default-branch" : "head", commit });
}

function missing(where: string): SignalboxError {
  return new SignalboxError("policy.missing", `there is no \`${POLICY_FILE}\` on ${where}; without a policy nothing passes`, {
    next: `commit one there (three lines are enough: \`version: 1\`, \`components:\`, \`  my-service: {}\`), or try one with \`--policy FILE\``,
  });
}
