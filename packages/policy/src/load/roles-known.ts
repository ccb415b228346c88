import { rolesOf } from "../approvals/effective-approvals.ts";
import { loginKey } from "../gate/people.ts";
import { alternativesOf } from "../schema/names.ts";
import type { Policy } from "../schema/policy.ts";
import type { Finding } from "./loaded-policy.ts";
import { nearestWord } from "./nearest-word.ts";
import { shown, shownPath } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** Where a policy names a role, and the names that stand there. */
type Mention = { readonly path: readonly string[]; readonly roles: readonly string[] };

/** Whether each role that is named somewhere is one of the policy (or built in), and each of its roles can be somebody's. */
export function rolesKnown(policy: Pick<Policy, "approvals" | "checklist">, tree: Tree): readonly Finding[] {
  const known = Object.keys(rolesOf(policy));
  const unknown = mentionsOf(policy).flatMap(({ path, roles }) =>
    roles.filter((role) => !known.includes(role)).map((role) => unknownRole(tree, path, role, known)),
  );
  return [...unknown, ...Object.keys(policy.approvals.roles).flatMap((role) => nobodyFindings(policy, tree, role))];
}

function mentionsOf({ approvals, checklist }: Pick<Policy, "approvals" | "checklist">): readonly Mention[] {
  const { custom, ...items } = checklist;
  return [
    ...Object.entries(approvals.roles).flatMap(([name, role]) =>
      mention(["approvals", "roles", name, "otherwise"], role.otherwise),
    ),
    ...Object.entries(approvals.classes).flatMap(([name, { needs }]) =>
      mentions(["approvals", "classes", name, "needs"], needs),
    ),
    ...Object.entries(approvals.environments).flatMap(([name, environment]) => [
      ...mentions(["approvals", "environments", name, "needs"], environment.needs),
      ...environment["and-when"].flatMap(({ needs }, i) =>
        mentions(["approvals", "environments", name, "and-when", String(i), "needs"], needs),
      ),
    ]),
    ...mentions(["approvals", "unreviewed", "needs"], approvals.unreviewed.needs),
    ...Object.entries(items).flatMap(([name, item]) =>
      mentions(["checklist", name, "waivable-by"], item?.["waivable-by"]),
    ),
    ...Object.entries(custom).flatMap(([name, item]) =>
      mentions(["checklist", "custom", name, "waivable-by"], item["waivable-by"]),
    ),
    ...mention(["checklist", "security-scan", "dismissals-by"], checklist["security-scan"]?.["dismissals-by"]),
    ...mention(["checklist", "secret-scan", "dismissals-by"], checklist["secret-scan"]?.["dismissals-by"]),
    ...mention(["checklist", "validation", "by"], checklist.validation?.by),
  ];
}

function mentions(path: readonly string[], needs: readonly string[] | undefined): readonly Mention[] {
  return (needs ?? []).map((needed, i) => ({ path: [...path, String(i)], roles: alternativesOf(needed) }));
}

function mention(path: readonly string[], role: string | undefined): readonly Mention[] {
  return role === undefined ? [] : [{ path, roles: [role] }];
}

function unknownRole(tree: Tree, path: readonly string[], role: string, known: readonly string[]): Finding {
  const near = nearestWord(role, known);
  return {
    code: "policy.unknown-role",
    path,
    at: follow(tree, path).node.at,
    says: `${shownPath(path)} names the role ${shown(role)}, which is no role of this policy`,
    expected: `one of ${known.map(shown).join(", ")}`,
    suggestion: near === null ? `say in \`approvals.roles\` who holds it` : `did you mean ${shown(near)}?`,
  };
}

/** A role that nobody can hold can never approve; a number of somebody who is not named checks nobody. */
function nobodyFindings({ approvals }: Pick<Policy, "approvals">, tree: Tree, name: string): readonly Finding[] {
  const path = ["approvals", "roles", name];
  const { users = [], ids = {}, team, permission, from } = approvals.roles[name] ?? {};
  const logins = users.map(loginKey);
  const strangers = Object.keys(ids).filter((login) => !logins.includes(loginKey(login)));
  const nobody = users.length === 0 && team === undefined && permission === undefined && from === undefined;
  return [
    ...(nobody ? [nobodyHolds(tree, path)] : []),
    ...strangers.map((login) => strangerFinding(tree, [...path, "ids", login], users)),
  ];
}

function nobodyHolds(tree: Tree, path: readonly string[]): Finding {
  return {
    code: "policy.nobody",
    path,
    at: follow(tree, path).key ?? tree.at,
    says: `nobody holds the role ${shown(path.at(-1) ?? "")}`,
    expected: "a role with at least one of `users`, `team`, `permission` and `from`",
    suggestion: null,
  };
}

function strangerFinding(tree: Tree, path: readonly string[], users: readonly string[]): Finding {
  const login = path.at(-1) ?? "";
  const near = nearestWord(login, users);
  return {
    code: "policy.nobody",
    path,
    at: follow(tree, path).key ?? tree.at,
    says: `${shownPath(path)} is the number of ${shown(login)}, who is not one of the role's \`users\``,
    expected: "the login of one of the role's `users`",
    suggestion: near === null ? null : `did you mean ${shown(near)}?`,
  };
}
