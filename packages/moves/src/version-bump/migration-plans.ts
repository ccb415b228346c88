import type { MigrationPlanFacts } from "@signalbox/policy/versioning/version-facts";
import type { Git } from "@signalbox/systems/git/git";
import { folderOfTemplate, tagOfPath } from "./tag-of-path.ts";
import { writtenSections } from "./written-sections.ts";

type Entry = { readonly path: string; readonly object: string };

/**
 * The migration plans in a commit, for any tag: the files that fit `template` (`docs/migrations/{tag}.md`). Only those that changed
 * since `from` (null: all are new) are read for their sections.
 */
export async function readMigrationPlans(
  git: Git,
  template: string,
  range: { readonly from: string | null; readonly to: string },
): Promise<readonly MigrationPlanFacts[]> {
  const [now, before] = await Promise.all([
    entriesOf(git, template, range.to),
    range.from === null ? [] : entriesOf(git, template, range.from),
  ]);
  const old = new Map(before.map(({ path, object }) => [path, object]));
  const plans: MigrationPlanFacts[] = [];
  for (const { path, object } of now) {
    const changed = old.get(path) !== object;
    const text = changed ? (await git.run(["cat-file", "blob", object])).stdout : "";
    plans.push({ file: path, changed, sections: writtenSections(text) });
  }
  return plans;
}

async function entriesOf(git: Git, template: string, commit: string): Promise<readonly Entry[]> {
  const folder = folderOfTemplate(template);
  const { stdout } = await git.run(["ls-tree", "-r", "-z", commit, ...(folder === "" ? [] : ["--", folder])]);
  return stdout.split("\0").flatMap((line) => {
    const entry = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line);
    const path = entry?.[2] ?? "";
    return entry === null || tagOfPath(template, path) === null ? [] : [{ path, object: entry[1] ?? "" }];
  });
}
