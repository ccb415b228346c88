import { Minimatch } from "minimatch";

/** Which paths a line of CODEOWNERS is about, or why nobody can say. */
export type CodeOwnersPattern =
  | { readonly ok: true; fits(path: string): boolean }
  | {
      readonly ok: false;
      readonly says: string;
      /** Whether the line could be meant for this path: never no where it is. */
      couldFit(path: string): boolean;
    };

const LONGEST = 256;
const MOST_GLOBSTARS = 4;

/**
 * Reads a pattern as GitHub does: the rules of gitignore, without negation, ranges and escapes, and case counts. Bounded as the
 * globs of the policy are, because matchers back-track.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 * and https://git-scm.com/docs/gitignore#_pattern_format
 */
export function codeOwnersPattern(written: string): CodeOwnersPattern {
  const says = faultOf(written);
  if (says !== null) return { ok: false, says, couldFit: (path) => couldFit(written, path) };
  const globs = globsOf(written.replaceAll("\\ ", " "));
  const prefix = literalPrefix(globs[0] ?? "");
  let matchers: readonly Minimatch[] | null = null;
  return {
    ok: true,
    fits(path) {
      // Most lines name a folder that the path is not in: to look at its letters first spares them their matchers.
      if (!path.startsWith(prefix)) return false;
      matchers ??= globs.map((glob) => new Minimatch(glob, OPTIONS));
      return matchers.some((matcher) => matcher.match(path));
    },
  };
}

// As `matchesGlob` has them: the same answer on every runner, and nothing but `*`, `**` and `?` means anything.
const OPTIONS = { dot: true, noext: true, nobrace: true, nonegate: true, nocomment: true, platform: "linux" } as const;

function faultOf(written: string): string | null {
  if (written.startsWith("!")) return "GitHub's CODEOWNERS knows no `!`";
  if (/[[\]]/.test(written)) return "GitHub's CODEOWNERS knows no `[ ]`";
  if (written.includes("#")) return "a `#` is no part of a pattern";
  if (/\\(?! )/.test(written)) return "only a space can be escaped";
  if (written.includes("***")) return "`***` means nothing";
  if (/\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(written)) return "no path has an empty part, `.` or `..`";
  if (written.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (written.split("**").length - 1 > MOST_GLOBSTARS) return `it has more than ${MOST_GLOBSTARS} \`**\``;
  return null;
}

/** The same pattern as globs over whole paths of files. */
function globsOf(pattern: string): readonly string[] {
  // A slash anywhere but at the end ties a pattern to the root.
  const anchored = /\/./.test(pattern);
  const parts = pattern.replace(/^\//, "").split("/");
  const last = parts.at(-1);
  if (pattern === "/") return [];
  if (pattern === "*" || pattern === "**") return ["**"];
  const glob = (anchored ? parts : ["**", ...parts]).join("/");
  // A folder is meant, and all within. `**` before it stands for one folder at least.
  if (last === "") return [parts.at(-2) === "**" ? `${glob}*/**` : `${glob}**`];
  // Otherwise the name may be a folder's, and all within is meant. Of `docs/*` GitHub says that nested files are not.
  return last === "*" || last === "**" ? [glob] : [glob, `${glob}/**`];
}

function literalPrefix(glob: string): string {
  return /^[^*?]*/.exec(glob)?.[0] ?? "";
}

// The letters before the first that may mean something bound what an anchored pattern was meant for; any other may mean any path.
function couldFit(written: string, path: string): boolean {
  const pattern = written.replace(/^!/, "");
  const plain = /^[^*?[\]#\\.]*/.exec(pattern)?.[0] ?? "";
  return plain.includes("/") ? path.startsWith(plain.replace(/^\//, "").replace(/\/+$/, "")) : true;
}
