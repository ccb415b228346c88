import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

const BRANCHES = "branches: { main: { environment: staging }, release/*: { environment: production }, feature/*: {} }";

function told(policy: string): readonly string[] {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents: { web: {} }\n${policy}\n`);
  return loaded.ok
    ? []
    : loaded.findings.map(({ at, says, suggestion }) => `${at.line}:${at.column} ${says} (${suggestion})`);
}

const EVERYWHERE = `approvals: { environments: { prod: { needs: [reviewer] } } }
environments: { prod: { enforce: always } }
checklist:
  ci: { for: [production, prod] }
  custom: { load: { input: load, for: [prod] } }
schedule:
  windows: [{ for: [prod] }]
  freezes: [{ from: fri 18:00, to: mon 08:00, for: [staging, prod] }]`;

test("a rule for an environment to which no branch goes would hold nowhere", () => {
  const paths = [
    ["4:30", "approvals.environments.prod"],
    ["5:17", "environments.prod"],
    ["7:27", "checklist.ci.for.1"],
    ["8:40", "checklist.custom.load.for.0"],
    ["10:21", "schedule.windows.0.for.0"],
    ["11:62", "schedule.freezes.0.for.1"],
  ];
  expect(told(`${BRANCHES}\n${EVERYWHERE}`)).toEqual(
    paths.map(
      ([at, path]) =>
        `${at} \`${path}\` is about the environment \`prod\`, to which no branch of \`branches\` goes (null)`,
    ),
  );
});

test("a misspelt one is recognised, and one of a branch is right", () => {
  expect(
    told(`${BRANCHES}\n${EVERYWHERE.replaceAll("prod]", "producton]").replaceAll("prod:", "production:")}`)[0],
  ).toBe(
    "7:27 `checklist.ci.for.1` is about the environment `producton`, to which no branch of `branches` goes (did you mean `production`?)",
  );
  expect(told(`${BRANCHES}\n${EVERYWHERE.replaceAll(/prod(?=[:\]])/g, "production")}`)).toEqual([]);
});

test("without `branches`, the workflow says where a release goes", () => {
  expect(told(EVERYWHERE)).toEqual([]);
});

test("two environments of one name, but for its case, are one to GitHub", () => {
  expect(
    told(
      "branches: { main: { environment: staging, followed-by: [production] }, dev: { environment: Staging, followed-by: [PRODUCTION] } }",
    ),
  ).toEqual([
    "3:79 `branches.dev.environment` is `Staging`, which GitHub takes for `staging` (null)",
    "3:115 `branches.dev.followed-by.0` is `PRODUCTION`, which GitHub takes for `production` (null)",
  ]);
});
