import type { Git } from "@signalbox/systems/git/git";

/** A file of a commit as a release will leave it. */
export type FileEdit = { readonly path: string; readonly mode: string; readonly text: string };

/** `text` is null where the file is not UTF-8. */
type Kept = { readonly mode: string; readonly before: string | null; text: string | null };

/** The files of a commit as a release will leave them. Several components may write into one lock file, each on what the one before left. */
export class Draft {
  private readonly files = new Map<string, Promise<Kept | null>>();
  private readonly git: Git;
  readonly commit: string;

  constructor(git: Git, commit: string) {
    this.git = git;
    this.commit = commit;
  }

  /** A file's text; null where the commit has no such file. Throws where it is not UTF-8: it would come out changed. */
  async read(path: string): Promise<string | null> {
    const file = await this.file(path);
    if (file === null) return null;
    if (file.text === null) throw new Error("it is not UTF-8");
    return file.text;
  }

  /** Leaves a file with this text; one that was not there is new. Throws where a link or a folder is in its place. */
  async write(path: string, text: string): Promise<void> {
    const file = await this.file(path);
    if (file !== null) file.text = text;
    else if (await this.isTaken(path)) throw new Error("a link or a folder is in its place");
    else this.files.set(path, Promise.resolve({ mode: "100644", before: null, text }));
  }

  /** The paths of all files of a name in a folder of the commit and below it. */
  async list(folder: string, name: string): Promise<readonly string[]> {
    const below = folder === "." ? [] : [`${folder}/`];
    const { stdout } = await this.git.run(["ls-tree", "-r", "-z", "--name-only", this.commit, "--", ...below]);
    return stdout.split("\0").filter((path) => path === name || path.endsWith(`/${name}`));
  }

  /** The files that are not as the commit has them, in the order of their paths. */
  async edits(): Promise<readonly FileEdit[]> {
    const files = await Promise.all([...this.files].map(async ([path, file]) => ({ path, file: await file })));
    return files
      .flatMap(({ path, file }) =>
        file === null || file.text === null || file.text === file.before
          ? []
          : [{ path, mode: file.mode, text: file.text }],
      )
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  private async isTaken(path: string): Promise<boolean> {
    return (await this.git.run(["ls-tree", "-z", this.commit, "--", path])).stdout !== "";
  }

  private file(path: string): Promise<Kept | null> {
    const known = this.files.get(path) ?? readFile(this.git, this.commit, path);
    this.files.set(path, known);
    return known;
  }
}

async function readFile(git: Git, commit: string, path: string): Promise<Kept | null> {
  const { stdout } = await git.run(["ls-tree", "-z", commit, "--", path]);
  const [, mode, object] = /^(100\d{3}) blob ([0-9a-f]+)\t/.exec(stdout) ?? [];
  if (mode === undefined || object === undefined) return null;
  const chunks: Buffer[] = [];
  await git.stream(["cat-file", "blob", object], (chunk) => chunks.push(chunk));
  const text = textOf(Buffer.concat(chunks));
  return { mode, before: text, text };
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
