import { expect, test } from "@jest/globals";
import { FilePath, FilePathOfTag, FolderPath } from "./repository-path.ts";

test.each([
  { path: ".", folder: true, file: false },
  { path: "apps/web", folder: true, file: true },
  { path: "apps/.hidden/..web/web..", folder: true, file: true },
  { path: ".github/x", folder: true, file: true },
  { path: "büro/a b", folder: true, file: true },
  { path: "", folder: false, file: false },
  { path: "/", folder: false, file: false },
  { path: "/etc", folder: false, file: false },
  { path: "..", folder: false, file: false },
  { path: "../x", folder: false, file: false },
  { path: "a/../b", folder: false, file: false },
  { path: "a/..", folder: false, file: false },
  { path: "./a", folder: false, file: false },
  { path: "a/./b", folder: false, file: false },
  { path: "a//b", folder: false, file: false },
  { path: "a/", folder: false, file: false },
  { path: "a\\b", folder: false, file: false },
  { path: ".git", folder: false, file: false },
  { path: "a/.Git/hooks", folder: false, file: false },
  { path: ".gitignore", folder: true, file: true },
  { path: "a\nb", folder: false, file: false },
  { path: "a\u0000", folder: false, file: false },
  { path: "a".repeat(257), folder: false, file: false },
])("`$path`", ({ path, folder, file }) => {
  expect(FolderPath.safeParse(path).success).toBe(folder);
  expect(FilePath.safeParse(path).success).toBe(file);
});

test.each([
  { path: "docs/{tag}.md", fits: true },
  { path: "{tag}", fits: true },
  { path: "docs/notes.md", fits: false },
  { path: "../{tag}", fits: false },
])("`$path` holds a tag: $fits", ({ path, fits }) => {
  expect(FilePathOfTag.safeParse(path).success).toBe(fits);
});
