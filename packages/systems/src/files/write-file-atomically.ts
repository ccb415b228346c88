import { randomUUID } from "node:crypto";
import { lstat, mkdir, open, readFile, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { SignalboxError } from "@signalbox/policy/error";

/**
 * Makes the file at `path`, relative to `root`, hold exactly this text: at every moment it holds the old bytes or the
 * new ones. Folders on the way are made. Throws `SignalboxError` `file.outside` where the path, or a symbolic link in
 * it, leads out of `root`, `file.link` where a link stands in the file's place, and `file.no-folder` where there is no `root`.
 */
export async function writeFileAtomically(root: string, path: string, text: string): Promise<"written" | "unchanged"> {
  const target = await targetOf(root, path);
  const present = await presentFile(target, path);
  const bytes = Buffer.from(text);
  if (present !== null && present.bytes.equals(bytes)) return "unchanged";
  await mkdir(dirname(target), { recursive: true });
  await replaceFile(target, bytes, present?.mode ?? 0o644);
  return "written";
}

/** What `writeFileAtomically` would write over; null where there is no file. Throws as it does. */
export async function readFileInside(root: string, path: string): Promise<Buffer | null> {
  return (await presentFile(await targetOf(root, path), path))?.bytes ?? null;
}

async function targetOf(root: string, path: string): Promise<string> {
  const target = resolve(root, path);
  if (isAbsolute(path) || !isInside(resolve(root), target)) throw outside(path);
  await refuseLinksOut(root, target, path);
  return target;
}

async function replaceFile(target: string, bytes: Buffer, mode: number): Promise<void> {
  // In the same folder: a rename across file systems would be a copy, which can be half done.
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function presentFile(
  target: string,
  path: string,
): Promise<{ readonly bytes: Buffer; readonly mode: number } | null> {
  const stat = await lstat(target).catch(nullIfAbsent);
  if (stat === null) return null;
  if (!stat.isFile()) {
    throw new SignalboxError("file.link", `\`${path}\` is a link or a folder, not a file`, {
      next: "remove it, or name another path",
    });
  }
  return { bytes: await readFile(target), mode: stat.mode & 0o777 };
}

// Before any folder is made: the nearest one that exists tells where all others would be.
async function refuseLinksOut(root: string, target: string, path: string): Promise<void> {
  const home = await realpath(root).catch(nullIfAbsent);
  if (home === null) {
    throw new SignalboxError("file.no-folder", `the folder \`${root}\` is not there`, {
      next: "make it, or name a file in another",
    });
  }
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(nullIfAbsent);
    if (real !== null) {
      if (!isInside(home, real)) throw outside(path);
      return;
    }
    // A broken link is there although it leads nowhere; a folder made "through" it would be elsewhere.
    if ((await lstat(folder).catch(nullIfAbsent)) !== null) throw outside(path);
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(path: string): SignalboxError {
  return new SignalboxError("file.outside", `\`${path}\` leads out of the workspace`, {
    next: "name a path inside it, without `..` and without links that lead out",
  });
}

function nullIfAbsent(error: unknown): null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return null;
  throw error;
}
