import { SignalboxError } from "@signalbox/policy/error";
import type { Finding } from "@signalbox/policy/load/loaded-policy";

/** A policy that holds errors; all of them, each with its place. By itself, so that who tells of it need not load what reads policies. */
export class UnreadablePolicy extends SignalboxError {
  readonly findings: readonly [Finding, ...Finding[]];

  constructor(file: string, findings: readonly [Finding, ...Finding[]]) {
    const errors = findings.length === 1 ? "an error" : `${findings.length} errors`;
    super("policy.unreadable", `the policy \`${file}\` has ${errors}; nothing passes until it can be read`, {
      next: `mend \`${file}\`; \`signalbox lint\` shows its errors`,
    });
    this.findings = findings;
  }
}
