import { quoted } from "../decision/quoted.ts";
import { loginKey } from "../gate/people.ts";
import { alternativesOf } from "../schema/names.ts";
import type { CodeOwner } from "./code-owners.ts";
import { roleNamed } from "./effective-approvals.ts";
import type { OwnerGroup, Setting } from "./fill-needs.ts";
import { knownHolders, unreadHolders } from "./role-holders.ts";

/** So many names are listed. */
const MOST_NAMES = 5;

/** Who could still fill a place, in words that follow its name. `used`: keys of the logins whose approval counts already. */
export function whoCould(
  needed: string,
  groups: readonly OwnerGroup[],
  used: ReadonlySet<string>,
  { roles, people, barred }: Setting,
): string {
  const fitting = alternativesOf(needed).flatMap((name) => roleNamed(roles, name) ?? []);
  const lists = fitting.map((role) =>
    role.from === "codeowners" ? groups.flatMap(({ owners }) => owners.map(nameOf)) : knownHolders(role, people),
  );
  if (lists.includes(null)) {
    const wanted = fitting.flatMap(({ permission }) => permission ?? []);
    return ` (anybody with the permission \`${wanted.join("` or `")}\`)`;
  }
  const unread = fitting.map((role) => unreadHolders(role, people, null)).find((one) => one !== null);
  if (unread !== undefined) return ` (who holds it could not be read: ${unread.next})`;
  const free = [...new Set(lists.flatMap((list) => list ?? []))].filter(
    (login) => !used.has(loginKey(login)) && barred({ login, databaseId: null, type: "User" }).is !== "yes",
  );
  if (free.length === 0) return " (nobody holds it who may approve: an empty role can never be met)";
  const more = free.length > MOST_NAMES ? ` or ${free.length - MOST_NAMES} more` : "";
  return ` (${free.toSorted().slice(0, MOST_NAMES).map(quoted).join(", ")}${more})`;
}

function nameOf(owner: CodeOwner): string {
  switch (owner.kind) {
    case "user":
      return owner.login;
    case "team":
      return owner.team;
    case "email":
      return owner.email;
  }
}
