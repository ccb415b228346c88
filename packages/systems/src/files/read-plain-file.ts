import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { join } from "node:path";

/** A file's bytes; `absent`: there is none; `refused`: there is something that is not read, and why. */
export type PlainFile =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly why: string };

/**
 * Reads a plain file below a folder, of at most `mostBytes`. No symbolic link is followed on the way below the folder, so that nothing
 * outside of it is ever read; a pipe or a device is not waited for.
 */
export async function readPlainFile(folder: string, path: string, mostBytes: number): Promise<PlainFile> {
  let file: FileHandle | null = null;
  try {
    const home = await realpath(folder);
    const place = join(home, path);
    if ((await realpath(place)) !== place) return { kind: "refused", why: "a symbolic link stands on its way" };
    file = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = await file.stat();
    if (!stat.isFile()) return { kind: "refused", why: "it is no plain file" };
    if (stat.size > mostBytes) return { kind: "refused", why: `it is larger than ${mostBytes} bytes` };
    // One byte more than it may have: it may have grown meanwhile.
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes + 1), 0, mostBytes + 1, 0);
    if (bytesRead > mostBytes) return { kind: "refused", why: `it is larger than ${mostBytes} bytes` };
    return { kind: "bytes", bytes: buffer.subarray(0, bytesRead) };
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
    return { kind: "refused", why: `it cannot be read (${code === "" ? "unknown" : code})` };
  } finally {
    await file?.close();
  }
}
