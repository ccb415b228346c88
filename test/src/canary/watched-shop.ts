import { type ChildProcessByStdio, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { testGitEnvironment, TestRepository } from "@signalbox/history/test-repository";
import { type WatchJournal, WatchJournalSchema } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import * as z from "zod";
import { root } from "../gates/repository.ts";

/** A watch with the program of the terminal, as a process of its own. */
export type WatchProcess = {
  /** What it says meanwhile, for people. */
  talk(): string;
  /** Resolves once it has said this; rejects where it ended without. */
  says(part: string): Promise<void>;
  kill(signal: "SIGKILL" | "SIGINT"): void;
  readonly ended: Promise<WatchEnded>;
};
export type WatchEnded = {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A shop whose policy is on the default branch of a remote on disk, and that is watched from clones of it. */
export class WatchedShop {
  /** The remote: a bare repository. */
  readonly origin: string;
  readonly folder: string;
  readonly #children = new Set<ChildProcessByStdio<null, Readable, Readable>>();

  constructor(policy: string) {
    this.folder = mkdtempSync(join(tmpdir(), "signalbox-canary-"));
    this.origin = join(this.folder, "origin.git");
    const work = new TestRepository();
    work.commit("feat: a shop", { files: { ".github/release-policy.yml": policy } });
    work.git("clone", "--quiet", "--bare", work.directory, this.origin);
    work.remove();
  }

  /** A clone as a runner or a person has it. */
  clone(): string {
    const clone = mkdtempSync(join(this.folder, "clone-"));
    this.#git("clone", "--quiet", `file://${this.origin}`, clone);
    return clone;
  }

  /** Starts `signalbox canary` in a clone; answers as one document, and with its record beside the clone. */
  watch(clone: string, args: readonly string[], env: Readonly<Record<string, string>>): WatchProcess {
    const program = join(root, "packages/cli/lib/src/main.js");
    const all = [program, "-C", clone, "canary", "--json", "--record", recordOf(clone), ...args];
    const child = spawn(process.execPath, all, {
      cwd: clone,
      env: { ...testGitEnvironment(), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#children.add(child);
    const [out, talk]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => talk.push(text));
    let isOver = false;
    const ended = once(child, "close").then(() => {
      isOver = true;
      this.#children.delete(child);
      return { code: child.exitCode, stdout: out.join(""), stderr: talk.join("") };
    });
    return {
      talk: () => talk.join(""),
      says: (part) =>
        until(() => {
          if (talk.join("").includes(part)) return true;
          if (isOver) throw new Error(`it ended without saying ${part}: ${talk.join("")}`);
          return false;
        }),
      kill: (signal) => child.kill(signal),
      ended,
    };
  }

  /** The journals of a candidate's watches, as the remote has them. */
  journals(candidate: string): readonly WatchJournal[] {
    const folder = `watches/production/${candidate}/`;
    const branch = "refs/heads/release-ledger";
    if (this.#git("for-each-ref", branch) === "") return [];
    const files = this.#git("ls-tree", "--name-only", branch, folder).split("\n").filter(Boolean);
    return files.map((file) => WatchJournalSchema.parse(JSON.parse(this.#git("show", `${branch}:${file}`))));
  }

  /** How many commits the records have. */
  commits(): number {
    return Number(this.#git("rev-list", "--count", "release-ledger"));
  }

  close(): void {
    for (const child of this.#children) child.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #git(...args: readonly string[]): string {
    const at = args[0] === "clone" ? [] : ["--git-dir", this.origin];
    return execFileSync("git", [...at, ...args], { env: testGitEnvironment(), encoding: "utf8" }).trim();
  }
}

const ToldSchema = z.object({
  verdict: z.string(),
  move: z.string(),
  says: z.string(),
  step: z.number(),
  share: z.number(),
  finished: z.boolean(),
  outcome: z.object({ state: z.string(), says: z.string() }),
});

/** The document that a watch ended with. */
export function toldBy({ stdout }: WatchEnded): z.infer<typeof ToldSchema> {
  return ToldSchema.parse(JSON.parse(stdout));
}

/** Where a watch in this clone keeps its record. */
export function recordOf(clone: string): string {
  return `${clone}.record.json`;
}

export function textOf(path: string): string {
  return readFileSync(path, "utf8");
}

const LOOK_MILLISECONDS = 200;

/** Looks until something is so; only the test's own time limit ends it otherwise. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(LOOK_MILLISECONDS);
}
