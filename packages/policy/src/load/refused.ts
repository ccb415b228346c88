import type { Finding, Loaded } from "./loaded-policy.ts";

/** So many findings are listed; a hostile file could make thousands. */
const MOST_FINDINGS = 100;

/** A policy that nobody may use, with what is wrong in the order of its file, and of the files that it extends. */
export function refused(findings: readonly Finding[], files: readonly string[]): Loaded {
  const told = new Set<string>();
  const inOrder = findings.toSorted((a, b) => files.indexOf(a.at.file) - files.indexOf(b.at.file) || byPlace(a, b));
  const all = inOrder.filter((finding) => !told.has(keyOf(finding)) && told.add(keyOf(finding)));
  const [first, ...others] = all.slice(0, MOST_FINDINGS);
  const more = all[MOST_FINDINGS];
  if (first === undefined) throw new Error("a policy cannot be refused without a finding");
  return { ok: false, findings: [first, ...others, ...(more === undefined ? [] : [furtherOnes(more, all.length)])] };
}

function furtherOnes(next: Finding, all: number): Finding {
  return {
    code: "policy.more",
    path: [],
    at: next.at,
    says: `${all - MOST_FINDINGS} more findings from here on are not listed`,
    expected: null,
    suggestion: "mend those listed first",
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.at.line - b.at.line || a.at.column - b.at.column;
}

/** One mistake may be found by two rules of a text: it is told once. */
function keyOf({ code, at, path }: Finding): string {
  return JSON.stringify([code, at.file, at.line, at.column, path]);
}
