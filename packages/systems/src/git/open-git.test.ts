import { afterEach, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { presentable } from "./git-errors.ts";
import { openGit } from "./open-git.ts";

const made: string[] = [];
const ENV = { PATH: process.env["PATH"], HOME: devNull, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: devNull };

afterEach(() => {
  for (const each of made.splice(0)) rmSync(each, { recursive: true, force: true });
});

function folder(): string {
  const directory = mkdtempSync(join(tmpdir(), "signalbox-git-"));
  made.push(directory);
  return directory;
}

function repository(): string {
  const directory = folder();
  for (const args of [
    ["init", "--quiet"],
    ["config", "user.name", "Ada"],
    ["config", "user.email", "ada@example.com"],
  ]) {
    execFileSync("git", args, { cwd: directory, env: ENV });
  }
  return directory;
}

test("output is decoded as UTF-8, whatever the chunks", async () => {
  const git = openGit(repository(), ENV);
  const text = "größe 日本 \u{1F600}\n".repeat(20_000);
  const hash = (await git.run(["hash-object", "-w", "--stdin"], { input: Buffer.from(text) })).stdout.trim();
  expect((await git.run(["cat-file", "blob", hash])).stdout).toBe(text);
  const raw = (
    await git.run(["hash-object", "-w", "--stdin"], { input: Buffer.from([0x61, 0xff, 0x00, 0x62]) })
  ).stdout.trim();
  expect((await git.run(["cat-file", "blob", raw])).stdout).toBe("a\uFFFD\0b");
});

test("a stream hands on every byte", async () => {
  const git = openGit(repository(), ENV);
  const bytes = Buffer.alloc(3_000_000, "no line feed\0");
  const hash = (await git.run(["hash-object", "-w", "--stdin"], { input: bytes })).stdout.trim();
  const chunks: Buffer[] = [];
  await git.stream(["cat-file", "blob", hash], (chunk) => chunks.push(chunk));
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
});

test("what a listener throws reaches the caller", async () => {
  const git = openGit(repository(), ENV);
  const fail = () => {
    throw new RangeError("too much");
  };
  await expect(git.stream(["version"], fail)).rejects.toThrow("too much");
});

test("an exit code is an error unless it was allowed", async () => {
  const git = openGit(repository(), ENV);
  expect(await git.run(["show-ref", "--tags"], { allow: [1] })).toMatchObject({ code: 1, stdout: "" });
  await expect(git.run(["show-ref", "--tags"])).rejects.toMatchObject({
    code: "git.failed",
    message: "`git show-ref` failed with exit code 1",
  });
});

test("git that exits before it reads its input is an error like any other", async () => {
  const git = openGit(repository(), ENV);
  await expect(git.run(["hash-object", "--no-such-option"], { input: Buffer.alloc(5_000_000) })).rejects.toMatchObject({
    code: "git.failed",
  });
});

test("arguments reach git as they are", async () => {
  const git = openGit(repository(), ENV);
  const odd = ["$(touch x)", "`x`", '"', "'", "a b", "*", "%PATH%", "\\", "größe\n"];
  const { stdout } = await git.run(["rev-parse", "--sq-quote", ...odd]);
  expect(execFileSync("sh", ["-c", `printf '%s\\0' ${stdout}`], { encoding: "utf8" })).toBe(`${odd.join("\0")}\0`);
});

test("a folder without a repository, and one that isn't there, are named", async () => {
  const empty = folder();
  await expect(openGit(empty, { ...ENV, GIT_CEILING_DIRECTORIES: tmpdir() }).run(["log"])).rejects.toMatchObject({
    code: "git.not-a-repository",
    message: expect.stringContaining(empty),
  });
  await expect(openGit(join(empty, "gone"), ENV).run(["log"])).rejects.toMatchObject({ code: "git.not-a-repository" });
});

test("a machine without git is told so", async () => {
  const git = openGit(repository(), ENV);
  const path = process.env["PATH"];
  process.env["PATH"] = folder();
  try {
    await expect(git.run(["version"])).rejects.toMatchObject({ code: "git.missing" });
  } finally {
    process.env["PATH"] = path;
  }
});

test("a repository of another user is refused with what to do", async () => {
  const git = openGit(repository(), ENV);
  await expect(git.run(["status"], { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" } })).rejects.toMatchObject({
    code: "git.not-trusted",
    next: expect.stringContaining(`safe.directory '${git.directory}'`),
  });
});

test("a run that takes too long is ended and refused", async () => {
  const git = openGit(repository(), ENV);
  // Waits for its standard input, which nobody closes.
  await expect(git.run(["cat-file", "--batch"], { timeoutSeconds: 0.2 })).rejects.toMatchObject({
    code: "git.timed-out",
  });
});

test("variables that point elsewhere are not passed on", async () => {
  const git = openGit(repository(), {
    ...ENV,
    GIT_DIR: "/nowhere",
    GIT_WORK_TREE: "/nowhere",
    GIT_INDEX_FILE: "/nowhere",
    GIT_NAMESPACE: "x",
    GIT_TRACE: "1",
  });
  expect(await git.run(["rev-parse", "--git-dir"])).toEqual({ code: 0, stdout: ".git\n", stderr: "" });
});

test("no hook of the repository runs, and nothing is signed", async () => {
  const directory = repository();
  mkdirSync(join(directory, ".git", "hooks"), { recursive: true });
  for (const hook of ["pre-commit", "commit-msg", "reference-transaction"]) {
    const file = join(directory, ".git", "hooks", hook);
    writeFileSync(file, "#!/bin/sh\nexit 1\n");
    chmodSync(file, 0o755);
  }
  for (const key of ["commit.gpgSign", "tag.gpgSign", "tag.forceSignAnnotated"])
    execFileSync("git", ["config", key, "true"], { cwd: directory, env: ENV });
  const git = openGit(directory, ENV);
  await git.run(["commit", "--quiet", "--allow-empty", "--message=feat: x"]);
  await git.run(["tag", "--annotate", "--message=m", "v1.0.0"]);
  expect((await git.run(["tag"])).stdout).toBe("v1.0.0\n");
});

test("what git says begins with what went wrong, not with a hint about our own settings", async () => {
  const git = openGit(repository(), ENV);
  await expect(git.run(["log"])).rejects.toMatchObject({
    message: expect.stringMatching(/^`git log` failed with exit code 128: fatal:/),
  });
});

test("an order file or a diff algorithm of the repository changes no diff, and a missing one fails none", async () => {
  const directory = repository();
  for (const name of ["a", "b"]) writeFileSync(join(directory, name), name);
  const git = openGit(directory, ENV);
  await git.run(["add", "a", "b"]);
  await git.run(["commit", "--quiet", "--message=feat: x"]);
  await git.run(["config", "diff.algorithm", "patience"]);
  writeFileSync(join(directory, "order"), "b\n");
  for (const file of ["order", "gone"]) {
    await git.run(["config", "diff.orderFile", join(directory, file)]);
    expect((await git.run(["log", "--format=", "--name-only"])).stdout).toBe("a\nb\n");
  }
});

test("a path is a name, never a pattern", async () => {
  const directory = repository();
  writeFileSync(join(directory, "a"), "");
  const git = openGit(directory, ENV);
  await git.run(["add", "a"]);
  expect((await git.run(["ls-files", "--", "*", ":(glob)**"])).stdout).toBe("");
});

test.each([
  [
    "fatal: unable to access 'https://user:ghs_secret@example.com/x.git/'",
    "fatal: unable to access 'https://***@example.com/x.git/'",
  ],
  ["https://user:pa@ss@example.com/a@b", "https://***@example.com/a@b"],
  ["https://ghs_secret@example.com", "https://***@example.com"],
  ["ssh://git:pass@host:22/x and ftp://a:b@c", "ssh://***@host:22/x and ftp://***@c"],
  ["\u001b[31mred\u001b[0m\r\n::error::x", "[31mred[0m\n::error::x"],
  ["a".repeat(3000), `${"a".repeat(2000)} …`],
])("what git says is shown without secrets and controls: %j", (said, shown) => {
  expect(presentable(said)).toBe(shown);
});
