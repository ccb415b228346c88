import { at, documentOf, folderOf, keysOf, lastPartOf, textOf, textsOf, type Texts } from "./documents.ts";

/** What a manifest says of the folder that it stands in. */
export type Manifest = {
  readonly file: string;
  /** The top is the empty text. */
  readonly folder: string;
  readonly name: string | null;
  readonly version: string | null;
  /** It says that it is never published. */
  readonly isPrivate: boolean;
  /** Names of what it needs to run. */
  readonly needs: readonly string[];
  /** Patterns of the folders of its workspace. */
  readonly members: readonly string[];
};

const READERS: Readonly<Record<string, (document: unknown) => Omit<Manifest, "file" | "folder">>> = {
  "package.json": (npm) => ({
    name: textOf(at(npm, "name")),
    version: textOf(at(npm, "version")),
    isPrivate: at(npm, "private") === true,
    needs: [...keysOf(at(npm, "dependencies")), ...keysOf(at(npm, "peerDependencies"))],
    members: [...textsOf(at(npm, "workspaces")), ...textsOf(at(npm, "workspaces", "packages"))],
  }),
  "pnpm-workspace.yaml": (pnpm) => ({ ...NOTHING, members: textsOf(at(pnpm, "packages")) }),
  "lerna.json": (lerna) => ({ ...NOTHING, members: textsOf(at(lerna, "packages")) }),
  "Cargo.toml": (cargo) => ({
    name: textOf(at(cargo, "package", "name")),
    version: textOf(at(cargo, "package", "version")),
    isPrivate: at(cargo, "package", "publish") === false,
    needs: keysOf(at(cargo, "dependencies")),
    members: textsOf(at(cargo, "workspace", "members")),
  }),
  "pyproject.toml": (python) => ({
    name: textOf(at(python, "project", "name")) ?? textOf(at(python, "tool", "poetry", "name")),
    version: textOf(at(python, "project", "version")) ?? textOf(at(python, "tool", "poetry", "version")),
    isPrivate: false,
    needs: textsOf(at(python, "project", "dependencies")).map((need) => /^[\w.-]*/.exec(need)?.[0] ?? ""),
    members: textsOf(at(python, "tool", "uv", "workspace", "members")),
  }),
  "Chart.yaml": (chart) => ({ ...NOTHING, name: textOf(at(chart, "name")), version: textOf(at(chart, "version")) }),
};

const NOTHING = { name: null, version: null, isPrivate: false, needs: [], members: [] };

/** Whether a file of this path is one that `readManifests` understands. */
export function isManifest(path: string): boolean {
  return Object.hasOwn(READERS, lastPartOf(path));
}

/** The manifests among `texts`; one that cannot be read says nothing but that it is there. */
export function readManifests(texts: Texts): readonly Manifest[] {
  return [...texts].flatMap(([file, text]) => {
    const read = isManifest(file) ? READERS[lastPartOf(file)] : undefined;
    return read === undefined ? [] : [{ file, folder: folderOf(file), ...read(documentOf(file, text)) }];
  });
}
