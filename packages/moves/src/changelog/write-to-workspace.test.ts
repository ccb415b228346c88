import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { NotesFiles } from "./notes-files.ts";
import { unlessUnkeepable } from "./published-files.ts";
import { writeToWorkspace } from "./write-to-workspace.ts";

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-workspace-"));
  workspace = join(folder, "workspace");
  mkdirSync(workspace);
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere", "secret.md"), "secret\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const paths = ["docs/v1.0.0.md", "CHANGELOG.md"];
const files: NotesFiles = {
  tag: "v1.0.0",
  paths,
  over: (present) => paths.map((path) => ({ path, text: `${present.get(path) ?? ""}notes\n` })),
};

const publish = () =>
  unlessUnkeepable(() => writeToWorkspace(workspace, files, async () => null, new AbortController().signal));

test("each file is written over what it says", async () => {
  writeFileSync(join(workspace, "CHANGELOG.md"), "old\n");
  expect(await publish()).toMatchObject({ state: "written" });
  expect(readFileSync(join(workspace, "CHANGELOG.md"), "utf8")).toBe("old\nnotes\n");
});

const refused = [
  {
    name: "a link to a file outside",
    set: () => symlinkSync("../elsewhere/secret.md", join(workspace, "CHANGELOG.md")),
    says: "is a link",
  },
  {
    name: "a link to what never ends",
    set: () => symlinkSync("/dev/zero", join(workspace, "CHANGELOG.md")),
    says: "is a link",
  },
  { name: "a folder", set: () => mkdirSync(join(workspace, "CHANGELOG.md")), says: "is a link or a folder" },
  {
    name: "a folder that leads out",
    set: () => symlinkSync("../elsewhere", join(workspace, "docs")),
    says: "leads out",
  },
  {
    name: "a file that is no text",
    set: () => writeFileSync(join(workspace, "CHANGELOG.md"), Buffer.from([0xff, 0xfe])),
    says: "is not a text file",
  },
];
test.each(refused)("$name in the place of one refuses all of them, and nothing is written", async ({ set, says }) => {
  set();
  const before = readdirSync(workspace);
  expect(await publish()).toMatchObject({ state: "refused", says: expect.stringContaining(says) });
  expect(readdirSync(workspace)).toEqual(before);
  expect(readdirSync(join(folder, "elsewhere"))).toEqual(["secret.md"]);
  expect(readFileSync(join(folder, "elsewhere", "secret.md"), "utf8")).toBe("secret\n");
});
