import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import { type ClassedChange, classOfChange } from "./change-class.ts";
import { all, known, SILENT } from "./test-approvals.ts";

const WHEN = 'when: { paths: ["src/auth/**"], lines: 500, labels: [Security] }';
const { policy } = testPolicy(
  `version: 1\ncomponents: { shop: {} }\napprovals: { classes: { high-risk: { ${WHEN} } } }\n`,
);
const { policy: labelless } = testPolicy("version: 1\ncomponents: { shop: {} }\n");
const NO_EFFECTS = { breakingContracts: known<string[]>([]), migrations: known<string[]>([]) };

function classed(change: Partial<ClassedChange>, effects: Partial<typeof NO_EFFECTS> = {}, emergency = false) {
  const whole = { files: known(["src/a.ts"]), lines: 10, labels: all<string>([]), ...change };
  return classOfChange({ policy, own: ["policies/release.yml"] }, whole, { ...NO_EFFECTS, ...effects }, emergency);
}

test.each([
  ["any other change", {}, "standard", /nothing raises it/],
  ["a path of the policy's", { files: known(["a", "src/auth/x.ts"]) }, "high-risk", /src\/auth\/x\.ts/],
  ["the same in other letters", { files: known(["Src/AUTH/x.ts"]) }, "high-risk", /Src\/AUTH/],
  ["the same in letters of full width", { files: known(["src/\uFF41uth/x.ts"]) }, "high-risk", /it changes/],
  ["a path beside it", { files: known(["src/author/x.ts"]) }, "standard", /nothing/],
  ["a workflow", { files: known([".github/workflows/a.yml"]) }, "high-risk", /decides what passes/],
  ["CODEOWNERS at the root", { files: known(["CODEOWNERS"]) }, "high-risk", /decides what passes/],
  ["CODEOWNERS of the documentation", { files: known(["docs/CodeOwners"]) }, "high-risk", /decides what passes/],
  ["the policy itself", { files: known(["policies/release.yml"]) }, "high-risk", /decides what passes/],
  ["as many lines as the policy says", { lines: 500 }, "high-risk", /500 lines/],
  ["one line fewer", { lines: 499 }, "standard", /nothing/],
  ["a label, in other letters", { labels: all(["security"]) }, "high-risk", /the label `security`/],
  [
    "a label that would lower it",
    { files: known([".github/x"]), labels: all(["emergency", "docs"]) },
    "high-risk",
    /x/,
  ],
] as const)("%s", (_what, change, cls, why) => {
  expect(classed({ ...change })).toEqual({ cls, why: expect.stringMatching(why), unknown: null });
});

test.each([
  ["its files", { files: SILENT }, {}],
  ["its contracts", {}, { breakingContracts: SILENT }],
  ["its migrations", {}, { migrations: SILENT }],
] as const)("where nobody could say %s, it is taken for the worst", (_what, change, effects) => {
  expect(classed(change, effects)).toMatchObject({ cls: "high-risk", unknown: "nobody could say" });
});

test("labels that were not all read are unknown only where one of them counts", () => {
  const labels = { totalCount: 101, nodes: [] };
  expect(classed({ labels })).toMatchObject({ cls: "high-risk", unknown: "not all labels could be read" });
  const change = { files: known(["src/a.ts"]), lines: 10, labels };
  expect(classOfChange({ policy: labelless, own: [] }, change, NO_EFFECTS, false)).toMatchObject({
    cls: "standard",
    unknown: null,
  });
});

const touched: readonly (readonly [what: string, effects: Partial<typeof NO_EFFECTS>, path: string, cls: string])[] = [
  ["a migration", { migrations: known(["db/2.sql"]) }, "db/2.sql", "high-risk"],
  ["a file in a migration's folder", { migrations: known(["db/2"]) }, "db/2/up.sql", "high-risk"],
  ["a file beside it", { migrations: known(["db/2"]) }, "db/20.sql", "standard"],
  ["a contract that breaks", { breakingContracts: known(["api.yaml"]) }, "api.yaml", "high-risk"],
];

test.each(touched)("a change of %s", (_what, effects, path, cls) => {
  expect(classed({ files: known([path]) }, effects).cls).toBe(cls);
});

test("on a branch for emergencies it is one, whatever it touches", () => {
  expect(classed({ files: known([".github/x"]) }, {}, true)).toMatchObject({ cls: "emergency", unknown: null });
});
