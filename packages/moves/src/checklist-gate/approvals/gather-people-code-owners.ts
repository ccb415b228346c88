import type { CodeOwnersFacts } from "@signalbox/policy/approvals/approval-facts";
import { SignalboxError } from "@signalbox/policy/error";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { Git } from "@signalbox/systems/git/git";
import { codeOwnersErrors } from "@signalbox/systems/github/code-owners-errors";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom, unobservedBy } from "../observation-of.ts";

// GitHub takes the first that is there.
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** A larger file GitHub does not read, and says so nowhere. It says "3 MB": the smaller reading of that. */
const LARGEST_BYTES = 3_000_000;

/**
 * The CODEOWNERS file as it stands on a commit, and what GitHub says is wrong with it. Null where there is none.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export async function gatherCodeOwners(
  { git, gitHub, repository, signal }: Pick<GateSources, "git" | "gitHub" | "repository" | "signal">,
  commit: string,
): Promise<Observed<CodeOwnersFacts | null>> {
  const file = await observationFrom(() => fileAt(git, commit));
  if (!file.known || file.value === null) return file.known ? { known: true, value: null } : file;
  const errors = await codeOwnersErrors(gitHub, repository, commit, signal);
  if (!errors.known) return unobservedBy(errors);
  const { path } = file.value;
  const elsewhere = errors.value.find((error) => error.path !== path);
  if (elsewhere !== undefined) {
    return {
      known: false,
      code: "approvals.code-owners-elsewhere",
      says: `GitHub speaks of another CODEOWNERS file than \`${path}\`, which git has at ${commit.slice(0, 12)}`,
      next: "keep one CODEOWNERS file, in `.github`",
    };
  }
  const nodes = errors.value.map(({ line, kind }) => ({ line, kind }));
  return { known: true, value: { ...file.value, errors: { totalCount: nodes.length, nodes } } };
}

async function fileAt(git: Git, commit: string): Promise<Omit<CodeOwnersFacts, "errors"> | null> {
  const { stdout } = await git.run(["ls-tree", "-z", "-l", "--full-tree", commit, "--", ...PLACES]);
  const entries = stdout.split("\0").flatMap((line) => {
    const [, mode = "", object = "", size = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    return path === "" ? [] : [{ mode, object, byteSize: Number(size), path }];
  });
  const path = PLACES.find((place) => entries.some((entry) => entry.path === place));
  const entry = entries.find((each) => each.path === path);
  if (entry === undefined) return null;
  if (!entry.mode.startsWith("100")) throw unreadable(entry.path, "is no plain file");
  if (entry.byteSize >= LARGEST_BYTES) throw unreadable(entry.path, "is larger than the 3 MB that GitHub reads");
  return { commit, path: entry.path, byteSize: entry.byteSize, text: await textOf(git, entry.object, entry.path) };
}

async function textOf(git: Git, object: string, path: string): Promise<string> {
  const chunks: Buffer[] = [];
  await git.stream(["cat-file", "blob", object], (chunk) => chunks.push(chunk));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    throw unreadable(path, "is not in UTF-8");
  }
}

function unreadable(path: string, why: string): SignalboxError {
  return new SignalboxError("approvals.code-owners-unreadable", `\`${path}\` ${why}: nobody knows who owns what`, {
    next: "mend the file on the default branch: it counts from the next release on",
  });
}
