import { committedAt, resolveCommit } from "@signalbox/history/revisions";
import { reportTemplate } from "@signalbox/moves/checklist-gate/validation/report-template";
import { policyOfClone } from "@signalbox/moves/governing-policy";
import { repositoryUrlOf } from "@signalbox/moves/repository-url";
import { branchOfClone } from "@signalbox/moves/version-bump/branch-facts";
import { gatherVersionFacts } from "@signalbox/moves/version-bump/gather-versions";
import { SignalboxError } from "@signalbox/policy/error";
import { readFileInside, writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { basename, dirname, resolve } from "node:path";
import type { Clone } from "../clone.ts";
import type { Terminal } from "../terminal.ts";

export type ReportOptions = { readonly at?: string; readonly out?: string };

/** `signalbox report`: a validation report of one candidate, to be filled in; on stdout, or as a file that is not there yet. */
export async function report(
  { git, head, complete, tags }: Clone,
  options: ReportOptions,
  terminal: Terminal,
): Promise<number> {
  const [{ loaded }, candidate, repositoryUrl] = await Promise.all([
    policyOfClone(git),
    complete.then(() => (options.at === undefined ? head : resolveCommit(git, options.at))),
    repositoryUrlOf(git),
  ]);
  const asIfNewest = options.at !== undefined;
  const now = asIfNewest ? await committedAt(git, candidate) : new Date();
  const branch = branchOfClone(git, candidate, null, !asIfNewest);
  const facts = await gatherVersionFacts(loaded, {
    git,
    candidate,
    now,
    tags,
    branch,
    remote: null,
    asIfNewest,
    only: [],
  });
  const text = reportTemplate(loaded, facts, repositoryUrl);
  if (options.out === undefined) terminal.out(text);
  else {
    await write(options.out, text);
    terminal.talk(`${options.out}: written; fill in what was tested, and its result\n`);
  }
  return 0;
}

async function write(out: string, text: string): Promise<void> {
  const [folder, file] = [dirname(resolve(out)), basename(out)];
  // Somebody may have filled it in.
  if ((await readFileInside(folder, file)) !== null) {
    throw new SignalboxError("report.exists", `there is a \`${out}\` already`, {
      next: "name another file with `--out`, or move that one away",
    });
  }
  await writeFileAtomically(folder, file, text);
}
