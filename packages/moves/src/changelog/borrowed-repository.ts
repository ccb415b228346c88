import { closedEnvironment } from "@signalbox/systems/git/closed-environment";
import type { Git } from "@signalbox/systems/git/git";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Lends a repository of its own to a tool that asks git itself: the objects of `git`, HEAD at `head`, and no
 * tags, remotes, hooks or configuration. The tool sees just the range it is meant to, and can write nothing. The git that
 * it starts would take this process's environment, such as a hook's `GIT_DIR`: that is closed meanwhile.
 * (gitrepository-layout(5): `objects/info/alternates`.)
 */
export async function withBorrowedRepository<T>(
  git: Git,
  head: string,
  use: (directory: string) => Promise<T>,
): Promise<T> {
  const objects = await ask(git, "--path-format=absolute", "--git-path", "objects");
  const format = await ask(git, "--show-object-format");
  const directory = await mkdtemp(join(tmpdir(), "signalbox-notes-"));
  try {
    const own = join(directory, ".git");
    await mkdir(join(own, "objects", "info"), { recursive: true });
    await mkdir(join(own, "refs"));
    const version =
      format === "sha1"
        ? "\trepositoryformatversion = 0\n"
        : `\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = ${format}\n`;
    await writeFile(join(own, "config"), `[core]\n${version}`);
    await writeFile(join(own, "objects", "info", "alternates"), `${quoted(objects)}\n`);
    await writeFile(join(own, "HEAD"), `${head}\n`);
    return await inClosedEnvironment(() => use(directory));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function inClosedEnvironment<T>(use: () => Promise<T>): Promise<T> {
  const before = process.env;
  process.env = { ...closedEnvironment(before) };
  try {
    return await use();
  } finally {
    process.env = before;
  }
}

// One question a time: a folder may have a line feed in its name.
async function ask(git: Git, ...question: readonly string[]): Promise<string> {
  return (await git.run(["rev-parse", ...question])).stdout.replace(/\n$/, "");
}

/** A path as `objects/info/alternates` takes any: in quotes, as git itself writes odd paths. */
function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
