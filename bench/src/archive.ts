/** How much GitHub sends for each `uses:`: the repository as a compressed archive. */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output, run } from "./git.ts";
import { ROOT } from "./questions.ts";

/**
 * The bytes of the archive of the working tree: what would be sent if everything that is not ignored were committed now.
 * Its objects go into a folder of their own; the repository is not touched.
 */
export async function archiveBytes(): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), "signalbox-archive-"));
  try {
    const objects = await output(ROOT, ["rev-parse", "--path-format=absolute", "--git-path", "objects"]);
    const env = {
      GIT_INDEX_FILE: join(scratch, "index"),
      GIT_OBJECT_DIRECTORY: scratch,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    await run(ROOT, ["add", "--all"], env);
    const tree = await output(ROOT, ["write-tree"], env);
    const file = join(scratch, "archive.tar.gz");
    await run(ROOT, ["archive", "--format=tar.gz", `--output=${file}`, tree], env);
    return (await stat(file)).size;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
