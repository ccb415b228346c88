import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

// The whole language, as the design has it: what this version does not carry out is told, and nothing else.
const WHOLE = `version: 1
extends: acme/.github//release-policy.yml@v3
components:
  web: { path: apps/web }
  crm-api:
    path: services/crm
    tag: "crm-api-v{version}"
    contract: { openapi: services/crm/openapi.yaml }
    migrations: { alembic: services/crm }
  network: { path: infra/network, scheme: major.minor }
  lead-model: { path: models/lead, scheme: calver, depends-on: [crm-api] }
versioning:
  bumps: { feat: minor, fix: patch, perf: patch, docs: none, refactor: none, test: none }
  major-needs: { migration-plan: "docs/migrations/{tag}.md" }
  manifests: pull-request
branches:
  develop: { environment: sandbox }
  main: { environment: staging, protected: true, prerelease: rc }
  hotfix/*: { environment: production, from: production-tag, class: emergency }
  feature/*: {}
notes:
  file: "docs/release-notes/{tag}.md"
  needs: [summary, impact, migrations, rollback]
  publish-to: pull-request
checklist: { notes: { complete: true } }
approvals: { roles: {}, classes: {} }
rollout: { strategy: canary }
rollback: { triggers: {} }
artifacts: {}
config-snapshots: {}
notify: {}
records: {}
`;

const LATER = [
  { at: "2:1", what: "extends" },
  { at: "18:33", what: "branches.main.protected" },
  { at: "19:62", what: "branches.hotfix/*.class" },
  { at: "25:1", what: "checklist" },
  { at: "26:25", what: "approvals.classes" },
  { at: "27:1", what: "rollout" },
  { at: "28:1", what: "rollback" },
  { at: "29:1", what: "artifacts" },
  { at: "30:1", what: "config-snapshots" },
  { at: "31:1", what: "notify" },
  { at: "32:1", what: "records" },
];

test("what only a later version carries out is an error that says so", () => {
  const loaded = readPolicy("p.yml", WHOLE);
  const told = loaded.ok ? [] : loaded.findings.map(({ at, says }) => `${at.line}:${at.column} ${says}`);
  expect(told).toEqual(
    LATER.map(
      ({ at, what }) =>
        `${at} \`${what}\` is part of Signalbox's policy, but this version does not carry it out yet: remove it; nothing would be checked`,
    ),
  );
});
