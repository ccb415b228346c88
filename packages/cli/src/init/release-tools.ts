import { at, documentOf, keysOf, lastPartOf, textOf, type Texts } from "./documents.ts";

/** A program that makes this repository's releases today, as its configuration tells. */
export type ReleaseTool = {
  readonly tool: "semantic-release" | "release-please" | "changesets" | "lerna";
  readonly file: string;
  /** Its tags, as a policy writes them; null where it doesn't say. */
  readonly tag: string | null;
  /** Whether all its packages have one version; null where it doesn't say. */
  readonly together: boolean | null;
  /** The folders that it releases, each with the name in its tags; the top is the empty text. */
  readonly components: readonly ToolComponent[];
  readonly branches: readonly ToolBranch[];
};

export type ToolComponent = { readonly folder: string; readonly name: string | null; readonly tag: string | null };
export type ToolBranch = { readonly name: string; readonly prerelease: string | null };

const SILENT = { tag: null, together: null, components: [], branches: [] };

/** Whether a file of this path is one that `readReleaseTools` understands. Only at the top: below it, others' packages and examples have theirs. */
export function isToolFile(path: string): boolean {
  return /^(?:\.releaserc(?:\.json|\.ya?ml)?|release-please-config\.json|\.changeset\/config\.json|lerna\.json|package\.json)$/.test(
    path,
  );
}

/** The release tools that the files at the top configure. */
export function readReleaseTools(texts: Texts): readonly ReleaseTool[] {
  return [...texts].flatMap(([file, text]): readonly ReleaseTool[] => {
    if (!isToolFile(file)) return [];
    const document = documentOf(file, text);
    switch (lastPartOf(file)) {
      case "package.json": {
        const release = at(document, "release");
        return release === undefined ? [] : [semanticRelease(file, release)];
      }
      case "release-please-config.json":
        return [releasePlease(file, document)];
      case "config.json":
        return [{ ...SILENT, tool: "changesets", file }];
      case "lerna.json": {
        const version = textOf(at(document, "version"));
        return [{ ...SILENT, tool: "lerna", file, together: version === null ? null : version !== "independent" }];
      }
      default:
        return [semanticRelease(file, document)];
    }
  });
}

function semanticRelease(file: string, document: unknown): ReleaseTool {
  const branches = at(document, "branches");
  return {
    ...SILENT,
    tool: "semantic-release",
    file,
    tag: textOf(at(document, "tagFormat"))?.replace(/\$\{\s*version\s*\}/, "{version}") ?? null,
    together: true,
    branches: (Array.isArray(branches) ? branches : [branches]).flatMap((branch) => {
      const name = textOf(branch) ?? textOf(at(branch, "name"));
      const label = at(branch, "prerelease");
      return name === null ? [] : [{ name, prerelease: label === true ? name : textOf(label) }];
    }),
  };
}

function releasePlease(file: string, document: unknown): ReleaseTool {
  const packages = at(document, "packages");
  const components = keysOf(packages).map((key): ToolComponent => {
    const own = (option: string): unknown => at(packages, key, option) ?? at(document, option);
    const folder = key === "." ? "" : key.replace(/^\.\//, "").replace(/\/$/, "");
    const name = textOf(at(packages, key, "component")) ?? textOf(at(packages, key, "package-name"));
    const version = own("include-v-in-tag") === false ? "{version}" : "v{version}";
    const separator = textOf(own("tag-separator")) ?? "-";
    if (own("include-component-in-tag") === false) return { folder, name, tag: version };
    return { folder, name, tag: name === null ? null : `${name}${separator}${version}` };
  });
  return { ...SILENT, tool: "release-please", file, components };
}
