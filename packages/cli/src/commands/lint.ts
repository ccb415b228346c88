import { gitParents } from "@signalbox/moves/extend/git-parents";
import { readParents } from "@signalbox/moves/extend/read-parents";
import { POLICY_FILE } from "@signalbox/moves/governing-policy";
import { SignalboxError } from "@signalbox/policy/error";
import { type EffectiveLine, effectiveLines } from "@signalbox/policy/extend/effective-lines";
import { readExtendedPolicy, sharedPolicyFindings } from "@signalbox/policy/extend/read-extended-policy";
import { describeFinding } from "@signalbox/policy/load/describe-finding";
import type { Finding, Loaded } from "@signalbox/policy/load/loaded-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { join } from "node:path";
import { jsonOf } from "../show/json.ts";
import { printable, type Terminal } from "../terminal.ts";
import { textOfFile } from "../text-of-file.ts";

export type LintOptions = {
  readonly json?: boolean;
  /** Print the policy in force, with all that it extends. */
  readonly effective?: boolean;
  /** A policy that others extend, and that need not be a whole one. */
  readonly shared?: boolean;
};

/**
 * `signalbox lint`: everything that is wrong with a policy file, with its place. It reads the working tree's, before it is
 * committed, and what that extends in its repository from there, too.
 */
export async function lint(
  directory: string,
  file: string | undefined,
  options: LintOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.shared === true && options.effective === true) throw nothingInForce();
  const name = file ?? POLICY_FILE;
  const text = await textOfFile(file ?? join(directory, POLICY_FILE), {
    what: `policy \`${name}\``,
    code: "policy.missing",
    next: "name a policy file, or have `signalbox init` write one",
  });
  const parents = await readParents({ file: name, text, commit: null }, gitParents(openGit(directory), null));
  const above = parents.map((parent) => ({ file: parent.file, bytes: parent.text }));
  const files = [{ file: name, bytes: text }, ...above] as const;
  const loaded = options.shared === true ? null : readExtendedPolicy(files);
  const findings = loaded === null ? sharedPolicyFindings(files) : loaded.ok ? [] : loaded.findings;
  const effective = options.effective === true && loaded?.ok === true ? effectiveLines(loaded.value) : null;
  if (options.json === true) terminal.out(asJson(name, findings, parents, loaded, effective));
  else if (effective !== null) terminal.out(effectiveText(effective));
  else if (findings.length === 0) terminal.out(`${name}: in order\n`);
  else terminal.out(findings.map((finding) => `${findingText(finding)}\n`).join(""));
  return findings.length === 0 ? 0 : 2;
}

function asJson(
  file: string,
  findings: readonly Finding[],
  parents: Awaited<ReturnType<typeof readParents>>,
  loaded: Loaded | null,
  lines: readonly EffectiveLine[] | null,
): string {
  const effective = lines === null || loaded?.ok !== true ? {} : { effective: { policy: loaded.value.policy, lines } };
  const read = parents.map(({ file: name, repository, commit, path }) => ({ file: name, repository, commit, path }));
  return `${jsonOf({ signalbox: "lint/1", file, ok: findings.length === 0, findings, parents: read, ...effective })}\n`;
}

/** YAML that can be read again, each line with the place that it comes from. */
function effectiveText(lines: readonly EffectiveLine[]): string {
  const widest = Math.max(...lines.map(({ yaml }) => (yaml.length > WIDE ? 0 : yaml.length)));
  return lines
    .map(({ yaml, at }) => `${yaml.padEnd(widest)}  # ${at === null ? "default" : `${at.file}:${at.line}`}`)
    .map((line) => `${printable(line)}\n`)
    .join("");
}

/** Longer lines do not push the places of all others aside. */
const WIDE = 72;

function nothingInForce(): SignalboxError {
  return new SignalboxError("lint.shared-effective", "a policy that others extend is in force nowhere by itself", {
    next: "leave out one of `--shared` and `--effective`",
  });
}

/** `release-policy.yml:4:3: …`, as editors and terminals make clickable. */
export function findingText(finding: Finding): string {
  const { file, line, column } = finding.at;
  return printable(`${file}:${line}:${column}: ${describeFinding(finding)}`);
}
