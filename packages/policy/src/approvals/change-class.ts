import { isComplete, type Listed, type Observed } from "../gate/observed.ts";
import type { Policy } from "../schema/policy.ts";
import { matchesGlob } from "../schema/match-glob.ts";
import type { ApprovalFacts } from "./approval-facts.ts";
import type { ChangeClass } from "./effective-approvals.ts";

/** What the class of a change follows from. */
export type ClassedChange = {
  readonly files: Observed<readonly string[]>;
  readonly lines: number;
  readonly labels: Listed<string>;
};

/** The class of a change, and why; `unknown` says what could not be told, so that a higher class was taken. */
export type Classed = { readonly cls: ChangeClass; readonly why: string; readonly unknown: string | null };

/** What is always of high risk: it decides what passes. */
const ALWAYS = [".github/**", "CODEOWNERS", "docs/CODEOWNERS"];

/**
 * The class of a change by what it touches. Labels and size can only raise it, texts never count; what could not be told
 * is taken for the worst.
 */
export function classOfChange(
  { policy, own }: { readonly policy: Policy; readonly own: readonly string[] },
  change: ClassedChange,
  effects: ApprovalFacts["effects"],
  emergency: boolean,
): Classed {
  if (emergency) return { cls: "emergency", why: "its branch is one for emergencies", unknown: null };
  const { when } = policy.approvals.classes["high-risk"];
  const silent = [
    change.files.known ? null : change.files.says,
    when.contracts && !effects.breakingContracts.known ? effects.breakingContracts.says : null,
    when.migrations && !effects.migrations.known ? effects.migrations.says : null,
    when.labels.length > 0 && !isComplete(change.labels) ? "not all labels could be read" : null,
  ].find((says) => says !== null);
  const why = reasonsToRaise(policy, own, change, effects);
  if (why !== null) return { cls: "high-risk", why, unknown: null };
  if (silent !== undefined) return { cls: "high-risk", why: "what it touches could not be told", unknown: silent };
  return { cls: "standard", why: "nothing raises it", unknown: null };
}

function reasonsToRaise(
  policy: Policy,
  own: readonly string[],
  { files, lines, labels }: ClassedChange,
  effects: ApprovalFacts["effects"],
): string | null {
  const { when } = policy.approvals.classes["high-risk"];
  const paths = files.known ? files.value : [];
  const always = paths.find((path) =>
    [...ALWAYS, ...own].some((pattern) => matchesGlob(pattern, path, { anyCase: true })),
  );
  if (always !== undefined) return `it changes \`${always}\`, which decides what passes`;
  for (const pattern of when.paths) {
    const path = paths.find((one) => matchesGlob(pattern, one, { anyCase: true }));
    if (path !== undefined) return `it changes \`${path}\``;
  }
  const touched = (found: Observed<readonly string[]>) =>
    found.known
      ? paths.find((path) => found.value.some((one) => path === one || path.startsWith(`${one}/`)))
      : undefined;
  const migration = when.migrations ? touched(effects.migrations) : undefined;
  if (migration !== undefined) return `it changes the migration \`${migration}\``;
  const contract = when.contracts ? touched(effects.breakingContracts) : undefined;
  if (contract !== undefined) return `it changes the contract \`${contract}\`, which the release breaks`;
  if (when.lines !== undefined && lines >= when.lines) return `it changes ${lines} lines`;
  const label = labels.nodes.find((one) => when.labels.some((wanted) => wanted.toLowerCase() === one.toLowerCase()));
  return label === undefined ? null : `it has the label \`${label}\``;
}
