import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { testWith } from "../workflows/programs.ts";
import { textOf } from "./own-workflow.ts";
import { root, run } from "./repository.ts";

// The workflows that people copy: as sound as our own, with the owner and the commit that they fill in.

const files = globSync("examples/**/workflows/*.yml", { cwd: root });
const scratch = mkdtempSync(join(tmpdir(), "signalbox-examples-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A repository that holds the examples. */
const folder = join(scratch, ".github/workflows");
mkdirSync(folder, { recursive: true });
mkdirSync(join(scratch, ".git"));
for (const file of files) {
  writeFileSync(join(folder, basename(file)), textOf(file).replaceAll("@COMMIT", `@${"0".repeat(40)}`));
}

test("there are examples", () => {
  expect(files.map((file) => basename(file)).toSorted()).toEqual([
    "canary-look.yml",
    "canary-of-argo.yml",
    "deploy.yml",
  ]);
});

testWith("zizmor")("zizmor finds nothing in the examples (needs zizmor)", async () => {
  const strictly = ["--offline", "--strict-collection", "--no-progress", "--persona=auditor", "--format=plain"];
  expect(await run("zizmor", [...strictly, folder])).toMatchObject({ code: 0 });
});

testWith("actionlint")("actionlint finds nothing in the examples (needs actionlint)", async () => {
  const flags = ["-shellcheck=", "-pyflakes=", "-color=false"];
  const sources = globSync(".github/workflows/*.yml", { cwd: scratch });
  expect(await run("actionlint", [...flags, ...sources], { cwd: scratch })).toMatchObject({ code: 0, stdout: "" });
});
