import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { root, run } from "./repository.ts";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-counting-"));
afterAll(() => rmSync(scratch, { recursive: true }));
symlinkSync(join(root, "node_modules"), join(scratch, "node_modules"));
writeFileSync(join(scratch, "package.json"), '{ "type": "module" }');

const passes = 'test("passes", () => {});';
const fails = 'test("fails", () => { throw new Error("on purpose"); });';
const skipped = 'test.skip("reads a metric (needs prometheus)", () => {});';

const cases = [
  { name: "passes", code: passes, ci: "true", exit: 0, ends: ["1 passed, 0 failed"] },
  { name: "fails", code: passes + fails, ci: "true", exit: 1, ends: ["1 passed, 1 failed"] },
  { name: "cannot load", code: 'import "./nowhere.js";', ci: "true", exit: 1, ends: ["0 passed, 1 failed"] },
  {
    name: "skips on a desk",
    code: passes + skipped,
    ci: "",
    exit: 0,
    ends: ["skipped: reads a metric (needs prometheus) (planted.test.js)", "1 passed, 0 failed, 1 skipped"],
  },
  {
    name: "skips under CI",
    code: passes + skipped,
    ci: "true",
    exit: 1,
    ends: ["1 tests did not run; under CI=true nothing may be skipped", "1 passed, 0 failed, 1 skipped"],
  },
];

test.each(cases)("a run that $name ends with its count", async ({ code, ci, exit, ends }) => {
  const reporters = ["default", join(root, "scripts/jest/counting-reporter.ts")];
  writeFileSync(
    join(scratch, "jest.config.json"),
    JSON.stringify({ testMatch: ["**/planted.test.js"], transform: {}, reporters }),
  );
  writeFileSync(join(scratch, "planted.test.js"), `import { test } from "@jest/globals";\n${code}\n`);
  const args = ["--experimental-vm-modules", join(root, "node_modules/jest/bin/jest.js")];
  const ran = await run(process.execPath, args, { cwd: scratch, env: { ...process.env, CI: ci } });
  expect(ran.code).toBe(exit);
  expect(ran.stdout.trimEnd().split("\n").slice(-ends.length)).toEqual(ends);
});
