import { minimatch } from "minimatch";

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 * `anyCase` is for rules that protect: `SRC/Auth` is the folder `src/auth` on many disks, and so it is however Unicode spells it, invisible
 * characters included (CVE-2014-9390).
 */
export function matchesGlob(pattern: string, name: string, { anyCase = false } = {}): boolean {
  const [given, wanted] = anyCase ? [folded(name), folded(pattern)] : [name, pattern];
  return minimatch(given, wanted, {
    nocase: anyCase,
    dot: true,
    noext: true,
    nobrace: true,
    nonegate: true,
    nocomment: true,
    // The same answer on every runner: on Windows a backslash would part names.
    platform: "linux",
  });
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase()
    .normalize("NFKC");
}
