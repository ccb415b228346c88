import { expect, test } from "@jest/globals";
import { tmpdir } from "node:os";
import { measure, type Command } from "./measure.ts";

const node = (script: string, codes: readonly number[] = [0]): Command => ({
  program: process.execPath,
  args: ["-e", script],
  directory: tmpdir(),
  codes,
});

test("a program that holds more memory shows a higher peak", async () => {
  const hold = "const held = Buffer.alloc(200e6, 1); setTimeout(() => held.length, 200)";
  const [large, small] = [
    await measure([node(hold)], 60, true),
    await measure([node("setTimeout(() => 0, 200)")], 60, true),
  ];
  if (process.platform !== "linux") {
    expect(large.peakBytes).toBeNull();
    return;
  }
  expect((large.peakBytes ?? 0) - (small.peakBytes ?? 0)).toBeGreaterThan(150e6);
});

test("a program that does not end is ended, and that is said", async () => {
  expect((await measure([node("setInterval(() => 0, 1000)")], 0.2, false)).ended).toBe(true);
});

test("an exit code that is no answer is an error with what was said", async () => {
  await expect(measure([node("console.error('no such thing'); process.exit(3)")], 60, false)).rejects.toThrow(
    /ended with 3: no such thing/,
  );
  await expect(measure([node("process.exit(3)", [3])], 60, false)).resolves.toMatchObject({ ended: false });
});
