import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import * as z from "zod";

const MODULE = new URL("restart-in-small-heap.js", import.meta.url).href;

const Told = z.object({
  args: z.array(z.string()),
  flags: z.array(z.string()),
  of: z.string(),
  read: z.string(),
});

/** A program of two lines, which tells how it was started and what it reads; `first` comes before the restart. */
function restarted(first: string, ...args: readonly string[]) {
  const program = `
    console.error("started", process.pid);
    ${first}
    (await import(${JSON.stringify(MODULE)})).restartInSmallHeap();
    let read = "";
    for await (const some of process.stdin) read += some;
    console.log(JSON.stringify({ args: process.argv.slice(1), flags: process.execArgv.slice(-2), of: process.env.OF, read }));
    process.exitCode = 7;`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", program, "--", ...args],
    { encoding: "utf8", input: "given", env: { OF: "its own" } },
  );
  return { status, told: Told.parse(JSON.parse(stdout)), lines: stderr.trim().split("\n") };
}

test("it is the same process with the same arguments, environment and input, and says nothing of it", () => {
  const { status, told, lines } = restarted("", "a", "b c");
  expect(status).toBe(7);
  expect(told).toEqual({
    args: ["a", "b c"],
    flags: ["--optimize-for-size", "--max-semi-space-size=2"],
    of: "its own",
    read: "given",
  });
  expect(lines).toEqual([lines[0], lines[0]]);
});

test.each([
  { name: "by this Node.js", first: "delete process.execve;" },
  {
    name: "on this platform",
    first: `process.execve = () => { throw Object.assign(new Error("no"), { code: "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM" }); };`,
  },
  {
    name: "by a process that may start none",
    first: `process.execve = () => { throw Object.assign(new Error("no"), { code: "ERR_ACCESS_DENIED" }); };`,
  },
])("where a process cannot be replaced $name, the program goes on", ({ first }) => {
  const { status, told, lines } = restarted(first);
  expect([status, lines.length]).toEqual([7, 1]);
  expect(told).toMatchObject({ args: [], read: "given" });
});
