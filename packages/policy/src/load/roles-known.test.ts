import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

function told(policy: string): readonly string[] {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents: { web: {} }\n${policy}\n`);
  return loaded.ok
    ? []
    : loaded.findings.map(({ at, says, suggestion }) => `${at.line}:${at.column} ${says} (${suggestion})`);
}

const CISO = "ciso: { team: acme/security }";

test.each([
  {
    name: "built-in roles",
    policy: "approvals: { classes: { standard: { needs: [reviewer or maintainer] } } }",
    says: [],
  },
  {
    name: "a role of the policy in every place",
    policy: `approvals:
  roles: { ${CISO}, owner: { from: codeowners, otherwise: ciso } }
  classes: { high-risk: { needs: [ciso, owner or ciso] }, emergency: { needs: [ciso] } }
  environments: { production: { needs: [ciso], and-when: [{ label: x, needs: [ciso] }] } }
  unreviewed: { needs: [ciso] }
checklist:
  ci: { waivable-by: [ciso] }
  security-scan: { dismissals-by: ciso }
  secret-scan: { dismissals-by: ciso }
  validation: { by: ciso }
  custom: { load: { input: load, waivable-by: [ciso] } }`,
    says: [],
  },
  {
    name: "a class",
    policy: `approvals: { roles: { ${CISO} }, classes: { standard: { needs: [reviewer, maintainer or cisso] } } }`,
    says: [
      "3:97 `approvals.classes.standard.needs.1` names the role `cisso`, which is no role of this policy (did you mean `ciso`?)",
    ],
  },
  {
    name: "a role that only some policies have",
    policy: "approvals: { classes: { emergency: { needs: [release-manager] } } }",
    says: [
      "3:46 `approvals.classes.emergency.needs.0` names the role `release-manager`, which is no role of this policy (say in `approvals.roles` who holds it)",
    ],
  },
  {
    name: "who owns what has no owner",
    policy: "approvals: { roles: { owner: { from: codeowners, otherwise: platform } } }",
    says: [
      "3:61 `approvals.roles.owner.otherwise` names the role `platform`, which is no role of this policy (say in `approvals.roles` who holds it)",
    ],
  },
  {
    name: "an environment and its labels",
    policy:
      "approvals: { environments: { production: { needs: [owner], and-when: [{ label: x, needs: [reviewr] }] } } }",
    says: [
      "3:52 `approvals.environments.production.needs.0` names the role `owner`, which is no role of this policy (say in `approvals.roles` who holds it)",
      "3:91 `approvals.environments.production.and-when.0.needs.0` names the role `reviewr`, which is no role of this policy (did you mean `reviewer`?)",
    ],
  },
  {
    name: "what was not reviewed",
    policy: "approvals: { unreviewed: { needs: [ciso] } }",
    says: [
      "3:36 `approvals.unreviewed.needs.0` names the role `ciso`, which is no role of this policy (say in `approvals.roles` who holds it)",
    ],
  },
  {
    name: "items of the checklist",
    policy: `checklist:
  ci: { waivable-by: [ciso] }
  security-scan: { dismissals-by: ciso }
  secret-scan: { dismissals-by: ciso }
  validation: { by: ciso }
  custom: { load: { input: load, waivable-by: [ciso] } }`,
    says: [
      ["4:23", "checklist.ci.waivable-by.0"],
      ["5:35", "checklist.security-scan.dismissals-by"],
      ["6:33", "checklist.secret-scan.dismissals-by"],
      ["7:21", "checklist.validation.by"],
      ["8:48", "checklist.custom.load.waivable-by.0"],
    ].map(
      ([at, path]) =>
        `${at} \`${path}\` names the role \`ciso\`, which is no role of this policy (say in \`approvals.roles\` who holds it)`,
    ),
  },
  {
    name: "a name that JavaScript knows",
    policy: "approvals: { classes: { standard: { needs: [valueof] } } }",
    says: [
      "3:45 `approvals.classes.standard.needs.0` names the role `valueof`, which is no role of this policy (say in `approvals.roles` who holds it)",
    ],
  },
  {
    name: "a role that nobody holds",
    policy: "approvals: { roles: { ciso: { environment: approve-ciso }, qa: {}, cto: { users: [] } } }",
    says: [
      "3:23 nobody holds the role `ciso` (null)",
      "3:60 nobody holds the role `qa` (null)",
      "3:68 nobody holds the role `cto` (null)",
    ],
  },
  {
    name: "a number of somebody else",
    policy: "approvals: { roles: { ciso: { users: [Ada, lin], ids: { ada: 1, ling: 2 } } } }",
    says: [
      "3:65 `approvals.roles.ciso.ids.ling` is the number of `ling`, who is not one of the role's `users` (did you mean `lin`?)",
    ],
  },
])("$name", ({ policy, says }) => {
  expect(told(policy)).toEqual(says);
});
