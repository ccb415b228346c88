import { expect, test } from "@jest/globals";
import { needsOfClass, rolesOf } from "../approvals/effective-approvals.ts";
import { readPolicy } from "../load/read-policy.ts";
import { testPolicy } from "../load/test-policy.ts";
import { effectiveLines } from "./effective-lines.ts";
import { readExtendedPolicy } from "./read-extended-policy.ts";

const OWN = `version: 1
extends: ./base.yml
components:
  web: { path: apps/web, tag: "v{version}" }
checklist:
  ci: { checks: [{ workflow: .github/workflows/ci.yml }] }
  security-scan: { severity: low }
`;
const BASE = `version: 1
branches:
  "#1 release/*": { environment: production, protected: true }
checklist:
  security-scan: { alerts: [dependabot] }
  custom: { "load-test": { input: "on" } }
approvals:
  roles: { qa: { users: [ada], ids: { ada: 7 } } }
  environments: { production: { needs: [qa] } }
`;

function loadedTogether() {
  const loaded = readExtendedPolicy([
    { file: "own.yml", bytes: OWN },
    { file: "base.yml", bytes: BASE },
  ]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.value;
}

test("each line tells where it comes from", () => {
  const lines = effectiveLines(loadedTogether()).map(
    ({ yaml, at }) => `${yaml} # ${at === null ? "default" : `${at.file}:${at.line}`}`,
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      "version: 1 # base.yml:1",
      "  web: # own.yml:4",
      "    path: apps/web # own.yml:4",
      "    scheme: semver # default",
      '  "#1 release/*": # base.yml:3',
      "    protected: true # base.yml:3",
      "      reviews: 1 # default",
      "      - workflow: .github/workflows/ci.yml # own.yml:6",
      "      - dependabot # base.yml:5",
      "    severity: low # own.yml:7",
      "      input: on # base.yml:6",
      "        ada: 7 # base.yml:8",
      "  comments: false # default",
      "      permission: write # default",
      "        - reviewer # default",
      "    feat: minor # default",
    ]),
  );
  expect(lines.filter((line) => line.includes("extends"))).toEqual([]);
});

test("read again, it says the same", () => {
  const text = effectiveLines(loadedTogether())
    .map(({ yaml }) => `${yaml}\n`)
    .join("");
  const { approvals, ...said } = testPolicy(text).policy;
  const { policy } = loadedTogether();
  expect({ extends: "./base.yml", ...said }).toEqual({ ...policy, approvals: undefined });
  expect(needsOfClass({ approvals }, "high-risk")).toEqual(needsOfClass(policy, "high-risk"));
  expect(rolesOf({ approvals })).toEqual(rolesOf(policy));
  const again = readPolicy("p.yml", text);
  expect(again.ok && effectiveLines(again.value).map(({ yaml }) => yaml)).toEqual(
    effectiveLines(loadedTogether()).map(({ yaml }) => yaml),
  );
});
