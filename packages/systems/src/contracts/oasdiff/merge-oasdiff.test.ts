import { expect, test } from "@jest/globals";
import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { mergeOasdiff } from "./merge-oasdiff.ts";
import type { OasdiffFinding } from "./oasdiff.ts";

const ours: ContractChange = {
  class: "additive",
  code: "response-became-alternatives",
  operation: "GET /customers/{id}",
  field: "response 200 body.address.zip",
  says: "it may be any of `A` now",
};
const theirs: OasdiffFinding = {
  id: "response-property-type-changed",
  text: "the `address/zip` response's property `type` changed from `string` to `integer` for status `200`",
  level: 3,
  operation: "GET",
  path: "/customers/{key}",
};

test("what both call breaking is told once, in our words", () => {
  const breaking = { ...ours, class: "breaking" as const };
  expect(mergeOasdiff([breaking], [theirs])).toEqual([breaking]);
});

test("the stricter of both is right", () => {
  expect(mergeOasdiff([ours], [theirs])).toMatchObject([
    { ...ours, class: "breaking", says: expect.stringContaining("; oasdiff: the address/zip response's") },
  ]);
});

test("what oasdiff alone sees is told with its field, in one line", () => {
  const text = "the `tags/\n` response's property `x` changed for status `200`";
  expect(mergeOasdiff([], [theirs])).toMatchObject([
    { class: "breaking", operation: "GET /customers/{key}", field: "response 200 body.address.zip" },
  ]);
  expect(JSON.stringify(mergeOasdiff([], [{ ...theirs, text }]))).not.toContain("\\n");
});

test("another field of the same operation is another change", () => {
  expect(mergeOasdiff([{ ...ours, field: "response 200 body.name", says: "its type changed" }], [theirs])).toHaveLength(
    2,
  );
});
