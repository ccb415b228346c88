import { Glob } from "@signalbox/policy/schema/glob";
import { matchesGlob } from "@signalbox/policy/schema/match-glob";
import type { Texts } from "./documents.ts";

/** Whom a CODEOWNERS file names for the policy itself. */
export type CodeOwners = {
  readonly file: string;
  /** How many of its lines name owners. */
  readonly rules: number;
  /** The owners of `path`, without `@`; empty where nobody owns it. */
  readonly of: readonly string[];
};

/** The places of CODEOWNERS; GitHub takes the first that is there. */
export const CODE_OWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** Who owns `path` by the CODEOWNERS file that GitHub would take; null where there is none. The last rule that fits decides. */
export function readCodeOwners(texts: Texts, path: string): CodeOwners | null {
  const file = CODE_OWNERS_FILES.find((each) => texts.has(each));
  if (file === undefined) return null;
  const rules = (texts.get(file) ?? "")
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
    .filter((line) => line !== "")
    .map((line) => line.split(/\s+/));
  const [, ...owners] = rules.findLast(([pattern = ""]) => owns(pattern, path)) ?? [];
  return { file, rules: rules.length, of: owners.filter((each) => each.startsWith("@")).map((each) => each.slice(1)) };
}

/** As in a `.gitignore`: a pattern without a `/` fits at any depth, one that fits a folder fits all below it. */
function owns(pattern: string, path: string): boolean {
  const plain = pattern.replace(/^\//, "").replace(/\/$/, "");
  const anchored = pattern.replace(/\/$/, "").includes("/");
  const glob = anchored ? plain : `**/${plain}`;
  return [glob, `${glob}/**`].some((each) => Glob.safeParse(each).success && matchesGlob(each, path));
}
