import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { mergeTarget } from "./merge-target.ts";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-event-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function payload(text: string): string {
  const file = join(mkdtempSync(join(scratch, "event-")), "event.json");
  writeFileSync(file, text);
  return file;
}

test.each([
  { eventName: "push", eventPath: null, baseRef: null, target: null },
  { eventName: "pull_request", eventPath: null, baseRef: "main", target: "main" },
  {
    eventName: "merge_group",
    eventPath: payload('{"action":"checks_requested","merge_group":{"base_ref":"refs/heads/release/1.x"}}'),
    baseRef: null,
    target: "release/1.x",
  },
])("$eventName goes to $target", async ({ target, ...event }) => {
  expect(await mergeTarget(event)).toBe(target);
});

test.each([
  null,
  join(scratch, "gone.json"),
  payload("no JSON"),
  payload("{}"),
  payload('{"merge_group":{"base_ref":"refs/heads/"}}'),
  payload('{"merge_group":{"base_ref":"refs/tags/v1"}}'),
])("a group that names no branch is refused", async (eventPath) => {
  await expect(mergeTarget({ eventName: "merge_group", eventPath, baseRef: null })).rejects.toMatchObject({
    code: "context.invalid",
  });
});
