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
approvals: { roles: {} }
rollout: { strategy: canary }
rollback: { triggers: {} }
artifacts: {}
config-snapshots: {}
notify: {}
records: {}
`;

const LATER = [
  { at: "2:1", what: "extends" },
  { at: "8:5", what: "components.crm-api.contract" },
  { at: "9:5", what: "components.crm-api.migrations" },
  { at: "10:43", what: "components.network.scheme: major.minor" },
  { at: "11:44", what: "components.lead-model.scheme: calver" },
  { at: "11:52", what: "components.lead-model.depends-on" },
  { at: "14:3", what: "versioning.major-needs" },
  { at: "15:14", what: "versioning.manifests: pull-request" },
  { at: "18:33", what: "branches.main.protected" },
  { at: "18:50", what: "branches.main.prerelease" },
  { at: "19:40", what: "branches.hotfix/*.from" },
  { at: "19:62", what: "branches.hotfix/*.class" },
  { at: "23:3", what: "notes.needs" },
  { at: "24:3", what: "notes.publish-to" },
  { at: "25:1", what: "checklist" },
  { at: "26:1", what: "approvals" },
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
