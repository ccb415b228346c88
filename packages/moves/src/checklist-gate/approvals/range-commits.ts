import { FieldReader } from "@signalbox/history/field-reader";
import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";

/** A commit as git has it. */
export type GitCommit = {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly tree: string;
  /** The first line of its message. */
  readonly headline: string;
  /** Whether its message may name co-authors. */
  readonly namesCoAuthors: boolean;
};

/** Commits by full hash. */
export type CommitGraph = ReadonlyMap<string, GitCommit>;

const MOST_COMMITS = 5000;
const LONGEST_HEADLINE = 300;

// Git ends a message at a NUL, so that nothing written by people can end a field.
const FORMAT = "%H%x00%P%x00%T%x00%B";
const FIELDS = 4;

/** All commits that any of `to` holds and none of `from`, the newest first and children before parents. Throws where there are more than `most`. */
export async function commitsBetween(
  git: Git,
  from: readonly string[],
  to: readonly string[],
  most = MOST_COMMITS,
): Promise<CommitGraph> {
  const commits = new Map<string, GitCommit>();
  if (to.length === 0) return commits;
  let fields: string[] = [];
  const reader = new FieldReader((field) => {
    fields.push(field);
    if (fields.length < FIELDS) return;
    const [oid = "", parents = "", tree = "", message = ""] = fields;
    fields = [];
    if (commits.size >= most) throw tooMany(most);
    const headline = (message.split("\n", 1)[0] ?? "").slice(0, LONGEST_HEADLINE);
    const hashes = parents === "" ? [] : parents.split(" ");
    commits.set(oid, { oid, parents: hashes, tree, headline, namesCoAuthors: /co-authored-by/i.test(message) });
  });
  const revisions = [...to, ...from.map((oid) => `^${oid}`)].map((line) => `${line}\n`).join("");
  await git.stream(
    ["log", "-z", "--topo-order", "--no-patch", `--format=tformat:${FORMAT}`, "--stdin"],
    (chunk) => reader.chunk(chunk),
    { input: Buffer.from(revisions) },
  );
  if (fields.length > 0)
    throw new SignalboxError("git.failed", "git broke off in the middle of a commit", { next: "run it again" });
  return commits;
}

function tooMany(most: number): SignalboxError {
  return new SignalboxError(
    "range.too-long",
    `the release and its pull requests hold more than ${most} commits since the last one`,
    {
      next: "tag the commit that was last released, so that only what came after it is judged",
    },
  );
}
