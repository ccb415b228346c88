import type { Git } from "@signalbox/systems/git/git";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Lends a repository of its own to a tool that asks git itself: the objects of `git`, HEAD at `head`, and no
 * tags, remotes, hooks or configuration. The tool sees just the range it is meant to, and can write nothing.
 * (gitrepository-layout(5): `objects/info/alternates`.)
 */
export async function withBorrowedRepository<T>(git: Git, head: string, use: (directory: string) => Promise<T>): Promise<T> {
  const { stdout } = await git.run(["rev-parse", "--path-format=absolute", "--git-path", "objects", "--show-object-format"]);
  const [objects = "", format = "sha1"] = stdout.trim().split("\n");
  const directory = await mkdtemp(join(tmpdir(), "signalbox-notes-"));
  try {
    const own = join(directory, ".git");
    await mkdir(join(own, "objects", "info"), { recursive: true });
    await mkdir(join(own, "refs"));
    const version = format === "sha1" ? "\trepositoryformatversion = 0\n" : `\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = ${format}\n`;
    await writeFile(join(own, "config"), `[core]\n${version}`);
    await writeFile(join(own, "objects", "info", "alternates"), `${objects}\n`);
    await writeFile(join(own, "HEAD"), `${head}\n`);
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
