import { governingPolicy, POLICY_FILE } from "@signalbox/moves/governing-policy";
import { UnreadablePolicy } from "@signalbox/moves/unreadable-policy";
import { SignalboxError } from "@signalbox/policy/error";
import { describeFinding } from "@signalbox/policy/load/describe-finding";
import type { Finding } from "@signalbox/policy/load/loaded-policy";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonOf } from "../show/json.ts";
import { printable, type Terminal } from "../terminal.ts";

/** `signalbox lint`: everything that is wrong with a policy file, with its place. It reads the working tree's, before it is committed. */
export async function lint(
  directory: string,
  file: string | undefined,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const name = file ?? POLICY_FILE;
  const findings = findingsOf(name, await textOf(file ?? join(directory, POLICY_FILE), name));
  if (json) terminal.out(`${jsonOf({ signalbox: "lint/1", file: name, ok: findings.length === 0, findings })}\n`);
  else if (findings.length === 0) terminal.out(`${name}: in order\n`);
  else terminal.out(findings.map((finding) => `${findingText(finding)}\n`).join(""));
  return findings.length === 0 ? 0 : 2;
}

/** `release-policy.yml:4:3: …`, as editors and terminals make clickable. */
export function findingText(finding: Finding): string {
  const { file, line, column } = finding.at;
  return printable(`${file}:${line}:${column}: ${describeFinding(finding)}`);
}

function findingsOf(name: string, text: string): readonly Finding[] {
  try {
    governingPolicy(name, text, { kind: "trial", commit: null });
    return [];
  } catch (error) {
    if (error instanceof UnreadablePolicy) return error.findings;
    throw error;
  }
}

async function textOf(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new SignalboxError("policy.missing", `the policy \`${name}\` cannot be read`, {
      next: "name a policy file, or have `signalbox init` write one",
      cause,
    });
  }
}
