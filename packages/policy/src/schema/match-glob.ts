import { minimatch } from "minimatch";

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  return minimatch(name, pattern, {
    dot: true,
    noext: true,
    nobrace: true,
    nonegate: true,
    nocomment: true,
    // The same answer on every runner: on Windows a backslash would part names.
    platform: "linux",
  });
}
