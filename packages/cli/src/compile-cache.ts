import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * Lets Node keep what it compiled for the next run, which then starts sooner. In the user's own cache folder (XDG Base
 * Directory Specification) and not, as by default, below the system's temporary one: there another user could have put
 * code in its place. Where the folder cannot be written, nothing is kept.
 */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  const named = env["XDG_CACHE_HOME"] ?? "";
  enableCompileCache(join(isAbsolute(named) ? named : join(homedir(), ".cache"), "signalbox"));
}
