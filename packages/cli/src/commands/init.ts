import { POLICY_FILE } from "@signalbox/moves/governing-policy";
import { SignalboxError } from "@signalbox/policy/error";
import { writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gatherInitFacts } from "../init/gather-facts.ts";
import { loadablePolicy } from "../init/loadable-policy.ts";
import { proposePolicy } from "../init/propose-policy.ts";
import { initAsJson, initAsText } from "../show/init-report.ts";
import type { Terminal } from "../terminal.ts";

export type InitOptions = { readonly force?: boolean; readonly print?: boolean; readonly json?: boolean };

/** `signalbox init`: a policy that fits what the repository shows, with its reasons. Never replaces one that is there unless it is told to. */
export async function init(directory: string, options: InitOptions, terminal: Terminal): Promise<number> {
  const git = openGit(directory);
  const top = await topOf(git);
  const facts = await gatherInitFacts(git, top);
  const made = loadablePolicy(proposePolicy(facts));
  const written = options.print === true ? false : await write(top, made.text, options.force === true);
  if (options.json === true) terminal.out(initAsJson(facts, made, written));
  else if (options.print === true) {
    terminal.out(made.text);
    terminal.talk(initAsText(facts, made, "printed"));
  } else terminal.out(initAsText(facts, made, written ? "written" : "unchanged"));
  return 0;
}

/** The top of the working tree, where the policy belongs. */
async function topOf(git: Git): Promise<string> {
  const { code, stdout } = await git.run(["rev-parse", "--show-toplevel"], { allow: [128] });
  if (code === 0) return stdout.replace(/\n$/, "");
  // A bare clone has none; a policy for it can be printed all the same. Where there is no repository, this says so.
  const bare = await git.run(["rev-parse", "--absolute-git-dir"]);
  return bare.stdout.replace(/\n$/, "");
}

/** Whether it had to be written. */
async function write(top: string, text: string, force: boolean): Promise<boolean> {
  const present = await presentText(join(top, POLICY_FILE));
  if (present === text) return false;
  if (present !== null && !force) {
    throw new SignalboxError("init.exists", `there is a \`${POLICY_FILE}\` already`, {
      next: "see what init would write with `--print`, or replace it with `--force`",
    });
  }
  return (await writeFileAtomically(top, POLICY_FILE, text)) === "written";
}

/** What stands in the file's place, also where it cannot be read as one; null where nothing does. */
async function presentText(path: string): Promise<string | null> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path, "utf8") : "";
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}
