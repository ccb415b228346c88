import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import { needsOfClass, rolesOf } from "./effective-approvals.ts";

function policyWith(approvals: string) {
  return testPolicy(`version: 1\ncomponents: { web: {} }\napprovals: ${approvals}\n`).policy;
}

test("a policy that says nothing has reviewers and maintainers", () => {
  expect({ ...rolesOf(policyWith("{}")) }).toEqual({
    reviewer: { permission: "write" },
    maintainer: { permission: "maintain" },
  });
});

test("a role that the policy names is the policy's alone", () => {
  const roles = rolesOf(policyWith("{ roles: { reviewer: { users: [ada] }, ciso: { team: acme/security } } }"));
  expect({ ...roles }).toEqual({
    reviewer: { users: ["ada"] },
    maintainer: { permission: "maintain" },
    ciso: { team: "acme/security" },
  });
  expect(roles["constructor"]).toBeUndefined();
});

const MANAGER = "roles: { release-manager: { users: [ada] } }";

test.each([
  { cls: "standard", approvals: "{}", needs: ["reviewer"] },
  { cls: "high-risk", approvals: "{}", needs: ["maintainer"] },
  { cls: "emergency", approvals: "{}", needs: ["maintainer"] },
  { cls: "emergency", approvals: `{ ${MANAGER} }`, needs: ["release-manager"] },
  { cls: "standard", approvals: `{ ${MANAGER} }`, needs: ["reviewer"] },
  {
    cls: "high-risk",
    approvals: "{ classes: { high-risk: { needs: [reviewer, maintainer] } } }",
    needs: ["reviewer", "maintainer"],
  },
  { cls: "standard", approvals: "{ classes: { standard: { needs: [] } } }", needs: [] },
] as const)("$cls of `$approvals` needs $needs", ({ cls, approvals, needs }) => {
  expect(needsOfClass(policyWith(approvals), cls)).toEqual(needs);
});
