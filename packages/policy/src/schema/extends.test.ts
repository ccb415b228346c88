import { expect, test } from "@jest/globals";
import { ExtendsSchema, referenceOf } from "./extends.ts";

const HASH = "0123456789abcdef0123456789abcdef01234567";

test.each([
  { written: "./base.yml", reference: { kind: "local", path: "base.yml" } },
  { written: "./.github/policies/a@b.yml", reference: { kind: "local", path: ".github/policies/a@b.yml" } },
  {
    written: "acme/.github//release-policy.yml@v3",
    reference: { kind: "remote", owner: "acme", name: ".github", path: "release-policy.yml", ref: "v3" },
  },
  {
    written: `acme/policies//a/b.yml@${HASH}`,
    reference: { kind: "remote", owner: "acme", name: "policies", path: "a/b.yml", ref: HASH },
  },
  {
    written: "acme/policies//a.yml@policies/v1.2.3+4",
    reference: { kind: "remote", owner: "acme", name: "policies", path: "a.yml", ref: "policies/v1.2.3+4" },
  },
])("`$written` is a policy", ({ written, reference }) => {
  expect(ExtendsSchema.safeParse(written).success).toBe(true);
  expect(referenceOf(written)).toEqual(reference);
});

test.each([
  "base.yml",
  "../base.yml",
  "./../base.yml",
  "./base*.yml",
  "./[b]ase.yml",
  "./a/../b.yml",
  "/etc/policy.yml",
  ".//base.yml",
  "https://example.com/base.yml",
  "git@github.com:acme/policies.git",
  "acme/policies/base.yml@v1",
  "acme/policies//base.yml",
  "acme/policies//base.yml@",
  "acme/policies//../base.yml@v1",
  "acme/..//base.yml@v1",
  "acme/.//base.yml@v1",
  "-acme/policies//base.yml@v1",
  "acme/policies//base.yml@-v1",
  "acme/policies//base.yml@v1..v2",
  "acme/policies//base.yml@v1^{}",
  "acme/policies//base.yml@v1.",
  "acme/policies//base.yml@v1.lock",
  "acme/policies//base.yml@v1/",
  "acme/policies//base.yml@/v1",
  "acme/policies//base.yml@a@b",
  "acme/policies//base.yml@v 1",
  "acme/policies//base\u0000.yml@v1",
  "acme/policies//base.yml@v1\n",
  `acme/policies//${"a".repeat(600)}@v1`,
])("`%s` is none", (written) => {
  expect(ExtendsSchema.safeParse(written).success).toBe(false);
});
