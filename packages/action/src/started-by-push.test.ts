import { expect, test } from "@jest/globals";
import { startedByPushOf } from "./started-by-push.ts";

const commit = "c".repeat(40);
const object = "a".repeat(40);
const tag = { name: "v1.3.0", object, commit, annotated: true };
const push = { eventName: "push", ref: "refs/tags/v1.3.0", sha: commit };

test.each([
  { name: "its push", run: push, is: true },
  { name: "its push, told by the tag's own object", run: { ...push, sha: object }, is: true },
  { name: "the push of a tag that was moved since", run: { ...push, sha: "b".repeat(40) }, is: false },
  { name: "the push of another tag of the commit", run: { ...push, ref: "refs/tags/v1.2.4" }, is: false },
  { name: "the push of a branch of its name", run: { ...push, ref: "refs/heads/v1.3.0" }, is: false },
  { name: "the push of a tag that holds its name", run: { ...push, ref: "refs/tags/refs/tags/v1.3.0" }, is: false },
  { name: "a start by hand from the tag", run: { ...push, eventName: "workflow_dispatch" }, is: false },
  { name: "no ref", run: { ...push, ref: null }, is: false },
])("$name: $is", ({ run, is }) => {
  expect(startedByPushOf(run, tag)).toBe(is);
});
