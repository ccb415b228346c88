/** git-cliff, asked for the next version of a small repository: the previous release, and the same commits in a row on top of it. */
import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Answerer, Question } from "./question.ts";

const execute = promisify(execFile);
/** 2025-01-01; each commit is a minute later than the one below it. */
const FIRST_SECONDS = 1_735_689_600;

/** git-cliff with its own configuration, or with one that is given; its repositories are made, and removed again, below `scratch`. */
export async function gitCliff(program: string, scratch: string, configuration: string | null): Promise<Answerer> {
  const home = await mkdtemp(join(scratch, "git-cliff-"));
  const file = join(home, "cliff.toml");
  if (configuration !== null) await writeFile(file, configuration);
  const chosen = configuration === null ? [] : ["--config", file];
  const next = async (directory: string): Promise<string> => {
    const { stdout } = await execute(program, ["--bumped-version", ...chosen], {
      cwd: directory,
      // Nobody's own configuration takes part.
      env: { PATH: process.env["PATH"], HOME: home, XDG_CONFIG_HOME: home },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trim().replace(/^v/, "");
  };
  return {
    name: "git-cliff",
    async answer(question) {
      const directory = await mkdtemp(join(home, "case-"));
      try {
        await makeRepository(directory, question);
        const version = await next(directory);
        let quiet = 0;
        for (const landed of question.points) {
          await writeFile(join(directory, ".git", "HEAD"), `ref: refs/heads/point-${landed}\n`);
          if ((await next(directory)) !== question.previous) quiet += 1;
        }
        return { version: version === question.previous ? null : version, quiet };
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
  };
}

/** What `git init` makes, without starting it; then everything in one `git fast-import`. */
async function makeRepository(directory: string, { previous, commits, points }: Question): Promise<void> {
  const git = join(directory, ".git");
  for (const folder of ["objects", "refs/heads", "refs/tags"]) await mkdir(join(git, folder), { recursive: true });
  await writeFile(join(git, "HEAD"), "ref: refs/heads/main\n");
  await writeFile(join(git, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = false\n");
  const parts: (string | Buffer)[] = [
    ...commitOf(0, "the previous release"),
    `reset refs/tags/v${previous}\nfrom :1\n\n`,
  ];
  const wanted = new Set(points);
  for (const [index, { message }] of commits.toReversed().entries()) {
    parts.push(...commitOf(index + 1, message));
    if (wanted.has(index + 1)) parts.push(`reset refs/heads/point-${index + 1}\nfrom :${index + 2}\n\n`);
  }
  const importing = spawn("git", ["fast-import", "--quiet"], { cwd: directory, stdio: ["pipe", "ignore", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    importing.once("error", reject);
    importing.once("exit", resolve);
  });
  importing.stdin.end(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part))));
  if ((await ended) !== 0) throw new Error("git could not make the repository of a case");
}

function commitOf(index: number, message: string): readonly (string | Buffer)[] {
  const text = Buffer.from(message);
  const who = `committer Ada <ada@example.com> ${FIRST_SECONDS + 60 * index} +0000`;
  const from = index === 0 ? "" : `from :${index}\n`;
  return [`commit refs/heads/main\nmark :${index + 1}\n${who}\ndata ${text.length}\n`, text, `\n${from}\n`];
}
