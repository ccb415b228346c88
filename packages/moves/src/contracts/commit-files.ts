import type { Git } from "@signalbox/systems/git/git";
import { NotComparable, shown } from "@signalbox/systems/contracts/judgement";

/** A file as git keeps it. */
export type Entry = { readonly path: string; readonly mode: string; readonly object: string; readonly bytes: number };

const MOST_BYTES = 5 * 1024 * 1024;
const LARGEST_LIST_BYTES = 25 * 1024 * 1024;

/** The files of one commit, read out of git: never the working tree, and never through a link. */
export class CommitFiles {
  private readonly git: Git;
  private readonly commit: string;

  constructor(git: Git, commit: string) {
    this.git = git;
    this.commit = commit;
  }

  /** The file at a path; null where there is none. */
  async entry(path: string): Promise<Entry | null> {
    return (await this.entries(path, [])).find((entry) => entry.path === path) ?? null;
  }

  /** All files below a folder; `.` is all of them. */
  async below(folder: string): Promise<readonly Entry[]> {
    return this.entries(folder === "." ? "" : `${folder}/`, ["-r"]);
  }

  /** The text of a file; null where there is none. Throws `NotComparable` where it is no plain file, or too large. */
  async read(path: string): Promise<string | null> {
    const entry = await this.entry(path);
    return entry === null ? null : this.text(entry);
  }

  async text({ path, mode, object, bytes }: Entry): Promise<string> {
    if (!mode.startsWith("100")) {
      const what = mode === "160000" ? "a submodule" : mode === "120000" ? "a symbolic link" : "a folder";
      throw new NotComparable(`\`${shown(path)}\` is ${what}`, "name a file that is kept in this repository");
    }
    if (bytes > MOST_BYTES) {
      throw new NotComparable(`\`${shown(path)}\` is larger than 5 MiB`, "split the contract into smaller files");
    }
    return (await this.git.run(["cat-file", "blob", object])).stdout;
  }

  /** The texts of several files. Throws `NotComparable` as `text` does, or where they are too large together. */
  async texts(entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
    if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > LARGEST_LIST_BYTES) {
      throw new NotComparable("its files are larger than 25 MiB together", "name fewer files");
    }
    const texts = new Map<string, string>();
    for (const entry of entries) texts.set(entry.path, await this.text(entry));
    return texts;
  }

  private async entries(path: string, options: readonly string[]): Promise<readonly Entry[]> {
    const below = path === "" ? [] : ["--", path];
    const { stdout } = await this.git.run(["ls-tree", "-z", "-l", "--full-tree", ...options, this.commit, ...below]);
    return stdout.split("\0").flatMap((line) => {
      const found = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
      const [, mode, object, bytes, name] = found ?? [];
      if (mode === undefined || object === undefined || bytes === undefined || name === undefined) return [];
      return [{ path: name, mode, object, bytes: bytes === "-" ? 0 : Number(bytes) }];
    });
  }
}
