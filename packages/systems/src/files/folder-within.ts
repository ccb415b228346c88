import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";

/** A folder below another, as it really is; null where it is none, or a link leads out of the upper one. */
export async function folderWithin(above: string, below: string): Promise<string | null> {
  try {
    const top = await realpath(above);
    const folder = await realpath(resolve(top, below));
    return folder === top || folder.startsWith(`${top}${sep}`) ? folder : null;
  } catch {
    return null;
  }
}
