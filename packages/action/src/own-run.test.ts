import { expect, test } from "@jest/globals";
import { ownRunOf } from "./own-run.ts";

const cases = [
  {
    name: "a branch",
    ref: "acme/shop/.github/workflows/release.yml@refs/heads/main",
    path: ".github/workflows/release.yml",
  },
  {
    name: "a branch with `@`",
    ref: "acme/shop/.github/workflows/release.yml@refs/heads/ada@home/x",
    path: ".github/workflows/release.yml",
  },
  {
    name: "a file with `@`",
    ref: "acme/shop/.github/workflows/a@b.yml@refs/tags/v1",
    path: ".github/workflows/a@b.yml",
  },
  {
    name: "other letters' case",
    ref: "Acme/Shop/.github/workflows/release.yml@refs/heads/main",
    path: ".github/workflows/release.yml",
  },
  {
    name: "a workflow of another repository, whose file is not one of here",
    ref: "acme/rules/.github/workflows/release.yml@refs/heads/main",
    path: "acme/rules/.github/workflows/release.yml",
  },
  { name: "nothing", ref: null, path: "" },
  { name: "something else", ref: "release", path: "" },
] as const;
test.each(cases)("the workflow's file is known from $name", ({ ref, path }) => {
  const run = { repository: { owner: "acme", name: "shop" }, runId: 7, workflowRef: ref };
  expect(ownRunOf(run)).toEqual({ databaseId: 7, path });
});
