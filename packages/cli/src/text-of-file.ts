import { SignalboxError } from "@signalbox/policy/error";
import { readFile } from "node:fs/promises";

/** What is said where a file cannot be read: `the <what> cannot be read`, by a code and with what to do. */
export type Unreadable = { readonly what: string; readonly code: string; readonly next: string };

/** The text of a file that somebody named. */
export async function textOfFile(path: string, { what, code, next }: Unreadable): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new SignalboxError(code, `the ${what} cannot be read`, { next, cause });
  }
}
