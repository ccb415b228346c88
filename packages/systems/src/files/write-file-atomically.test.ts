import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { writeFileAtomically } from "./write-file-atomically.ts";

let folder: string;
let root: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-files-"));
  root = join(folder, "workspace");
  await mkdir(join(root, "docs"), { recursive: true });
  await mkdir(join(folder, "elsewhere"));
});
afterEach(() => rm(folder, { recursive: true }));

test("writes a file, with the folders on its way, and leaves nothing else behind", async () => {
  expect(await writeFileAtomically(root, "docs/release-notes/v1.0.0.md", "# v1.0.0\n")).toBe("written");
  expect(await readFile(join(root, "docs/release-notes/v1.0.0.md"), "utf8")).toBe("# v1.0.0\n");
  expect(await readdir(join(root, "docs/release-notes"))).toEqual(["v1.0.0.md"]);
});

test("does not touch a file that already says so", async () => {
  await writeFileAtomically(root, "a.md", "a");
  const before = await stat(join(root, "a.md"));
  expect(await writeFileAtomically(root, "a.md", "a")).toBe("unchanged");
  expect((await stat(join(root, "a.md"))).ino).toBe(before.ino);
});

test("keeps the mode of a file that it replaces", async () => {
  await writeFile(join(root, "run.sh"), "old");
  await chmod(join(root, "run.sh"), 0o755);
  await writeFileAtomically(root, "run.sh", "new");
  expect((await stat(join(root, "run.sh"))).mode & 0o777).toBe(0o755);
});

test("follows a link that stays inside", async () => {
  await symlink("docs", join(root, "notes"));
  await writeFileAtomically(root, "notes/a.md", "a");
  expect(await readFile(join(root, "docs/a.md"), "utf8")).toBe("a");
});

const refused = [
  { name: "a path that climbs out", path: "../elsewhere/a.md", code: "file.outside" },
  { name: "an absolute path", path: "/a.md", code: "file.outside" },
  { name: "a folder that is a link out", path: "out/a.md", code: "file.outside" },
  { name: "a new folder behind a link out", path: "out/new/a.md", code: "file.outside" },
  { name: "a link to nowhere", path: "nowhere/a.md", code: "file.outside" },
  { name: "a file that is a link", path: "link.md", code: "file.link" },
  { name: "a folder in the file's place", path: "docs", code: "file.link" },
] as const;
test.each(refused)("refuses $name", async ({ path, code }) => {
  await symlink(join(folder, "elsewhere"), join(root, "out"));
  await symlink(join(folder, "elsewhere/not-yet"), join(root, "nowhere"));
  await symlink(join(folder, "elsewhere/a.md"), join(root, "link.md"));
  await expect(writeFileAtomically(root, path, "x")).rejects.toMatchObject({ code });
  expect(await readdir(join(folder, "elsewhere"))).toEqual([]);
});

test("says where there is no such folder", async () => {
  await expect(writeFileAtomically(join(root, "gone"), "a.md", "x")).rejects.toMatchObject({
    code: "file.no-folder",
    message: expect.stringContaining("gone"),
  });
});

test("leaves the old file and no other where writing fails", async () => {
  const name = "a".repeat(300);
  await expect(writeFileAtomically(root, name, "x")).rejects.toMatchObject({ code: "ENAMETOOLONG" });
  expect(await readdir(root)).toEqual(["docs"]);
});
