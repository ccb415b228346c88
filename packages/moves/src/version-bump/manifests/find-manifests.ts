import { SignalboxError } from "@signalbox/policy/error";
import type { Component } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";
import { posix } from "node:path";
import { withVersionInPackageJson } from "./package-json.ts";
import { withVersionInPyproject } from "./pyproject.ts";

/** A file that states a version, as it will be after the release. */
export type ManifestEdit = {
  readonly path: string;
  readonly mode: string;
  readonly text: string;
  readonly changed: boolean;
};

const WRITERS: Readonly<Record<string, (text: string, version: string) => string | null>> = {
  "package.json": withVersionInPackageJson,
  "pyproject.toml": withVersionInPyproject,
};

/** The manifests of a component in a commit, with the version written into them. */
export async function manifestEdits(
  git: Git,
  commit: string,
  name: string,
  component: Component,
  version: string,
): Promise<readonly ManifestEdit[]> {
  const named = component.manifests;
  const files = named ?? Object.keys(WRITERS);
  const edits: ManifestEdit[] = [];
  for (const file of files) {
    const path = posix.normalize(posix.join(component.path, file));
    const found = await readFile(git, commit, path);
    const writer = WRITERS[posix.basename(path)];
    const text =
      found === null || writer === undefined ? null : edited(name, path, () => writer(utf8(found.text), version));
    if (found !== null && text !== null) edits.push({ path, mode: found.mode, text, changed: text !== found.text });
    // A file that nobody named may be missing, or state no version; one that the policy names may not.
    else if (named !== undefined)
      throw unwritable(
        name,
        path,
        writer === undefined
          ? "is of a kind that is not known"
          : found === null
            ? "is not in the candidate"
            : "states no version",
      );
  }
  return edits;
}

// Git's bytes were decoded: what was no UTF-8 would come out changed.
function utf8(text: string): string {
  if (text.includes("\uFFFD")) throw new Error("it is not UTF-8");
  return text;
}

/** A manifest that states a version which cannot be written would contradict its tag, whoever named it. */
function edited(name: string, path: string, edit: () => string | null): string | null {
  try {
    return edit();
  } catch (cause) {
    const [why = ""] = (cause instanceof Error ? cause.message : "").split("\n", 1);
    throw unwritable(name, path, why.startsWith("states") ? why : `cannot be read: ${why}`, cause);
  }
}

function unwritable(name: string, path: string, why: string, cause?: unknown): SignalboxError {
  return new SignalboxError("manifest.unwritable", `the manifest \`${path}\` of \`${name}\` ${why}`, {
    next: `mend the file, or \`components.${name}.manifests\` in the policy; package.json and pyproject.toml can be written`,
    cause,
  });
}

async function readFile(
  git: Git,
  commit: string,
  path: string,
): Promise<{ readonly mode: string; readonly text: string } | null> {
  const { stdout } = await git.run(["ls-tree", "-z", commit, "--", path]);
  const entry = /^(100\d{3}) blob ([0-9a-f]+)\t/.exec(stdout);
  if (entry === null) return null;
  const blob = await git.run(["cat-file", "blob", entry[2] ?? ""]);
  return { mode: entry[1] ?? "100644", text: blob.stdout };
}
