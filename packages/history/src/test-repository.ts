import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type CommitOptions = {
  /** Path → content; null removes the file. Default: one new file of its own, so that the commit isn't empty. */
  readonly files?: Readonly<Record<string, string | Buffer | null>>;
  readonly author?: { readonly name: string; readonly email: string };
  /** The encoding that the message's bytes are in, as `i18n.commitEncoding` says. */
  readonly encoding?: string;
};

/** 2025-01-01, midnight UTC: the first commit's time; each next one is a minute later. */
const FIRST_COMMIT_SECONDS = 1_735_689_600;

/** A repository made by real git in a folder of its own. Nothing of the machine's configuration takes part, and hashes are the same on every run. */
export class TestRepository {
  readonly directory: string;
  private clock = FIRST_COMMIT_SECONDS;
  private written = 0;

  constructor(options: { readonly init?: readonly string[]; readonly directory?: string } = {}) {
    this.directory = options.directory ?? mkdtempSync(join(tmpdir(), "signalbox-history-"));
    if (options.directory === undefined) this.git("init", "--quiet", "--initial-branch=main", ...(options.init ?? []));
  }

  /** Runs git here, and answers with its output without the last line feed. */
  git(...args: readonly string[]): string {
    return this.gitWith({}, args);
  }

  gitWith(
    options: { readonly input?: string | Buffer; readonly env?: Readonly<Record<string, string>> },
    args: readonly string[],
  ): string {
    const env = {
      ...testGitEnvironment(),
      GIT_AUTHOR_DATE: `${this.clock} +0000`,
      GIT_COMMITTER_DATE: `${this.clock} +0000`,
      ...options.env,
    };
    const input = options.input === undefined ? {} : { input: options.input };
    return execFileSync("git", [...args], {
      cwd: this.directory,
      env,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
      maxBuffer: 256 * 1024 * 1024,
      ...input,
    }).replace(/\n$/, "");
  }

  /** Writes files and commits them; answers with the hash. The message is taken as it stands. */
  commit(message: string | Buffer, options: CommitOptions = {}): string {
    this.written += 1;
    for (const [path, content] of Object.entries(options.files ?? { [`file-${this.written}`]: `${this.written}\n` }))
      this.write(path, content);
    this.git("add", "--all", "--force");
    const author = options.author ?? { name: "Ada", email: "ada@example.com" };
    const encoding = options.encoding === undefined ? [] : ["-c", `i18n.commitEncoding=${options.encoding}`];
    this.gitWith({ input: message, env: { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email } }, [
      ...encoding,
      "commit",
      "--quiet",
      "--allow-empty",
      "--allow-empty-message",
      "--cleanup=verbatim",
      "--file=-",
    ]);
    this.clock += 60;
    return this.head();
  }

  /** A light tag, or an annotated one where there is a message. */
  tag(name: string, options: { readonly at?: string; readonly message?: string } = {}): void {
    const annotated = options.message === undefined ? [] : ["--annotate", `--message=${options.message}`];
    this.git("tag", ...annotated, "--end-of-options", name, options.at ?? "HEAD");
  }

  /** Begins a branch at a revision and checks it out. */
  branch(name: string, at = "HEAD"): void {
    this.git("checkout", "--quiet", "-b", name, at);
  }

  checkout(revision: string): void {
    this.git("checkout", "--quiet", revision);
  }

  /** Merges with a commit of its own; answers with its hash. */
  merge(other: string, message: string): string {
    this.git("merge", "--quiet", "--no-ff", "--allow-unrelated-histories", `--message=${message}`, other);
    this.clock += 60;
    return this.head();
  }

  head(): string {
    return this.git("rev-parse", "HEAD");
  }

  /** A clone in a folder of its own; what `git clone` is told stands before the address. */
  clone(...options: readonly string[]): TestRepository {
    const directory = mkdtempSync(join(tmpdir(), "signalbox-clone-"));
    this.git("clone", "--quiet", ...options, `file://${this.directory}`, directory);
    return new TestRepository({ directory });
  }

  /** Lets the next commits and tags be made this much later. */
  wait(seconds: number): void {
    this.clock += seconds;
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  private write(path: string, content: string | Buffer | null): void {
    const file = join(this.directory, path);
    if (content === null) {
      rmSync(file, { recursive: true, force: true });
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Git's surroundings in tests: no configuration but the repository's own, and somebody to commit as. */
export function testGitEnvironment(): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.com",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}
