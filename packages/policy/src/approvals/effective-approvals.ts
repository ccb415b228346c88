import { withoutInheritedKeys } from "../schema/no-inherited-keys.ts";
import type { Policy } from "../schema/policy.ts";

export type Role = Policy["approvals"]["roles"][string];
export type ChangeClass = keyof Policy["approvals"]["classes"];

/** The roles that every policy has; one that names them itself says who holds them. */
export const BUILT_IN_ROLES: Readonly<Record<string, Role>> = withoutInheritedKeys<Role>({
  reviewer: { permission: "write" },
  maintainer: { permission: "maintain" },
});

/** All roles of a policy, those that it leaves to their default included. */
export function rolesOf({ approvals }: Pick<Policy, "approvals">): Readonly<Record<string, Role>> {
  return withoutInheritedKeys({ ...BUILT_IN_ROLES, ...approvals.roles });
}

/** The role of this name; a name such as `constructor` is none by itself. */
export function roleNamed(roles: Readonly<Record<string, Role>>, name: string): Role | undefined {
  return Object.hasOwn(roles, name) ? roles[name] : undefined;
}

/** Who has to approve each change of a class: roles (or several with `or`), each filled by another person. */
export function needsOfClass({ approvals }: Pick<Policy, "approvals">, cls: ChangeClass): readonly string[] {
  const said = approvals.classes[cls].needs;
  if (said !== undefined) return said;
  switch (cls) {
    case "standard":
      return ["reviewer"];
    case "high-risk": {
      // What can do great harm never needs less than what cannot.
      const { needs } = approvals.classes.standard;
      return needs === undefined ? ["maintainer"] : [...needs, "maintainer"];
    }
    case "emergency":
      return Object.hasOwn(approvals.roles, "release-manager") ? ["release-manager"] : ["maintainer"];
  }
}
