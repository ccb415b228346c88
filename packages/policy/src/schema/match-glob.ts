import { Minimatch } from "minimatch";

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 * `anyCase` is for rules that protect: `SRC/Auth` is the folder `src/auth` on many disks, and so it is however Unicode spells it, invisible
 * characters included (CVE-2014-9390).
 */
export function matchesGlob(pattern: string, name: string, { anyCase = false } = {}): boolean {
  return matcherOf(anyCase ? folded(pattern) : pattern, anyCase).match(anyCase ? folded(name) : name);
}

/** As many patterns are kept as a large policy has: each is asked of thousands of paths. */
const MOST_KEPT = 2000;
const matchers = new Map<string, Minimatch>();

function matcherOf(pattern: string, nocase: boolean): Minimatch {
  const key = `${nocase ? "any" : "one"} ${pattern}`;
  const kept = matchers.get(key);
  if (kept !== undefined) return kept;
  if (matchers.size >= MOST_KEPT) matchers.clear();
  const made = new Minimatch(pattern, {
    nocase,
    dot: true,
    noext: true,
    nobrace: true,
    nonegate: true,
    nocomment: true,
    // The same answer on every runner: on Windows a backslash would part names.
    platform: "linux",
  });
  matchers.set(key, made);
  return made;
}

function folded(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase()
    .normalize("NFKC");
}
