import { open } from "node:fs/promises";
import { basename } from "node:path";
import { findProgram } from "../../contracts/programs/run-program.ts";

/** The Python that the project's Alembic is installed for: that of `alembic` on the path, else the path's own; null where there is none. */
export async function projectPython(): Promise<string | null> {
  const alembic = await findProgram("alembic");
  const own = alembic === null ? null : await interpreterOf(alembic);
  return own ?? (await findProgram("python3")) ?? (await findProgram("python"));
}

/** The interpreter that a script of pip names in its first line; null where it is none of Python's. */
async function interpreterOf(script: string): Promise<string | null> {
  const file = await open(script, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const [first = "", second = ""] = buffer.toString("utf8", 0, bytesRead).split("\n", 2);
    // Where the path is too long for a first line, pip has the shell execute it by the second.
    const path =
      /^#!\s*(\/[^\s]+)$/.exec(first.trimEnd())?.[1] === "/bin/sh"
        ? /^'''exec' "?(\/[^"\s]+)"? /.exec(second)?.[1]
        : /^#!\s*(\/[^\s]+)$/.exec(first.trimEnd())?.[1];
    return path !== undefined && /^python[\d.]*$/.test(basename(path)) ? path : null;
  } finally {
    await file.close();
  }
}
