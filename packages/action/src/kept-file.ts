import { writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { join } from "node:path";
import type { Run } from "./door.ts";

/** Where a file is kept: inside the workspace where the workflow says so, else in the runner's temporary folder by `name`. */
export function keptPlace(
  { github }: Pick<Run, "github">,
  written: string | null,
  name: string,
): readonly [root: string, file: string] {
  return written === null ? [github.temporary, join("signalbox", name)] : [github.workspace, written];
}

/** Keeps a file for later steps; returns its path. */
export async function keepFile(
  run: Pick<Run, "github">,
  { written, name, text }: { readonly written: string | null; readonly name: string; readonly text: string },
): Promise<string> {
  const [root, file] = keptPlace(run, written, name);
  await writeFileAtomically(root, file, text);
  return join(root, file);
}
