import type { Commit } from "@signalbox/policy/changes/commit";
import type { Git } from "@signalbox/systems/git/git";
import { FieldReader } from "./field-reader.ts";
import { streamAfter } from "./held-stream.ts";
import { parseMessage } from "./message/parse-message.ts";

/** One path that a commit changed; `from` where it was moved there unchanged. */
export type FileChange = { readonly status: string; readonly path: string; readonly from: string | null };

export type LoggedCommit = {
  readonly commit: Commit;
  readonly parents: readonly string[];
  /** Empty for a merge, and where files were not asked for. */
  readonly files: readonly FileChange[];
};

export type LogQuestion = {
  /** Full hashes: commits reachable from these… */
  readonly to: readonly string[];
  /** …and not from these. */
  readonly from: readonly string[];
  /** Commits that are reachable from any tag are read, too. */
  readonly tags?: boolean;
  readonly files: boolean;
  /** The commit types that a line in the body of a squashed commit may have. */
  readonly types: ReadonlySet<string>;
  /** What git says meanwhile waits for this. */
  readonly after?: Promise<unknown>;
};

// Git ends a message at a NUL and forbids one in names and paths, so that nothing written by people can end a field.
const FORMAT = "%H%x00%P%x00%ct%x00%aN%x00%aE%x00%B";
const FIELDS = 6;
const FILES = ["--name-status", "--find-renames=100%", "--no-relative", "--ignore-submodules=none", "--no-ext-diff"];

/** Reads `git log` as it comes, newest first and children before their parents; memory does not grow with the history. Files moved unchanged are found by their hashes alone. */
export async function streamCommits(
  git: Git,
  question: LogQuestion,
  onCommit: (logged: LoggedCommit) => void,
): Promise<void> {
  const reader = new LogReader(question.types, onCommit);
  const fields = new FieldReader((field) => reader.field(field));
  const files = question.files ? FILES : ["--no-patch"];
  const revisions = [...question.to, ...question.from.map((hash) => `^${hash}`)];
  const args = [
    "log",
    "-z",
    "--date-order",
    "--no-color",
    "--no-decorate",
    "--no-show-signature",
    `--format=${FORMAT}`,
    ...files,
    ...(question.tags === true ? ["--tags"] : []),
  ];
  await streamAfter(git, [...args, "--end-of-options", ...revisions, "--"], question.after ?? null, (chunk) =>
    fields.chunk(chunk),
  );
  reader.end();
}

class LogReader {
  private readonly types: ReadonlySet<string>;
  private readonly onCommit: (logged: LoggedCommit) => void;
  private head: string[] = [];
  private files: FileChange[] = [];
  private status: string | null = null;
  private from: string | null = null;

  constructor(types: ReadonlySet<string>, onCommit: (logged: LoggedCommit) => void) {
    this.types = types;
    this.onCommit = onCommit;
  }

  field(field: string): void {
    if (this.head.length < FIELDS) this.head.push(field);
    else if (this.status !== null) this.path(this.status, field);
    else if (isStatus(field)) this.status = field.trimStart();
    else {
      this.end();
      this.head.push(field);
    }
  }

  end(): void {
    const [hash, parents = "", time, name = "", email = "", message = ""] = this.head;
    if (hash === undefined) return;
    const files = this.files;
    this.head = [];
    this.files = [];
    const hashes = parents === "" ? [] : parents.split(" ");
    const merge = hashes.length > 1;
    const commit = {
      hash,
      merge,
      time: Number(time),
      author: { name, email },
      ...parseMessage(message, this.types, merge),
    };
    this.onCommit({ commit, parents: hashes, files });
  }

  private path(status: string, path: string): void {
    const moves = status.startsWith("R") || status.startsWith("C");
    if (moves && this.from === null) {
      this.from = path;
      return;
    }
    this.files.push({ status: status.charAt(0), path, from: this.from });
    this.status = null;
    this.from = null;
  }
}

// `M` or `R100`, the first of a commit after a line feed; otherwise the next commit's hash stands here, with 40 or 64 digits.
function isStatus(field: string): boolean {
  return field.length < 8;
}
