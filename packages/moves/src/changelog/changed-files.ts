import { componentFolders, ownersOf } from "@signalbox/history/component-folders";
import { FieldReader } from "@signalbox/history/field-reader";
import { isDocument } from "@signalbox/policy/notes/documentation";
import type { ModuleFacts, NotesFacts, Some } from "@signalbox/policy/notes/notes-facts";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";

/** Of folders, and of documents: notes name a few of them, and count the rest. */
const MOST = 100;

/** Folders that only hold others: what is in them tells more. */
const SHELVES = new Set([
  "actions",
  "apps",
  "charts",
  "cmd",
  "components",
  "crates",
  "infra",
  "libs",
  "modules",
  "packages",
  "plugins",
  "services",
]);

/**
 * Which folders and documents of a component differ between two commits. Files that a release writes itself are not
 * counted. One git process; memory holds the folders and the documents.
 */
export async function changedFiles(
  git: Git,
  policy: Policy,
  component: string,
  range: { readonly from: string; readonly to: string },
): Promise<Pick<NotesFacts, "modules" | "documentation">> {
  const isOwn = ownFiles(policy, component);
  const isWritten = writtenFiles(policy.notes, policy.versioning["major-needs"]["migration-plan"]);
  const base = policy.components[component]?.path ?? ".";
  const folders = new Map<string, number>();
  const documents: string[] = [];
  let status: string | null = null;
  const fields = new FieldReader((field) => {
    if (status === null) {
      status = field;
      return;
    }
    const gone = status === "D";
    status = null;
    if (isWritten(field)) return;
    if (isOwn(field)) {
      const folder = folderOf(field, base);
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    } else if (!isShared(field, policy)) return;
    if (!gone && isDocument(field)) documents.push(field);
  });
  // Plumbing: no configuration of the repository takes part. A folder that was renamed is two that differ.
  const args = ["diff-tree", "-r", "-z", "--name-status", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
  await git.stream([...args, "--end-of-options", range.from, range.to, "--"], (chunk) => fields.chunk(chunk));
  const modules = [...folders].map(([folder, files]): ModuleFacts => ({ folder, files }));
  return { modules: some(modules.toSorted(mostFirst)), documentation: some(documents.toSorted()) };
}

function some<T>(all: readonly T[]): Some<T> {
  return { first: all.slice(0, MOST), total: all.length };
}

function mostFirst(a: ModuleFacts, b: ModuleFacts): number {
  return b.files - a.files || (a.folder < b.folder ? -1 : 1);
}

function ownFiles(policy: Policy, component: string): (path: string) => boolean {
  const { owners } = componentFolders(policy.components);
  return (path) => ownersOf(owners, path).includes(component);
}

/** The documentation of a repository with one component is the component's, wherever that lies. */
function isShared(path: string, { components }: Policy): boolean {
  return Object.keys(components).length === 1 && path.startsWith("docs/");
}

/** The notes, their index and changelog, and migration plans: they are no change of the release that they tell of. */
function writtenFiles(
  { file, index, changelog }: Policy["notes"],
  plan: string | undefined,
): (path: string) => boolean {
  const ofTags = [file, ...(plan === undefined ? [] : [plan])].map((template) => template.split("{tag}"));
  return (path) =>
    path === index ||
    path === changelog ||
    ofTags.some(
      ([before = "", after = ""]) =>
        path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length,
    );
}

/** The folder below the component's own that a file lies in, or one deeper where that is a shelf. */
function folderOf(path: string, base: string): string {
  const inside = base !== "." && path.startsWith(`${base}/`) ? base.split("/").length : 0;
  const folders = path.split("/").slice(0, -1);
  const depth = inside + (SHELVES.has(folders[inside] ?? "") ? 2 : 1);
  return folders.slice(0, depth).join("/") || ".";
}
