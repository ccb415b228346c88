import { devNull } from "node:os";
import { FieldReader } from "@signalbox/history/field-reader";
import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";

/** Two commits to merge, by full hash: the second into the first. */
export type MergePair = readonly [onto: string, merged: string];

// As git does by default and GitHub with it, whatever this machine or the files of the repository say.
const SETTINGS = [
  "merge.renames=true",
  "merge.directoryRenames=conflict",
  "merge.renormalize=false",
  "merge.renameLimit=7000",
  "merge.default=text",
  `core.attributesFile=${devNull}`,
  // In git 2.43 and newer, which otherwise takes them from `HEAD`. Where it is no tree, git takes an empty one.
  "attr.tree=",
].flatMap((setting) => ["-c", setting]);
const MERGE = ["merge-tree", "--write-tree", "--stdin", "--no-messages", "--name-only", "--allow-unrelated-histories"];

/** Merges computed anew by git, without touching any branch or file (`git merge-tree`; it needs git 2.39). */
export class RecomputedMerges {
  private readonly git: Git;
  private readonly trees = new Map<string, string | null>();

  constructor(git: Git) {
    this.git = git;
  }

  /** Computes those that were not computed yet, all in one run. Throws `git.failed` where git did not come to its end. */
  async compute(pairs: Iterable<MergePair>): Promise<void> {
    const asked = [...new Set([...pairs].map(([onto, merged]) => `${onto} ${merged}`))].filter(
      (pair) => !this.trees.has(pair),
    );
    if (asked.length === 0) return;
    // Of each merge: 1 for a clean one, its tree, the paths in conflict, and an empty field.
    let fields: string[] = [];
    let at = 0;
    const reader = new FieldReader((field) => {
      if (field !== "") {
        fields.push(field);
        return;
      }
      const [status, tree] = fields;
      const pair = asked[at];
      if (pair !== undefined && tree !== undefined) this.trees.set(pair, status === "1" ? tree : null);
      fields = [];
      at += 1;
    });
    const directory = await this.gitDirectory();
    // Outside of the work tree, no `.gitattributes` in it lets conflicts pass as clean (`merge=union`), or starts a program.
    const args = ["-C", directory, "--bare", ...SETTINGS, ...MERGE];
    const input = Buffer.from(asked.map((pair) => `${pair}\n`).join(""));
    const env = { GIT_ATTR_NOSYSTEM: "1", GIT_DIR: directory };
    try {
      await this.git.stream(args, (chunk) => reader.chunk(chunk), { input, env });
    } catch (cause) {
      throw unfinished(cause);
    }
    if (at !== asked.length) throw unfinished(null);
  }

  /** The tree of a clean merge; null where it has conflicts. Of what was not computed it is null, too. */
  treeOf(onto: string, merged: string): string | null {
    return this.trees.get(`${onto} ${merged}`) ?? null;
  }

  private async gitDirectory(): Promise<string> {
    return (await this.git.run(["rev-parse", "--absolute-git-dir"])).stdout.replace(/\n$/, "");
  }
}

function unfinished(cause: unknown): SignalboxError {
  return new SignalboxError("git.failed", "git did not compute all merges anew that it was asked to", {
    next: "use git 2.39 or newer, and run it again",
    cause,
  });
}
