import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlainFile } from "./read-plain-file.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-files-"));
  mkdirSync(join(folder, "inside/deep"), { recursive: true });
  writeFileSync(join(folder, "secret"), "secret");
  writeFileSync(join(folder, "inside/deep/a.md"), "12345");
  writeFileSync(join(folder, "inside/empty"), "");
  symlinkSync("../secret", join(folder, "inside/out"));
  symlinkSync("deep/a.md", join(folder, "inside/within"));
  symlinkSync("..", join(folder, "inside/up"));
  symlinkSync("nowhere", join(folder, "inside/dangling"));
  execFileSync("mkfifo", [join(folder, "inside/pipe")]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { path: "deep/a.md", kind: "bytes" },
  { path: "empty", kind: "bytes" },
  { path: "none", kind: "absent" },
  { path: "deep/a.md/none", kind: "absent" },
  { path: "dangling", kind: "absent" },
  { path: "deep", kind: "refused" },
  { path: "pipe", kind: "refused" },
  { path: "out", kind: "refused" },
  { path: "within", kind: "refused" },
  { path: "up/secret", kind: "refused" },
])("`$path` is $kind", async ({ path, kind }) => {
  expect((await readPlainFile(join(folder, "inside"), path, 5)).kind).toBe(kind);
});

test("a file of just that size is read, and no larger one", async () => {
  expect(await readPlainFile(folder, "inside/deep/a.md", 5)).toEqual({ kind: "bytes", bytes: Buffer.from("12345") });
  expect((await readPlainFile(folder, "inside/deep/a.md", 4)).kind).toBe("refused");
});

test("the folder itself may be a link", async () => {
  expect((await readPlainFile(join(folder, "inside/up"), "secret", 10)).kind).toBe("bytes");
});
