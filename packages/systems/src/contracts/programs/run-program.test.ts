import { expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findProgram, runProgram } from "./run-program.ts";
import { arePlain, withFolders } from "./with-folders.ts";

const node = process.execPath;

test("a program is told nothing of its user, and can reach no network by itself", async () => {
  process.env["SIGNALBOX_TEST_SECRET"] = "hidden";
  const answer = await withFolders(new Map(), new Map(), (folder) =>
    runProgram(node, ["-e", "console.log(JSON.stringify(process.env))"], { folder, below: "now" }),
  );
  expect(answer?.stdout).not.toContain("hidden");
  expect(answer?.stdout).toContain('"HTTPS_PROXY":"http://127.0.0.1:9"');
});

test("its arguments are no shell's, its exit code is an answer", async () => {
  const script = "console.log(process.argv[1]); process.exit(7)";
  const answer = await withFolders(new Map(), new Map(), (folder) =>
    runProgram(node, ["-e", script, "$(id); `id`"], { folder }),
  );
  expect(answer).toMatchObject({ code: 7, stdout: "$(id); `id`\n" });
});

test("one that says too much, or is not there, gives no answer", async () => {
  const [loud, none] = await withFolders(new Map(), new Map(), async (folder) => [
    await runProgram(
      node,
      ["-e", "const a = 'a'.repeat(1 << 20); for (let i = 0; i < 40; i += 1) process.stdout.write(a)"],
      { folder },
    ),
    await runProgram(join(folder, "none"), [], { folder }),
  ]);
  expect([loud, none]).toEqual([null, null]);
  expect(await findProgram("signalbox-no-such-program")).toBeNull();
});

test("the folders hold both versions while the work is done, and go with it", async () => {
  const files = new Map([["a/b.yaml", "a"]]);
  const folder = await withFolders(files, files, (at) => {
    expect(existsSync(join(at, "old", "a", "b.yaml")) && existsSync(join(at, "now", "a", "b.yaml"))).toBe(true);
    return Promise.resolve(at);
  });
  expect(existsSync(folder)).toBe(false);
});

test.each([
  ["api/openapi.yaml", true],
  ["api/.hidden.yaml", true],
  ["-o/openapi.yaml", false],
  ["main:openapi.yaml", false],
  ["../openapi.yaml", false],
  ["a/*.yaml", false],
  ["a\nb.yaml", false],
])("%j is plain: %j", (file, plain) => {
  expect(arePlain(new Map([[file, ""]]))).toBe(plain);
});
