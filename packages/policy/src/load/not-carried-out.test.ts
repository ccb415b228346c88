import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

// The whole language, as the design has it: what this version does not carry out is told, and nothing else.
const WHOLE = `version: 1
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
rollout:
  strategy: canary
  steps: [5%, 25%, 50%, 100%]
  window: 15m
  interval: 30s
  freezes: []
  no-data: pause
  afterwards: {}
rollback: { triggers: {} }
artifacts: {}
config-snapshots: {}
notify: {}
records:
  metadata: reports/releases/metadata.json
  audit: docs/compliance/audit-artifacts/releases
  controls: {}
`;

const LATER = [
  { at: "31:3", what: "rollout.freezes" },
  { at: "34:1", what: "rollback" },
  { at: "35:1", what: "artifacts" },
  { at: "36:1", what: "config-snapshots" },
  { at: "37:1", what: "notify" },
  { at: "39:3", what: "records.metadata" },
  { at: "40:3", what: "records.audit" },
  { at: "41:3", what: "records.controls" },
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
