import { createHash } from "node:crypto";
import { readPlainFile } from "@signalbox/systems/files/read-plain-file";
import type { Git } from "@signalbox/systems/git/git";
import { filesBelow } from "../../migrations/migration-files.ts";

const MOST_BYTES = 1024 * 1024;
const MOST_FILES = 5000;

/** Why a folder of the workspace is not what the candidate holds there, in words; null where each file of the candidate is there, byte for byte. */
export async function otherThanCandidate(
  { git, candidate, workspace }: { readonly git: Git; readonly candidate: string; readonly workspace: string },
  folder: string,
): Promise<string | null> {
  const files = await filesBelow(git, candidate, folder);
  if (files.length > MOST_FILES) return `\`${folder}\` holds more than ${MOST_FILES} files`;
  for (const { path, object, unread } of files) {
    if (unread !== null) return `\`${path}\` is not compared: ${unread}`;
    const found = await readPlainFile(workspace, path, MOST_BYTES);
    if (found.kind === "absent") return `\`${path}\` is not in the workspace`;
    if (found.kind === "refused") return `\`${path}\` is not read: ${found.why}`;
    if (blobName(found.bytes, object) !== object) return `\`${path}\` in the workspace is not the candidate's`;
  }
  return null;
}

/** The name that git gives to these bytes, by the hash that `like` was made with. */
function blobName(bytes: Buffer, like: string): string {
  const hash = createHash(like.length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
