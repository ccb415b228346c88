import { execFileSync } from "node:child_process";

export type NameOnCommit = { readonly name: string; readonly email: string; readonly date: string };

export type StoredCommit = {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: NameOnCommit;
  readonly committer: NameOnCommit;
  readonly message: string;
};

export type ObjectType = "commit" | "tree" | "blob" | "tag";
export type StoredEntry = {
  readonly mode: string;
  readonly type: ObjectType;
  readonly oid: string;
  readonly path: string;
};
export type StoredRef = { readonly name: string; readonly oid: string; readonly type: ObjectType };

/** Reads of a bare repository. What belongs to a hash is kept; refs are read anew each time. */
export type GitStore = {
  /** The object that a revision names, not peeled; null where it names none. */
  resolve(revision: string): { readonly oid: string; readonly type: ObjectType } | null;
  commit(oid: string): StoredCommit | null;
  /** All that a commit holds, newest first, as `git log` sorts it. */
  history(oid: string, path?: string): readonly StoredCommit[];
  /** Refs whose full name begins so. */
  refs(prefix: string): readonly StoredRef[];
  /** What stands at a path of a commit; null where nothing does. */
  entry(commit: string, path: string): StoredEntry | null;
  entries(tree: string): readonly StoredEntry[];
  blob(oid: string): Buffer;
  /** Lines that a commit adds and takes away against its first parent, by file. */
  changes(commit: string): readonly { readonly path: string; readonly additions: number; readonly deletions: number }[];
  /** The fields of an annotated tag. */
  tag(oid: string): {
    readonly name: string;
    readonly target: string;
    readonly type: ObjectType;
    readonly tagger: NameOnCommit;
    readonly message: string;
  };
};

const HASH = /^[0-9a-f]{40}$/;
const stores = new Map<string, GitStore>();
const FIELDS = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%n");

export function gitStore(directory: string): GitStore {
  const store = stores.get(directory) ?? openStore(directory);
  stores.set(directory, store);
  return store;
}

function openStore(directory: string): GitStore {
  const commits = new Map<string, StoredCommit>();
  const histories = new Map<string, readonly StoredCommit[]>();
  const run = (...args: string[]): string => runGit(directory, args).toString();
  const checkBatch = (revisions: string): string =>
    runGit(directory, ["cat-file", "--batch-check"], revisions).toString();

  function log(...args: string[]): readonly StoredCommit[] {
    const records = run("log", "-z", `--format=${FIELDS}`, ...args).split("\0");
    const found = records.filter((record) => record !== "").map(readCommit);
    for (const commit of found) commits.set(commit.oid, commit);
    return found;
  }

  function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
  }

  function findCommit(oid: string): StoredCommit | null {
    const known = commits.get(oid);
    if (known !== undefined) return known;
    if (!HASH.test(oid)) return null;
    // Where one is asked for, others will be: all that any ref holds are read at once.
    log("--all");
    if (!commits.has(oid) && checkBatch(`${oid}\n`).includes(" commit ")) log("-1", oid);
    return commits.get(oid) ?? null;
  }

  return {
    resolve(revision) {
      // Each git is a process: a query asks for a hundred hashes.
      if (HASH.test(revision) && findCommit(revision) !== null) return { oid: revision, type: "commit" };
      if (revision.includes("\n")) return null;
      const [, oid = "", type] = /^([0-9a-f]{40}) (\w+) \d+\n$/.exec(checkBatch(`${revision}\n`)) ?? [];
      return isObjectType(type) ? { oid, type } : null;
    },
    commit: findCommit,
    history: (oid, path) =>
      kept(histories, `${oid}:${path ?? ""}`, () => log(oid, "--", ...(path === undefined ? [] : [path]))),
    refs: (prefix) =>
      run("for-each-ref", "--format=%(refname) %(objectname) %(objecttype)")
        .split("\n")
        .flatMap((line) => {
          const [name = "", oid = "", type] = line.split(" ");
          return name.startsWith(prefix) && isObjectType(type) ? [{ name, oid, type }] : [];
        }),
    entry: (commit, path) => readEntries(run("ls-tree", "-z", commit, "--", path))[0] ?? null,
    entries: (tree) => readEntries(run("ls-tree", "-z", tree)),
    blob: (oid) => runGit(directory, ["cat-file", "blob", oid]),
    changes: (commit) =>
      run(
        "diff-tree",
        "--root",
        "-r",
        "-z",
        "--numstat",
        "--no-commit-id",
        "--no-renames",
        "-m",
        "--first-parent",
        commit,
      )
        .split("\0")
        .flatMap((line) => {
          const [additions = "", deletions = "", path] = line.split("\t");
          return path === undefined ? [] : [{ path, additions: Number(additions), deletions: Number(deletions) }];
        }),
    tag(oid) {
      const [head = "", ...rest] = run("cat-file", "tag", oid).split("\n\n");
      const field = (name: string): string => new RegExp(`^${name} (.*)$`, "m").exec(head)?.[1] ?? "";
      const [, name = "", email = "", seconds = "0"] = /^(.*) <(.*)> (\d+)/.exec(field("tagger")) ?? [];
      const type = field("type");
      return {
        name: field("tag"),
        target: field("object"),
        type: isObjectType(type) ? type : "commit",
        tagger: { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` },
        message: rest.join("\n\n"),
      };
    },
  };
}

/** Runs git in a bare repository, apart from the settings of whoever runs the tests. */
export function runGit(
  directory: string,
  args: readonly string[],
  input?: string,
  variables: Readonly<Record<string, string>> = {},
): Buffer {
  return execFileSync("git", ["--git-dir", directory, ...args], {
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "ignore"],
    env: {
      PATH: process.env["PATH"],
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      LC_ALL: "C",
      ...variables,
    },
    ...(input === undefined ? {} : { input }),
  });
}

function readCommit(record: string): StoredCommit {
  const [oid = "", tree = "", parents = "", ...rest] = record.split("\n");
  const [name = "", email = "", date = "", committer = "", committerEmail = "", committed = "", ...message] = rest;
  return {
    oid,
    tree,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    author: { name, email, date: inUtc(date) },
    committer: { name: committer, email: committerEmail, date: inUtc(committed) },
    message: message.join("\n").trimEnd(),
  };
}

function readEntries(text: string): readonly StoredEntry[] {
  return text.split("\0").flatMap((line) => {
    const [, mode = "", type, oid = "", path = ""] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return isObjectType(type) ? [{ mode, type, oid, path }] : [];
  });
}

function isObjectType(text: string | null | undefined): text is ObjectType {
  return text === "commit" || text === "tree" || text === "blob" || text === "tag";
}

function inUtc(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}
